import { withoutTheObvious } from './hitting-set-reduction';
import type { NumberedProblem } from './hitting-set-reduction';
import { searchHittingSet } from './hitting-set-search';

/** What has to be hit, and by whom it can be. */
export interface HittingProblem {
  /** Each a set of candidates of whom one has to be chosen; none is empty. */
  readonly sets: readonly (readonly string[])[];
  /** Finite and not negative; of choices with as few members the cheapest is best. */
  readonly costOf: (id: string) => number;
  /** Of choices as few and as cheap the one with the first members in this order is best. */
  readonly order: (a: string, b: string) => number;
}

export interface HittingSet {
  /** In the given order. */
  readonly chosen: readonly string[];
  /** False where the search was given up: there may be a smaller choice, or a cheaper one. */
  readonly exact: boolean;
}

/** How many choices are looked at before the best so far has to do. */
const MOST_NODES = 200_000;
/** Costs are counted in whole units: sums of them are exact, whatever their order. */
const COST_UNIT = 1e-9;

/**
 * The fewest candidates who hit all sets; then the least total cost; then the first in order.
 * What is forced and what can never be best is settled first, the rest by branch and bound.
 * Exponential at worst, hence given up after `mostNodes` choices: then the answer is at most as
 * large as the greedy one, which is within H(most sets of one candidate) of the best (Chvátal 1979).
 */
export function smallestHittingSet(problem: HittingProblem, mostNodes = MOST_NODES): HittingSet {
  const { numbered, ids } = number(problem);
  const { forced, rest } = withoutTheObvious(numbered);
  const search = searchHittingSet(rest, greedyChoice(rest), mostNodes);
  const found = [...forced, ...search.chosen];
  const greedy = greedyChoice(numbered);
  return {
    chosen: named(found.length <= greedy.length ? found : greedy, ids),
    exact: search.exact,
  };
}

/**
 * Again and again whoever hits most of the sets left; of equals the cheapest, then the first in
 * order. O(chosen · entries of the sets).
 */
export function greedyHittingSet(problem: HittingProblem): readonly string[] {
  const { numbered, ids } = number(problem);
  return named(greedyChoice(numbered), ids);
}

function greedyChoice({ sets, costs }: NumberedProblem): number[] {
  const chosen: number[] = [];
  let open = sets;
  while (open.length > 0) {
    const hits = new Map<number, number>();
    for (const candidate of open.flat()) hits.set(candidate, (hits.get(candidate) ?? 0) + 1);
    const [best] = [...hits].sort(
      ([a, hitsOfA], [b, hitsOfB]) =>
        hitsOfB - hitsOfA || (costs[a] ?? 0) - (costs[b] ?? 0) || a - b,
    );
    if (!best) return chosen;
    chosen.push(best[0]);
    open = open.filter((set) => !set.includes(best[0]));
  }
  return chosen;
}

function number({ sets, costOf, order }: HittingProblem): {
  numbered: NumberedProblem;
  ids: readonly string[];
} {
  const ids = [...new Set(sets.flat())].sort(order);
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  return {
    numbered: {
      sets: sets.map((set) => [...new Set(set.flatMap((id) => numberOf.get(id) ?? []))]),
      costs: ids.map((id) => Math.round(costOf(id) / COST_UNIT)),
    },
    ids,
  };
}

function named(chosen: readonly number[], ids: readonly string[]): string[] {
  return [...chosen].sort((a, b) => a - b).flatMap((candidate) => ids[candidate] ?? []);
}
