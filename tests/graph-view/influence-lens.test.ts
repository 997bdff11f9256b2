import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { CELL, RING_SPACE } from '../../src/graph-view/geometry';
import type { Point } from '../../src/graph-view/geometry';
import { influence } from '../../src/graph-view/lenses/influence';
import type { Places } from '../../src/graph-view/lenses/lens';
import { measuredRadius } from '../../src/graph-view/measure';
import type { Measure } from '../../src/graph-view/measure';
import { TODAY, levelMaps, mapWith } from './maps';

const aspects = fc.constantFrom(0.5, 1.45, 2.2);

function measureOf(values: Record<string, number>, unnamed: readonly string[] = []): Measure {
  return {
    values: new Map(Object.entries(values)),
    unnamed,
    camps: null,
    spoken: () => '',
  };
}

/** Values for everybody, most of them small, as influence is. */
const measured = levelMaps.chain((map) =>
  fc
    .tuple(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: map.people.length,
        maxLength: map.people.length,
      }),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([shares, heads]): readonly [AccountMap, Measure] => {
      const unnamed = Array.from({ length: heads }, (_, at) => `?${at + 1}`);
      const values = Object.fromEntries([
        ...map.people.map(({ id }, at) => [id, (shares[at] ?? 0) ** 3]),
        ...unnamed.map((id) => [id, 0.05]),
      ]) as Record<string, number>;
      return [map, measureOf(values, unnamed)];
    }),
);

interface Dot extends Point {
  readonly id: string;
  readonly radius: number;
}

function dotsOf(places: Places, measure: Measure): Dot[] {
  return [
    ...[...places.positions].map(([id, at]) => ({
      id,
      radius: measuredRadius(measure, id),
      ...at,
    })),
    ...places.decorations.flatMap((each) => (each.kind === 'ghost' ? [each] : [])),
  ];
}

/** Dots, their marks and three lines of label. */
function overlapping(dots: readonly Dot[]): string[] {
  const label = CELL.below - RING_SPACE - 35;
  return dots.flatMap((a, at) =>
    dots
      .slice(at + 1)
      .filter((b) => {
        const aside = Math.max(CELL.width, a.radius + b.radius + 2 * RING_SPACE);
        return (
          Math.abs(a.x - b.x) < aside - 0.5 &&
          a.y - a.radius - RING_SPACE < b.y + b.radius + RING_SPACE + label - 0.5 &&
          b.y - b.radius - RING_SPACE < a.y + a.radius + RING_SPACE + label - 0.5
        );
      })
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe('the lens Influence', () => {
  it('gives everybody and every unnamed head a place without overlaps', () => {
    fc.assert(
      fc.property(measured, aspects, ([map, measure], aspect) => {
        const places = influence(map, TODAY, { aspect, measure });
        expect([...places.positions.keys()].sort()).toEqual(map.people.map(({ id }) => id).sort());
        const ghosts = places.decorations.filter(({ kind }) => kind === 'ghost');
        expect(ghosts).toHaveLength(measure.unnamed.length);
        expect(overlapping(dotsOf(places, measure))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('puts whoever stands out in the middle, and the greater nearer to it', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `p${String(at).padStart(2, '0')}`);
    const map = mapWith({ people: ids.map((id) => ({ id })) });
    const measure = measureOf(Object.fromEntries(ids.map((id, at) => [id, 1 / (at + 1) ** 2])));
    const { positions } = influence(map, TODAY, { aspect: 1.45, measure });
    const distance = (id: string) => {
      const { x, y } = positions.get(id) ?? { x: NaN, y: NaN };
      return Math.hypot(x / 1.45, y);
    };
    const distances = ids.map((id) => Math.round(distance(id)));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect([distances[0], new Set(distances).size]).toEqual([0, 3]);
  });

  it('leaves the middle free where nobody stands out', () => {
    const map = mapWith({ people: ['a', 'b', 'c'].map((id) => ({ id })) });
    const measure = measureOf({ a: 0.3, b: 0.3, c: 0.3 });
    const { positions } = influence(map, TODAY, { aspect: 1, measure });
    for (const { x, y } of positions.values()) expect(Math.hypot(x, y)).toBeGreaterThan(50);
  });

  it('does not depend on the order in which the map lists people and ties', () => {
    fc.assert(
      fc.property(measured, ([map, measure]) => {
        const shape = { aspect: 1.45, measure };
        const turned = { ...map, people: [...map.people].reverse(), ties: [...map.ties].reverse() };
        const again = influence(turned, TODAY, shape).positions;
        for (const [id, { x, y }] of influence(map, TODAY, shape).positions) {
          expect(again.get(id)?.x).toBeCloseTo(x, 6);
          expect(again.get(id)?.y).toBeCloseTo(y, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('folds the departments of a large map, but not those who move the meeting most', () => {
    const people = Array.from({ length: 320 }, (_, at) => ({
      id: `p${at}`,
      department: `Department ${at % 8}`,
    }));
    const measure = measureOf({ p7: 0.6, p100: 0.3, p319: 0.1 });
    const places = influence(mapWith({ people }), TODAY, { aspect: 1.45, measure });
    expect([...places.positions.keys()].sort()).toEqual(['p100', 'p319', 'p7']);
    expect(places.folds.size).toBe(8);
    expect(places.hiddenPeople.size).toBe(317);
    expect(places.hiddenPeople.has('p7')).toBe(false);
  });
});

describe('the radius by a measure', () => {
  it('gives the dots areas in proportion to their values', () => {
    const measure = measureOf({ most: 0.5, half: 0.25 });
    const area = (id: string) => measuredRadius(measure, id) ** 2;
    expect(area('most') / area('half')).toBeCloseTo(2, 1);
  });

  it('keeps everybody large enough to be read and hit', () => {
    const measure = measureOf({ most: 0.9, hardly: 0.0001, negative: -0.2 });
    for (const id of ['hardly', 'negative', 'nobody']) {
      expect(measuredRadius(measure, id)).toBeGreaterThanOrEqual(17);
    }
    expect(measuredRadius(measureOf({}), 'anybody')).toBeGreaterThanOrEqual(17);
  });
});
