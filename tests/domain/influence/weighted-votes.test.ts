import { describe, expect, it } from 'vitest';
import { banzhaf } from '../../../src/domain/influence/banzhaf';
import { shapleyShubik } from '../../../src/domain/influence/shapley-shubik';
import {
  alikeSeats,
  isWhole,
  weightNeeded,
  weightedGame,
  wholeGame,
  winningCoalitions,
} from '../../../src/domain/influence/weighted-game';

function expectPower(found: readonly number[], expected: readonly number[], within = 1e-12): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((power, seat) =>
    expect(Math.abs((found[seat] ?? NaN) - power), `seat ${seat}`).toBeLessThan(within),
  );
}

describe('a weighted vote', () => {
  it.each([
    ['the quota to be reached', [2, 1, 1], 2, {}, ['2', '21', '21', '11', '211']],
    ['the quota to be exceeded', [2, 1, 1], 2, { strict: true }, ['21', '21', '211']],
    ['all of it to be exceeded', [2, 1, 1], 4, { strict: true }, ['211']],
    ['one who must consent', [2, 1, 1], 2, { vetoes: [false, true] }, ['21', '11', '211']],
    ['sums that round differently', [0.1, 0.2, 0.3], 0.6, {}, ['0.10.20.3']],
  ] as const)(
    'is carried by the coalitions that it takes: %s',
    (_, weights, quota, options, carry) => {
      const wins = winningCoalitions(weightedGame(weights, quota, options));
      const found = [...wins.keys()]
        .filter((coalition) => wins[coalition] === 1)
        .map((coalition) => weights.filter((_weight, seat) => (coalition >> seat) & 1).join(''));
      expect(found.sort()).toEqual([...carry].sort());
    },
  );

  it('needs no more than everything', () => {
    expect(weightNeeded(weightedGame([2, 2], 9, {}))).toBeCloseTo(4, 6);
    expect(weightNeeded(weightedGame([2, 2], 3, {}))).toBeLessThan(3);
    expect(weightNeeded(weightedGame([2, 2], 3, { strict: true }))).toBeGreaterThan(3);
    // The slack grows with the weights: here 4e-3.
    const heavy = weightedGame([2e6, 2e6], 1e6, {});
    expect(1e6 - weightNeeded(heavy)).toBeCloseTo(4e-3, 6);
  });

  it('has alike seats by weight and veto', () => {
    const game = weightedGame([1, 2, 1, 2, 1], 4, { vetoes: [false, true, false, false, true] });
    expect(alikeSeats(game)).toEqual([[0, 2], [1], [3], [4]]);
  });

  it.each([
    [[1, 2], 3, [1, 2], 3],
    [[1.5, 1], 2, [3, 2], 4],
    [[1 / 3, 1], 1, [1, 3], 3],
    [[0.25, 1], 1, [1, 4], 4],
    [[0.05, 0.5], 0.5, [1, 10], 10],
    [[0.01, 1], 1, [1, 100], 100],
    [[0.001, 1], 1, [1, 1000], 1000],
  ])('of weights %j and a quota of %d counts in whole ones', (weights, quota, whole, missing) => {
    expect(wholeGame(weightedGame(weights, quota, {}))).toEqual({ weights: whole, missing });
  });

  it('counts what is missing beside those who must consent, and nothing where no scale fits', () => {
    const game = weightedGame([2, 1, 1], 2, { strict: true, vetoes: [true] });
    expect(wholeGame(game)).toEqual({ weights: [2, 1, 1], missing: 1 });
    expect(wholeGame(weightedGame([Math.SQRT2, 1], 2, {}))).toBeUndefined();
    expect([1, 1 + 1e-10, 1 - 1e-10, 1.001, 0.5].map(isWhole)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('voting power', () => {
  // 3, 2 and 1 of 4: the largest carries it with either of the others.
  it('counts in how many coalitions of the others a seat turns the vote', () => {
    expect(banzhaf([3, 2, 1], 4)).toEqual({
      power: [3 / 5, 1 / 5, 1 / 5],
      swings: [3, 1, 1],
      exact: true,
    });
    const vetoes = [false, true, false];
    expect(banzhaf([3, 2, 1], 4, { vetoes }).swings).toEqual([2, 2, 0]);
    expectPower(shapleyShubik([3, 2, 1], 4).power, [2 / 3, 1 / 6, 1 / 6]);
    expectPower(shapleyShubik([3, 2, 1], 4, { vetoes }).power, [1 / 2, 1 / 2, 0]);
    const third = 1 / 3;
    expect(shapleyShubik([7, 7, 7], 8)).toEqual({ power: [third, third, third], exact: true });
    expect(shapleyShubik([3, 2, 1], 4).exact).toBe(true);
    expect(banzhaf([], 1)).toEqual({ power: [], swings: [], exact: true });
  });

  it.each([
    ['alike', false, 60, []],
    ['two of whom must consent, one of them without weight', true, 40, [3, 23]],
  ])('drawn by lot is near to the one counted, of seats %s', (_, strict, quota, consenting) => {
    const weights = Array.from({ length: 24 }, (_seat, at) => (at === 23 ? 0 : 1 + (at % 5) * 2));
    const options = { strict, vetoes: weights.map((_weight, at) => consenting.includes(at)) };
    // The same vote in weights that no scale makes whole.
    const odd = weights.map((weight) => weight * Math.PI);
    for (const index of [banzhaf, shapleyShubik]) {
      const counted = index(weights, quota, options);
      const drawn = index(odd, quota * Math.PI, options);
      expect([counted.exact, drawn.exact]).toEqual([true, false]);
      expectPower(drawn.power, counted.power, 0.004);
    }
  });
});
