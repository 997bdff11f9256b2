import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deliberation } from '../../../src/domain/influence/deliberation';
import { VISIT } from '../../../src/domain/influence/constants';
import { MIDDLE, drawLevels } from '../../../src/domain/influence/level-draws';
import type { LevelDraws } from '../../../src/domain/influence/level-draws';
import { ballotOf } from '../../../src/domain/influence/outcome';
import { streamOf } from '../../../src/domain/influence/random-stream';
import {
  settle,
  simulate,
  simulateWinAtLevel,
  swingOf,
} from '../../../src/domain/influence/simulate';
import { simulateWinAfterVisits } from '../../../src/domain/influence/simulate-visits';
import type { Room } from '../../../src/domain/influence/study';
import { levelChances } from '../../../src/domain/influence/views';
import type { View } from '../../../src/domain/influence/views';

const DRAWS = 40;
const PLACES = [0, 1, 2, 3, 4];

const view: fc.Arbitrary<View> = fc.record({
  reliability: fc.constantFrom(0, 0.3, 0.9),
  level: fc.constantFrom(...PLACES),
  isWorse: fc.boolean(),
});

interface Drawn {
  readonly room: Room;
  readonly draws: LevelDraws;
}

/** Rooms of up to three voters and four people, some of whom may pull others away. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    rule: fc.constantFrom('vote' as const, 'consensus' as const),
    voters: fc.array(fc.record({ weight: fc.constantFrom(1, 2), veto: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
    views: fc.array(view, { minLength: 1, maxLength: 4 }),
    pulls: fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 12, maxLength: 12 }),
    isMixed: fc.boolean(),
    others: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 9, maxLength: 9 }),
    seed: fc.string(),
  })
  .map(({ rule, voters, views, pulls, isMixed, others, seed }) => {
    const attendees = voters.map((voter, at) => ({
      ...{ ...voter, id: `v${at}` },
      ...{ speaks: true, named: true },
    }));
    const attendance = { attendees, chairId: undefined };
    const rows = Float64Array.from({ length: voters.length * views.length }, (_, cell) => {
      const pull = pulls[cell] ?? 0;
      return (isMixed ? pull : Math.abs(pull)) / 16;
    });
    const room: Room = {
      rule,
      ballot: ballotOf({ rule, quota: 0.5, attendance } as unknown as Deliberation),
      rows,
      others: Float64Array.from({ length: 3 * voters.length }, (_, at) => (others[at] ?? 0) / 16),
    };
    const ids = views.map((_, at) => `p${at}`);
    return { room, draws: drawLevels(ids, views, DRAWS, seed) };
  });

/** Whether a room carries it in one draw, with the levels that are given for it. */
function wins({ room }: Drawn, climate: number, levels: readonly number[]): boolean {
  const voters = room.ballot.voters.length;
  const opinions = Float64Array.from({ length: voters }, (_, voter) =>
    levels.reduce(
      (sum, level, person) => sum + (room.rows[voter * levels.length + person] ?? 0) * (level / 2),
      room.others[climate * voters + voter] ?? 0,
    ),
  );
  return room.ballot.outcome(opinions) === 1;
}

/** Of each draw its climate and its levels, −2 … 2. */
function each({ draws }: Drawn, climate?: number) {
  return Array.from({ length: DRAWS }, (_, draw) => {
    const weather = climate ?? draws.climates[draw] ?? -1;
    const from = (weather * DRAWS + draw) * draws.people;
    return { weather, levels: [...draws.levels.subarray(from, from + draws.people)] };
  });
}

const shareOf = (isSo: readonly boolean[]) => isSo.filter(Boolean).length / isSo.length;
const climates = fc.constantFrom(undefined, 0, 1, 2);

describe('the stances drawn', () => {
  it('are those on which the numbers of each person’s own stream fall', () => {
    const views: View[] = [
      { reliability: 0, level: undefined, isWorse: false },
      { reliability: 0.3, level: 4, isWorse: true },
    ];
    const {
      climates: drawnClimates,
      levels,
      people,
      draws,
    } = drawLevels(['a', 'b'], views, 300, 's');
    expect([people, draws, levels.length]).toEqual([2, 300, 3 * 300 * 2]);
    const placeOf = (chances: readonly number[], number: number) => {
      const sums = chances.map((_, k) => chances.slice(0, k + 1).reduce((sum, p) => sum + p, 0));
      return Math.min(...sums.flatMap((sum, k) => (number < sum ? [k] : [])), chances.length - 1);
    };
    const weather = streamOf('s', '@climate');
    for (const climate of drawnClimates) {
      expect(climate).toBe(placeOf([0.25, 0.5, 0.25], weather()));
    }
    views.forEach((one, person) => {
      const next = streamOf('s', ['a', 'b'][person] ?? '');
      for (let draw = 0; draw < draws; draw += 1) {
        const number = next();
        for (const climate of [0, 1, 2]) {
          const found = levels[(climate * draws + draw) * people + person];
          expect(found).toBe(placeOf(levelChances(one, climate), number) - 2);
        }
      }
    });
    expect(MIDDLE).toBe(2);
  });

  it('leave in the middle of whom there is no view, and do not mind who else is there', () => {
    const known: View = { reliability: 0.9, level: 0, isWorse: false };
    const { levels: two } = drawLevels(['a', 'b'], [known], 30, 's');
    const { levels: one } = drawLevels(['a'], [known], 30, 's');
    expect(two.filter((_, cell) => cell % 2 === 1)).toEqual(new Int8Array(90));
    expect(two.filter((_, cell) => cell % 2 === 0)).toEqual(one);
  });
});

describe('a room gone through draw by draw', () => {
  it('has each outcome as often as its draws have', () => {
    fc.assert(
      fc.property(drawn, climates, (one, climate) => {
        const { win, open, lose } = simulate(one.room, one.draws, climate);
        const all = each(one, climate).map(({ weather, levels }) => wins(one, weather, levels));
        expect(win).toBeCloseTo(shareOf(all), 12);
        expect(win + open + lose).toBeCloseTo(1, 12);
        const opinions = new Float64Array(one.room.ballot.voters.length);
        const lost = Array.from({ length: DRAWS }, (_, draw) => {
          settle(opinions, one.room, one.draws, draw, climate);
          return one.room.ballot.outcome(opinions) === -1;
        });
        expect(lose).toBeCloseTo(shareOf(lost), 12);
      }),
      { numRuns: 60 },
    );
  });

  it('is won with somebody on a level as often as with him held there', () => {
    fc.assert(
      fc.property(drawn, climates, (one, climate) => {
        const people = Array.from({ length: one.draws.people }, (_, at) => at).reverse();
        const found = simulateWinAtLevel(one.room, one.draws, people, climate);
        people.forEach((person, index) => {
          const held = PLACES.map((place) =>
            shareOf(
              each(one, climate).map(({ weather, levels }) =>
                wins(one, weather, levels.with(person, place - 2)),
              ),
            ),
          );
          expect([...(found[index] ?? [])]).toEqual(
            held.map((share) => expect.closeTo(share, 12) as number),
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it('is won after visits as often as with everybody lifted as likely as he is', () => {
    fc.assert(
      fc.property(drawn, climates, fc.integer({ min: 1, max: 3 }), (one, climate, most) => {
        const people = Array.from({ length: one.draws.people }, (_, at) => at).reverse();
        const found = simulateWinAfterVisits(one.room, one.draws, people, most, climate);
        const chanceAfter = (
          weather: number,
          levels: readonly number[],
          left: readonly number[],
        ): number => {
          const [person, ...rest] = left;
          if (person === undefined) return Number(wins(one, weather, levels));
          const level = levels[person] ?? 0;
          const lift = VISIT.lifts[level + 2] ?? 0;
          const as = (to: number) => chanceAfter(weather, levels.with(person, to), rest);
          return (1 - lift) * as(level) + lift * as(level + 1);
        };
        found.forEach((win, set) => {
          const visited = people.filter((_, at) => (set >> at) & 1);
          if (visited.length > most) return;
          const sum = each(one, climate).reduce(
            (total, { weather, levels }) => total + chanceAfter(weather, levels, visited),
            0,
          );
          expect(win, `${set}`).toBeCloseTo(sum / DRAWS, 12);
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('a swing is how far the levels are from their mean', () => {
  expect(swingOf([0, 0, 0.5, 1, 1], [0.1, 0.2, 0.4, 0.2, 0.1])).toBeCloseTo(Math.sqrt(0.15), 12);
  expect(swingOf([0.4, 0.4, 0.4, 0.4, 0.4], [0.1, 0.2, 0.4, 0.2, 0.1])).toBeCloseTo(0, 12);
});
