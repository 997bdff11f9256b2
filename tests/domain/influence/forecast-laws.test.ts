import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { CLIMATES } from '../../../src/domain/influence/constants';
import { forecast } from '../../../src/domain/influence/forecast';
import { forecastExact } from '../../../src/domain/influence/forecast-exact';
import { nextVisits } from '../../../src/domain/influence/next-visits';
import { smallMaps, TODAY } from './small-maps';

// The laws of influence.md b, c and f.

const exact = (map: AccountMap, options = {}) => forecastExact(map, 'm', TODAY, options)!;
const SLACK = 1e-12;

describe('the exact forecast', () => {
  it('adds up to one and rises with the climate', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const { win, open, lose, low, high, byClimate } = exact(map);
        expect(win + open + lose).toBeCloseTo(1, 12);
        expect(Math.min(win, open, lose)).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        const { pessimistic, neutral, optimistic } = byClimate;
        expect(pessimistic.win).toBeLessThanOrEqual(neutral.win + SLACK);
        expect(neutral.win).toBeLessThanOrEqual(optimistic.win + SLACK);
        expect(pessimistic.lose).toBeGreaterThanOrEqual(neutral.lose - SLACK);
        expect(neutral.lose).toBeGreaterThanOrEqual(optimistic.lose - SLACK);
      }),
      { numRuns: 150 },
    );
  });

  it('never gets worse by a visit, nor by anybody standing better', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const now = exact(map);
        for (const { id } of map.people) {
          const visited = exact(map, { visited: id });
          expect(visited.win).toBeGreaterThanOrEqual(now.win - SLACK);
          expect(visited.lose).toBeLessThanOrEqual(now.lose + SLACK);
        }
        for (const levels of now.winAtLevel.values()) {
          levels.slice(1).forEach((win, k) => {
            expect(win).toBeGreaterThanOrEqual(levels[k]! - SLACK);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no more to learn of all people than it leaves open', () => {
    fc.assert(
      fc.property(smallMaps(), fc.constantFrom(...CLIMATES), (map, climate) => {
        const { win, swings } = exact(map, { climate });
        const squares = [...swings.values()].reduce((total, swing) => total + swing ** 2, 0);
        expect(squares).toBeLessThanOrEqual(win * (1 - win) + SLACK);
      }),
      { numRuns: 150 },
    );
  });

  it('changes sides when every opinion is turned round', () => {
    fc.assert(
      fc.property(smallMaps({ rivals: false, evenRooms: true }), (map) => {
        const turned = {
          ...map,
          assessments: map.assessments.map((row) =>
            row.stance == null ? row : { ...row, stance: -row.stance as typeof row.stance },
          ),
        };
        const one = exact(map);
        const other = exact(turned);
        expect(other.win).toBeCloseTo(one.lose, 12);
        expect(other.lose).toBeCloseTo(one.win, 12);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the drawn forecast', () => {
  it('is within 4.5 standard errors of the exact one', () => {
    fc.assert(
      fc.property(smallMaps(), fc.string(), (map, seed) => {
        const draws = 2000;
        const truth = exact(map);
        const found = forecast(map, 'm', TODAY, { draws, seed })!;
        for (const outcome of ['win', 'open', 'lose'] as const) {
          const error = Math.sqrt((truth[outcome] * (1 - truth[outcome])) / draws);
          // Where an outcome is very rare its count is not normal: one draw more is let pass.
          const slack = 4.5 * error + 1.5 / draws;
          expect(Math.abs(found[outcome] - truth[outcome])).toBeLessThanOrEqual(slack);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('does not change by somebody who has nothing to do with it', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const stranger = { ...map.people[0]!, id: 'zoe', name: 'Zoe' };
        const crowded = { ...map, people: [...map.people, stranger] };
        const before = forecast(map, 'm', TODAY, { draws: 200 })!;
        const after = forecast(crowded, 'm', TODAY, { draws: 200 })!;
        expect(after).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('never finds that a visit does harm', () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        for (const { gain, swing } of nextVisits(map, TODAY, { draws: 100 })) {
          // Sums of the same numbers in another order differ in the last digit.
          expect(gain).toBeGreaterThan(-1e-12);
          expect(swing).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
