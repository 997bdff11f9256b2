import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { CLIMATES, LEVELS_OF_STANCE } from '../../../src/domain/influence/constants';
import { climateOf, forecast, rememberedByRoom } from '../../../src/domain/influence/forecast';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { studyOf } from '../../../src/domain/influence/study';
import type { Room } from '../../../src/domain/influence/study';
import { levelChances } from '../../../src/domain/influence/views';
import { example } from './cases';
import { smallMaps, TODAY } from './small-maps';

const near = (values: readonly number[], digits = 12) =>
  values.map((value) => expect.closeTo(value, digits) as number);

describe('a forecast', () => {
  const { map, today } = example('E8');

  it('has the range of its scenarios, and depends on the two greatest swings', () => {
    const found = forecast(map, 'm', today, { draws: 300 })!;
    const wins = found.scenarios.map(({ win }) => win);
    expect(found.scenarios).toHaveLength(18);
    expect(found.scenarios.slice(0, 4).map(({ climate }) => climate)).toEqual([
      ...CLIMATES,
      'pessimistic',
    ]);
    expect(found.scenarios[17]).toMatchObject({
      ceilingScale: 4 / 3,
      repulsion: 0.5,
      rule: 'chair',
    });
    expect([found.low, found.high]).toEqual([Math.min(...wins), Math.max(...wins)]);
    expect(found.win + found.open + found.lose).toBeCloseTo(1, 12);
    expect([...found.swings.keys()]).toEqual(['G', 'F', 'T']);
    expect([...found.winAtLevel.keys()].sort()).toEqual(['F', 'G', 'T']);
    const usual = found.scenarios.slice(6, 9).map(({ win }) => win);
    expect(CLIMATES.map((climate) => found.byClimate[climate].win)).toEqual(usual);
  });

  it('is of one climate where that is asked for', () => {
    for (const compute of [forecast, forecastExact]) {
      const found = compute(map, 'm', today, { climate: 'optimistic' })!;
      expect(found.win).toBe(found.byClimate.optimistic.win);
      expect(found.win).not.toBe(compute(map, 'm', today)!.win);
    }
    expect([climateOf('neutral'), climateOf(undefined)]).toEqual([1, undefined]);
  });

  it('is the same for the same seed, of one draw at least', () => {
    const of = (options: object) => forecast(map, 'm', today, options)!.win;
    expect(of({ draws: 50, seed: 'x' })).toBe(of({ draws: 50.9, seed: 'x' }));
    expect(of({ draws: 50 })).toBe(of({ draws: 50, seed: 'sx1' }));
    expect([0, 1]).toContain(of({ draws: 0 }));
  });

  it('is none without the meeting, and says nothing where nobody decides', () => {
    expect(forecast(map, 'none', today)).toBeUndefined();
    expect(forecastExact(map, 'none', today)).toBeUndefined();
    const meetings = map.meetings.map((meeting) => ({
      ...{ ...meeting, rule: 'vote' as const, chairId: undefined, seats: [], headcount: 0 },
    }));
    for (const compute of [forecast, forecastExact]) {
      const found = compute({ ...map, meetings }, 'm', today)!;
      expect(found.verdict).toEqual({ kind: 'nobody-decides' });
      expect([found.win, found.open, found.lose]).toEqual([0, 1, 0]);
    }
  });

  it('names the two it depends on most while it is too early, though they come last', () => {
    const known = { id: 'a', personId: 'F', date: today, stance: 1, evidence: 'acted' };
    const found = forecastExact(
      { ...map, assessments: [known] } as unknown as AccountMap,
      'm',
      today,
    );
    expect(found?.verdict).toEqual({ kind: 'too-early', low: 20, high: 75, dependsOn: ['G', 'T'] });
    expect([...found!.swings.keys()]).toEqual(['G', 'T', 'F']);
  });

  it('is computed once for each room and climate', () => {
    const compute = vi.fn((_room: Room, climate: number) => ({ climate }));
    const remembered = rememberedByRoom(compute);
    const [one, other] = [{} as Room, {} as Room];
    const found = [remembered(one, 0), remembered(one, 2), remembered(other, 0)];
    expect([remembered(one, 0), remembered(one, 2), remembered(other, 0)]).toEqual(found);
    expect(remembered(one, 0)).toBe(found[0]);
    expect(compute).toHaveBeenCalledTimes(3);
  });
});

describe('the exact forecast', () => {
  it('is the sum over every combination of stances', () => {
    fc.assert(
      fc.property(smallMaps(), fc.constantFrom(...CLIMATES), (map, climate) => {
        const { ids, views, room } = studyOf(map, 'm', TODAY)!;
        const found = forecastExact(map, 'm', TODAY, { climate })!;
        const at = CLIMATES.indexOf(climate);
        const chances = views.map((view) => levelChances(view, at));
        const voters = room.ballot.voters.length;
        const sum = { '1': 0, '0': 0, '-1': 0 };
        const wins = ids.map(() => LEVELS_OF_STANCE.map(() => 0));
        const levels = ids.map(() => 0);
        const go = (person: number, chance: number, opinions: Float64Array): void => {
          if (person === ids.length) {
            const outcome = room.ballot.outcome(opinions);
            sum[`${outcome}`] += chance;
            if (outcome === 1) levels.forEach((k, each) => (wins[each]![k]! += chance));
            return;
          }
          LEVELS_OF_STANCE.forEach((stance, k) => {
            levels[person] = k;
            const after = opinions.map((x, v) => x + room.rows[v * ids.length + person]! * stance);
            go(person + 1, chance * chances[person]![k]!, after);
          });
        };
        go(0, 1, room.others.slice(at * voters, (at + 1) * voters));
        expect([found.win, found.open, found.lose]).toEqual(near([sum[1], sum[0], sum['-1']]));
        ids.forEach((id, person) => {
          const given = wins[person]!.map((win, k) => win / (chances[person]![k]! || 1));
          expect(found.winAtLevel.get(id)).toEqual(near(given, 9));
        });
      }),
      { numRuns: 25 },
    );
  });

  it('is none for more people than can be gone through', () => {
    const { map, today } = example('E8');
    const meetings = (headcount: number) =>
      map.meetings.map((meeting) => ({ ...meeting, headcount }));
    expect(forecastExact({ ...map, meetings: meetings(10) }, 'm', today)).toBeUndefined();
  });
});
