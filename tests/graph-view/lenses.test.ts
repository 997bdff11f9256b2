import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { CELL, radiusOf } from '../../src/graph-view/geometry';
import type { Point } from '../../src/graph-view/geometry';
import { free } from '../../src/graph-view/lenses/free';
import type { Decoration, Places } from '../../src/graph-view/lenses/lens';
import { levels } from '../../src/graph-view/lenses/levels';
import { meetingTable } from '../../src/graph-view/lenses/meeting';
import { TODAY, decisionMeeting, levelMaps, mapWith } from './maps';

const SHAPE = { aspect: 1.45 };
const aspects = fc.constantFrom(0.5, 0.9, 1.45, 2.2);

function shuffled(map: AccountMap): AccountMap {
  return { ...map, people: [...map.people].reverse(), ties: [...map.ties].reverse() };
}

function overlaps(positions: ReadonlyMap<string, Point>): string[] {
  const all = [...positions];
  return all.flatMap(([a, at], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          Math.abs(at.x - other.x) < CELL.width - 0.5 &&
          Math.abs(at.y - other.y) < CELL.height - 0.5,
      )
      .map(([b]) => `${a} ${b}`),
  );
}

function bandOf(places: Places, id: string): string | undefined {
  const at = places.positions.get(id);
  return places.decorations.find(
    (each): each is Decoration & { kind: 'band' } =>
      each.kind === 'band' &&
      at !== undefined &&
      Math.abs(at.x - each.x) <= each.width / 2 &&
      Math.abs(at.y - each.y) <= each.height / 2,
  )?.band;
}

describe('the lens Levels', () => {
  it('gives everybody a place, in the band of the level, with room for dot and label', () => {
    fc.assert(
      fc.property(levelMaps, aspects, (map, aspect) => {
        const places = levels(map, TODAY, { aspect });
        expect([...places.positions.keys()].sort()).toEqual(map.people.map(({ id }) => id).sort());
        expect(
          [...places.positions.values()].every(
            ({ x, y }) => Number.isFinite(x) && Number.isFinite(y),
          ),
        ).toBe(true);
        expect(overlaps(places.positions)).toEqual([]);
        for (const { id, side, level } of map.people) {
          expect(bandOf(places, id)).toBe(side === 'buyer' ? (level ?? 'unknown') : 'outside');
        }
      }),
    );
  });

  it('does not depend on the order in which the map lists people and ties', () => {
    fc.assert(
      fc.property(levelMaps, (map) => {
        const places = levels(map, TODAY, SHAPE).positions;
        const again = levels(shuffled(map), TODAY, SHAPE).positions;
        for (const [id, { x, y }] of places) {
          expect(again.get(id)?.x).toBeCloseTo(x, 6);
          expect(again.get(id)?.y).toBeCloseTo(y, 6);
        }
      }),
    );
  });

  it('puts decision above management above operation', () => {
    const map = mapWith({
      people: [
        { id: 'a', level: 'operation' },
        { id: 'b', level: 'decision' },
        { id: 'c', level: 'management' },
      ],
    });
    const { positions } = levels(map, TODAY, SHAPE);
    const y = (id: string) => positions.get(id)?.y ?? 0;
    expect(y('b')).toBeLessThan(y('c'));
    expect(y('c')).toBeLessThan(y('a'));
  });

  it('keeps the departments of the 21 managers in columns, the chief over them', () => {
    const [, ...lines] = readFileSync('tests/data/high-tech-managers/people.csv', 'utf8')
      .trim()
      .split(/\r?\n/);
    const people = lines.map((line) => {
      const [id, name, title, level = '', department] = line.split(',');
      return { id, name, title, level: level.toLowerCase(), ...(department && { department }) };
    });
    const places = levels(mapWith({ people }), TODAY, SHAPE);
    const columns = places.decorations.filter((each) => each.kind === 'column');
    expect(columns.map(({ name }) => name).sort()).toEqual([
      'Department 1',
      'Department 2',
      'Department 3',
      'Department 4',
    ]);
    for (const { id, department } of people) {
      const column = columns.find(({ name }) => name === department);
      const x = places.positions.get(String(id))?.x ?? NaN;
      if (column) expect(Math.abs(x - column.x)).toBeLessThan(column.width / 2);
    }
    expect(overlaps(places.positions)).toEqual([]);
  });

  it('makes no columns where nearly everybody is alone in a department', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, department: id, level: 'management' }));
    const { decorations } = levels(mapWith({ people }), TODAY, SHAPE);
    expect(decorations.some(({ kind }) => kind === 'column')).toBe(false);
  });

  it('ends for a circle of bosses', () => {
    const people = Array.from({ length: 200 }, (_, at) => ({ id: `p${at}` }));
    const ties = people.map(({ id }, at) => ({
      id: `t${at}`,
      kind: 'reports-to',
      fromId: id,
      toId: `p${(at + 1) % 200}`,
    }));
    expect(levels(mapWith({ people, ties }), TODAY, SHAPE).positions.size).toBe(200);
  });

  it('folds departments into one dot each from 300 people on, and unfolds one', () => {
    const people = Array.from({ length: 300 }, (_, at) => ({
      id: `p${at}`,
      level: 'operation',
      ...(at % 3 > 0 && { department: `Department ${at % 3}` }),
    }));
    const map = mapWith({ people });
    const folded = levels(map, TODAY, SHAPE);
    expect(folded.positions.size).toBe(0);
    expect([...folded.folds.keys()]).toEqual(['', 'Department 1', 'Department 2']);
    expect(overlaps(folded.folds)).toEqual([]);
    const unfolded = levels(map, TODAY, { ...SHAPE, unfolded: new Set(['Department 1']) });
    expect(unfolded.positions.size).toBe(100);
    expect([...unfolded.folds.keys()]).toEqual(['', 'Department 2']);
    expect(overlaps(new Map([...unfolded.positions, ...unfolded.folds]))).toEqual([]);
  });
});

describe('the lens Meeting', () => {
  const seatsOf = (count: number, observers: number) =>
    Array.from({ length: count }, (_, at) => ({
      personId: `p${at}`,
      weight: at < observers ? 0 : 1,
    }));

  it('seats every voter, and as many ghosts as heads have no name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        aspects,
        (count, observers, headcount, chaired, aspect) => {
          const people = Array.from({ length: count + 1 }, (_, at) => ({ id: `p${at}` }));
          const meeting = decisionMeeting({
            seats: seatsOf(count, observers),
            headcount,
            ...(chaired && { chairId: `p${count}` }),
          });
          const map = mapWith({ people, meetings: [meeting] });
          const places = meetingTable(map, TODAY, { aspect });
          const seated = count + (chaired ? 1 : 0);
          const ghosts = places.decorations.filter(({ kind }) => kind === 'ghost');
          expect(places.positions.size).toBe(seated);
          expect(ghosts.length).toBe(Math.max(0, headcount - seated));
          const spots = new Map(places.positions);
          for (const ghost of ghosts) spots.set(`ghost ${ghost.id}`, ghost);
          expect(overlaps(spots)).toEqual([]);
          expect(places.hiddenPeople.size).toBe(count + 1 - seated);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts the chair at the head and the observers under the table', () => {
    const map = mapWith({
      people: [{ id: 'chair' }, { id: 'p0' }, { id: 'p1' }, { id: 'p2' }],
      meetings: [decisionMeeting({ chairId: 'chair', seats: seatsOf(3, 1) })],
    });
    const { positions } = meetingTable(map, TODAY, SHAPE);
    const ys = [...positions].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
    expect(ys[0]).toBe('chair');
    expect(ys.at(-1)).toBe('p0');
    expect(positions.get('chair')?.x).toBeCloseTo(0, 6);
  });

  it('shows at the door who is invited by that day, and always us', () => {
    const guests = (today: string) =>
      meetingTable(
        mapWith({
          rivals: [{ id: 'r', name: 'Rival' }],
          meetings: [decisionMeeting({ guests: [{ by: 'r', knownOn: '2026-06-15' }] })],
        }),
        today,
        SHAPE,
      ).decorations.flatMap((each) => (each.kind === 'guest' ? [each.guest] : []));
    expect(guests(TODAY)).toEqual([{ by: 'us', invited: false }]);
    expect(guests('2026-06-15')).toEqual([
      { by: 'rival', rivalName: 'Rival', invited: true },
      { by: 'us', invited: false },
    ]);
  });

  it('has nothing to show without a coming decision meeting', () => {
    const places = meetingTable(mapWith({ people: [{ id: 'a' }] }), TODAY, SHAPE);
    expect(places).toMatchObject({ empty: 'no-meeting', decorations: [] });
    expect(places.positions.size).toBe(0);
  });
});

describe('the lens Free', () => {
  it('keeps the user’s places, then those of the lens before, then those of Levels', () => {
    const map = mapWith({
      people: [{ id: 'a', place: { x: -5, y: 7 } }, { id: 'b' }, { id: 'c', level: 'decision' }],
    });
    const { positions } = free(map, TODAY, SHAPE, new Map([['b', { x: 1, y: 2 }]]));
    expect(positions.get('a')).toEqual({ x: -5, y: 7 });
    expect(positions.get('b')).toEqual({ x: 1, y: 2 });
    expect(positions.get('c')).toEqual(levels(map, TODAY, SHAPE).positions.get('c'));
  });
});

it('keeps dots within the room that the lenses leave for them', () => {
  for (let influence = 1; influence <= 5; influence += 1) {
    expect(radiusOf(influence) * 2).toBeLessThan(CELL.width);
  }
});
