import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banzhaf } from '../../../src/domain/influence/banzhaf';
import { shapleyShubik } from '../../../src/domain/influence/shapley-shubik';
import { example } from './cases';

function expectPower(found: readonly number[], published: readonly number[]): void {
  expect(found.length).toBe(published.length);
  published.forEach((power, seat) => expect(found[seat], `seat ${seat}`).toBeCloseTo(power, 12));
}

describe('voting power as published', () => {
  // The Council of the EEC, 1958: 12 of 17 votes (Brams 1976; influence.md g).
  it('Council of the EEC, 1958: Luxembourg has a vote and no power', () => {
    const weights = [4, 4, 4, 2, 2, 1];
    const large = 5 / 21;
    expectPower(banzhaf(weights, 12).power, [large, large, large, 1 / 7, 1 / 7, 0]);
    const seventh = 7 / 30;
    expectPower(shapleyShubik(weights, 12).power, [seventh, seventh, seventh, 0.15, 0.15, 0]);
  });

  // Encyclopaedia Britannica, “voting power”, as quoted in influence.md g.
  it('50, 49 and 1 of 100: one vote is worth as much as forty-nine', () => {
    expectPower(banzhaf([50, 49, 1], 51).power, [3 / 5, 1 / 5, 1 / 5]);
  });

  it('49, 49 and 2 of 100: three equals', () => {
    expectPower(shapleyShubik([49, 49, 2], 51).power, [1 / 3, 1 / 3, 1 / 3]);
  });

  // Shapley & Shubik 1954 for the council of today: five vetoes, nine of fifteen.
  const member = 421 / 2145;
  const elected = 4 / 2145;
  const council = [...Array<number>(5).fill(member), ...Array<number>(10).fill(elected)];
  it('UN Security Council, as weights and as vetoes', () => {
    const weights = [...Array<number>(5).fill(7), ...Array<number>(10).fill(1)];
    expectPower(shapleyShubik(weights, 39).power, council);
    const vetoes = weights.map((weight) => weight > 1);
    expectPower(shapleyShubik(Array<number>(15).fill(1), 9, { vetoes }).power, council);
  });

  it('E25: a chair who casts has half of the say among four', () => {
    const weights = [1.5, 1, 1, 1];
    const options = { strict: true };
    expectPower(shapleyShubik(weights, 2.25, options).power, [1 / 2, 1 / 6, 1 / 6, 1 / 6]);
    expect(banzhaf(weights, 2.25, options).swings).toEqual(example('E25').swings);
  });
});

describe('large rooms', () => {
  // Apex game: one seat of weight n − 2 against n − 1 of weight 1, quota n − 1. The large seat is
  // pivotal unless it joins first or last: (n − 2)/n.
  it.each([8, 20, 21, 40, 101])('counts an apex game of %d seats exactly', (n) => {
    const weights = [n - 2, ...Array<number>(n - 1).fill(1)];
    const { power, exact } = shapleyShubik(weights, n - 1);
    const small = 2 / (n * (n - 1));
    expectPower(power, [(n - 2) / n, ...Array<number>(n - 1).fill(small)]);
    expect(exact).toBe(true);
  });

  // k vetoes and a simple quota of all: only the order of the vetoes matters.
  it('gives all of the say to vetoes when the quota asks for nothing more', () => {
    const vetoes = Array.from({ length: 24 }, (_, seat) => seat < 3);
    const { power } = shapleyShubik(Array<number>(24).fill(1), 3, { vetoes });
    expectPower(power, [1 / 3, 1 / 3, 1 / 3, ...Array<number>(21).fill(0)]);
  });

  it('counts by whole weights what it counts by subsets', () => {
    // Empty seats change nobody's power but push the room over what subsets are used for.
    const weights = [5, 4, 3, 3, 2.5, 1, 1];
    const vetoes = [false, false, true, false, false, false, false];
    const crowded = [...weights, ...Array<number>(15).fill(0)];
    for (const quota of [6, 9.75, 13]) {
      for (const strict of [true, false]) {
        const options = { strict, vetoes };
        const small = shapleyShubik(weights, quota, options).power;
        const large = shapleyShubik(crowded, quota, options);
        expectPower(large.power.slice(0, 7), small);
        expect(large.exact).toBe(true);
        expectPower(
          banzhaf(crowded, quota, options).power.slice(0, 7),
          banzhaf(weights, quota, options).power,
        );
      }
    }
  });

  it('samples where weights have no common measure, and says so', () => {
    const weights = Array.from({ length: 24 }, (_, seat) => Math.sqrt(seat + 2));
    const { power, exact } = shapleyShubik(weights, 40);
    expect(exact).toBe(false);
    expect(power.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const proportional = weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
    power.forEach((share, seat) =>
      expect(Math.abs(share - proportional[seat]!)).toBeLessThan(0.01),
    );
    expect(banzhaf(weights, 40).exact).toBe(false);
  });

  it('gives everybody of a room of thousands of equals the same', () => {
    const { power, exact } = shapleyShubik(Array<number>(5000).fill(1), 2500, { strict: true });
    expect(exact).toBe(true);
    expect(power[4999]).toBeCloseTo(1 / 5000, 12);
  });
});

// influence.md f.
describe('the laws of voting power', () => {
  const games = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .chain((weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return fc.record({
        weights: fc.constant(weights),
        quota: fc.integer({ min: 1, max: total }),
        vetoes: fc.array(fc.boolean(), { minLength: weights.length, maxLength: weights.length }),
        strict: fc.boolean(),
      });
    });

  it('it adds up to one, vetoes and quotas of everything included', () => {
    fc.assert(
      fc.property(games, ({ weights, quota, vetoes, strict }) => {
        const { power } = shapleyShubik(weights, quota, { vetoes, strict });
        expect(power.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...power)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('equal weights have equal say, and a greater weight never less', () => {
    fc.assert(
      fc.property(games, ({ weights, quota, strict }) => {
        for (const { power } of [
          shapleyShubik(weights, quota, { strict }),
          banzhaf(weights, quota, { strict }),
        ]) {
          weights.forEach((weight, seat) =>
            weights.forEach((other, its) => {
              if (weight >= other) expect(power[seat]! - power[its]!).toBeGreaterThan(-1e-12);
            }),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});
