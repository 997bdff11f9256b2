import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { USUAL } from '../../../src/domain/influence/assumptions';
import { attendanceOf } from '../../../src/domain/influence/attendance';
import { INFLUENCE } from '../../../src/domain/influence/constants';
import { deliberationOf, possibleRules } from '../../../src/domain/influence/deliberation';
import { effectiveInfluence } from '../../../src/domain/influence/effective-influence';
import { linkGradient } from '../../../src/domain/influence/link-values';
import { influenceOn, settledOpinions } from '../../../src/domain/influence/opinion-model';
import { sayIn } from '../../../src/domain/influence/say';
import { heedingOf } from '../../../src/domain/influence/weights';
import { smallMaps, TODAY } from './small-maps';

// The laws of influence.md f.

function deliberation(map: AccountMap, changed: Partial<typeof USUAL> = {}) {
  const meeting = map.meetings[0]!;
  const [rule = 'vote'] = possibleRules(meeting, attendanceOf(map, meeting, TODAY));
  return deliberationOf(map, meeting, TODAY, rule, { ...USUAL, ...changed });
}

function matrixOf(map: AccountMap, changed: Partial<typeof USUAL> = {}) {
  const { ids, model } = deliberation(map, changed);
  const units = ids.map((_, i) => Float64Array.from(ids, (_id, j) => Number(i === j)));
  return { ids, model, V: influenceOn(model, units) };
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const stances = (size: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size });

function expectSame(
  found: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, number>,
): void {
  for (const [id, value] of expected) expect(found.get(id), id).toBeCloseTo(value, 12);
}

describe('the influence matrix', () => {
  it('is a mean of opinions while nobody pulls away from anybody', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        for (const row of matrixOf(map).V) {
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
          expect(sum(row)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps opinions between −1 and 1 with any repulsion', () => {
    const repulsion = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(smallMaps(), repulsion, stances(8), (map, rho, minds) => {
        const { V, model } = matrixOf(map, { repulsion: rho });
        for (const row of V) expect(sum(row.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-12);
        const settled = settledOpinions(model, Float64Array.from(minds).subarray(0, model.size));
        for (const opinion of settled) expect(Math.abs(opinion)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what going round and round converges to', () => {
    fc.assert(
      fc.property(smallMaps(), stances(8), (map, minds) => {
        const { V, model } = matrixOf(map, { repulsion: 0.5, ceilingScale: 4 / 3 });
        const settled = settledOpinions(model, Float64Array.from(minds).subarray(0, model.size));
        V.forEach((row, i) => {
          expect(settled[i]).toBeCloseTo(sum(row.map((value, j) => value * minds[j]!)), 7);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves everybody at least what is above his ceiling', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const { ids, V } = matrixOf(map);
        ids.forEach((id, i) => {
          const firmness = map.people.find((person) => person.id === id)?.firmness ?? 'normal';
          expect(V[i]![i]).toBeGreaterThanOrEqual(1 - INFLUENCE.ceiling[firmness] - 1e-12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is everybody for himself when own minds weigh without end', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        matrixOf(map, { ownWeight: 1e12 }).V.forEach((row, i) =>
          row.forEach((value, j) => expect(value).toBeCloseTo(Number(i === j), 9)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('effective influence', () => {
  it('and the say add up to one', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        for (const { influence, say } of effectiveInfluence(map, 'm', TODAY).readings) {
          expect(sum(say.values())).toBeCloseTo(say.size === 0 ? 0 : 1, 12);
          expect(sum(influence.values())).toBeCloseTo(say.size === 0 ? 0 : 1, 12);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change by duplicate ties, strangers, or the order of the lists', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const expected = effectiveInfluence(map, 'm', TODAY).influence;
        const copies = map.ties.map((tie) => ({ ...tie, id: `copy ${tie.id}` }));
        const stranger = { ...map.people[0]!, id: '?1', name: 'Stranger' };
        const more = {
          ...map,
          ties: [...copies, ...map.ties].reverse(),
          people: [...map.people].reverse(),
          meetings: map.meetings.map((meeting) => ({
            ...meeting,
            seats: [...meeting.seats].reverse(),
          })),
        };
        expectSame(effectiveInfluence(more, 'm', TODAY).influence, expected);
        const crowded = effectiveInfluence(
          { ...map, people: [...map.people, stranger] },
          'm',
          TODAY,
        ).influence;
        expect(crowded.get('?1')).toBe(0);
        for (const { id } of map.people) expect(crowded.get(id)).toBeCloseTo(expected.get(id)!, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on what people are called by', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        // Turns the order of the ids round.
        const names = new Map(map.people.map(({ id }, at) => [id, `p${9 - at}`]));
        const text = JSON.stringify(map).replace(/"(ann|bo|cy|di|ed)"/g, (quoted) =>
          JSON.stringify(names.get(quoted.slice(1, -1))),
        );
        const renamed = effectiveInfluence(JSON.parse(text) as AccountMap, 'm', TODAY).influence;
        for (const [id, value] of effectiveInfluence(map, 'm', TODAY).influence) {
          expect(renamed.get(names.get(id) ?? id)).toBeCloseTo(value, 12);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('the value of a link is the derivative of the opinion of the room', () => {
  fc.assert(
    fc.property(smallMaps(), stances(8), fc.nat(4), fc.nat(4), (map, minds, from, to) => {
      fc.pre(from !== to);
      const { attendance, rule, quota } = deliberation(map);
      const room = { attendance, chairDecides: rule === 'chair' };
      const heeding = heedingOf(map, TODAY, room, USUAL);
      const { shares } = sayIn(attendance, rule, quota);
      const first = Float64Array.from(minds).subarray(0, heeding.ids.length);
      const { valueOf } = linkGradient(heeding, shares, first, USUAL);
      const mean = (step: number) => {
        const more = withLink(heeding, from, to, step);
        const { opinions } = linkGradient(more, shares, first, USUAL);
        return sum(heeding.ids.map((id, i) => (shares.get(id) ?? 0) * (opinions[i] ?? 0)));
      };
      // Only a rising weight is defined where there was no tie: a step forward, twice.
      const slope = (4 * mean(1e-4) - mean(2e-4) - 3 * mean(0)) / 2e-4;
      expect(valueOf(from, to)).toBeCloseTo(slope, 4);
    }),
    { numRuns: 500 },
  );
});

/** The same weights with one of them greater. */
function withLink(heeding: ReturnType<typeof heedingOf>, from: number, to: number, step: number) {
  const { ids, rowStart, heeded, weight } = heeding;
  const rows = ids.map((_, i) => {
    const row = new Map<number, number>();
    for (let at = rowStart[i]!; at < rowStart[i + 1]!; at++) row.set(heeded[at]!, weight[at]!);
    if (i === to) row.set(from, (row.get(from) ?? 0) + step);
    return [...row].sort(([a], [b]) => a - b);
  });
  const ends = rows.map((_, i) => sum(rows.slice(0, i + 1).map((row) => row.length)));
  return {
    ...heeding,
    rowStart: Int32Array.from([0, ...ends]),
    heeded: Int32Array.from(rows.flat().map(([at]) => at)),
    weight: Float64Array.from(rows.flat().map(([, value]) => value)),
  };
}
