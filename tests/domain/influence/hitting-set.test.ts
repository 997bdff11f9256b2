import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnitOrder } from '../../../src/domain/code-unit-order';
import { greedyHittingSet, smallestHittingSet } from '../../../src/domain/influence/hitting-set';
import type { HittingProblem } from '../../../src/domain/influence/hitting-set';
import cases from '../../data/oracles/influence-cases.json';

const CANDIDATES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function problemOf(
  sets: readonly (readonly string[])[],
  costs: Readonly<Record<string, number>> = {},
): HittingProblem {
  return { sets, costOf: (id) => costs[id] ?? 1, order: codeUnitOrder };
}

const problem = fc
  .tuple(
    fc.array(fc.subarray(CANDIDATES, { minLength: 1, maxLength: 5 }), { maxLength: 10 }),
    fc.tuple(...CANDIDATES.map(() => fc.constantFrom(0, 0.5, 1, 1.386294361))),
  )
  .map(([sets, costs]) =>
    problemOf(sets, Object.fromEntries(CANDIDATES.map((id, index) => [id, costs[index] ?? 0]))),
  );

const hits = ({ sets }: HittingProblem, chosen: readonly string[]) =>
  sets.every((set) => set.some((id) => chosen.includes(id)));

/** The best of all subsets of the candidates. */
function bruteForce(problem: HittingProblem): readonly string[] {
  const cost = (chosen: readonly string[]) =>
    Number(chosen.reduce((sum, id) => sum + problem.costOf(id), 0).toFixed(6));
  const all = Array.from({ length: 2 ** CANDIDATES.length }, (_, mask) =>
    CANDIDATES.filter((_id, index) => ((mask >> index) & 1) === 1),
  ).filter((chosen) => hits(problem, chosen));
  return (
    all.sort(
      (a, b) => a.length - b.length || cost(a) - cost(b) || codeUnitOrder(a.join(''), b.join('')),
    )[0] ?? []
  );
}

describe('the worked examples', () => {
  const example = cases.find((one) => one.example.startsWith('E19'));

  it('E19: finds two where the greedy choice takes three', () => {
    const sets = Object.values(example?.gaps ?? {});
    expect(smallestHittingSet(problemOf(sets))).toEqual({ chosen: example?.best, exact: true });
    expect(greedyHittingSet(problemOf(sets))).toEqual(example?.greedy);
  });
});

describe('the smallest hitting set', () => {
  it('is the fewest, then the cheapest, then the first in order, as trying all subsets finds', () => {
    fc.assert(
      fc.property(problem, (each) => {
        expect(smallestHittingSet(each)).toEqual({ chosen: bruteForce(each), exact: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never larger than the greedy choice, which hits everything too', () => {
    fc.assert(
      fc.property(problem, (each) => {
        const greedy = greedyHittingSet(each);
        expect(hits(each, greedy)).toBe(true);
        expect(smallestHittingSet(each).chosen.length).toBeLessThanOrEqual(greedy.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says so where the search was given up, and still hits everything', () => {
    fc.assert(
      fc.property(problem, fc.nat({ max: 3 }), (each, mostNodes) => {
        const given = smallestHittingSet(each, mostNodes);
        expect(hits(each, given.chosen)).toBe(true);
        expect(given.chosen.length).toBeLessThanOrEqual(greedyHittingSet(each).length);
        if (given.exact) expect(given.chosen).toEqual(bruteForce(each));
      }),
      { numRuns: 2_000 },
    );
  });

  it('minds neither the order of the sets nor one that is there twice', () => {
    fc.assert(
      fc.property(problem, (each) => {
        const sets = [...each.sets, ...each.sets].reverse();
        expect(smallestHittingSet({ ...each, sets })).toEqual(smallestHittingSet(each));
      }),
    );
  });

  it('is empty where there is nothing to hit', () => {
    expect(smallestHittingSet(problemOf([]))).toEqual({ chosen: [], exact: true });
  });

  it('settles a thousand people in overlapping rounds without giving up', () => {
    const sets = Array.from({ length: 300 }, (_, index) =>
      Array.from(
        { length: 3 + (index % 40) },
        (_member, step) => `p${(index * 7 + step * 13) % 1000}`,
      ),
    );
    expect(smallestHittingSet(problemOf(sets.slice(0, 60))).exact).toBe(true);
  });
});
