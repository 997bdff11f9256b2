import type { NumberedProblem } from './hitting-set-reduction';

interface Found {
  readonly chosen: readonly number[];
  /** False where the search was given up before every other choice was excluded. */
  readonly exact: boolean;
}

interface Choice {
  /** Ascending. */
  readonly members: readonly number[];
  readonly cost: number;
}

/**
 * Branch and bound from a choice that is known to do. Branches on the open set with the fewest
 * candidates left; each branch forbids the candidates of those before it, so that no choice is seen
 * twice. Bounded by a packing of disjoint open sets: each needs a member of its own, at least as
 * dear as its cheapest candidate.
 */
export function searchHittingSet(
  { sets, costs }: NumberedProblem,
  start: readonly number[],
  mostNodes: number,
): Found {
  let best = choiceOf(start, costs);
  let nodes = 0;
  const forbidden = new Set<number>();

  const visit = (open: readonly (readonly number[])[], chosen: readonly number[]): void => {
    nodes += 1;
    if (nodes > mostNodes) return;
    const left = open
      .map((set) => set.filter((candidate) => !forbidden.has(candidate)))
      .sort((a, b) => a.length - b.length);
    const [narrowest] = left;
    if (!narrowest) {
      const choice = choiceOf(chosen, costs);
      if (isBetter(choice, best)) best = choice;
      return;
    }
    if (narrowest.length === 0 || !isBetter(mostHopeful(left, chosen, costs), best)) return;
    const branches = [...narrowest].sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
    for (const candidate of branches) {
      const stillOpen = left.filter((set) => !set.includes(candidate));
      visit(stillOpen, [...chosen, candidate]);
      forbidden.add(candidate);
    }
    for (const candidate of branches) forbidden.delete(candidate);
  };

  visit(sets, []);
  return { chosen: best.members, exact: nodes <= mostNodes };
}

function choiceOf(members: readonly number[], costs: readonly number[]): Choice {
  return {
    members: [...members].sort((a, b) => a - b),
    cost: members.reduce((sum, member) => sum + (costs[member] ?? 0), 0),
  };
}

/** Fewer members, then cheaper, then the earlier members. */
function isBetter(a: Choice, b: Choice): boolean {
  if (a.members.length !== b.members.length) return a.members.length < b.members.length;
  if (a.cost !== b.cost) return a.cost < b.cost;
  for (const [index, member] of a.members.entries()) {
    const other = b.members[index] ?? 0;
    if (member !== other) return member < other;
  }
  return false;
}

/** No choice that completes the chosen one is better than this; it need not be one that hits all. */
function mostHopeful(
  open: readonly (readonly number[])[],
  chosen: readonly number[],
  costs: readonly number[],
): Choice {
  const packed = new Set<number>();
  let more = 0;
  let moreCost = 0;
  for (const set of open) {
    if (set.some((candidate) => packed.has(candidate))) continue;
    for (const candidate of set) packed.add(candidate);
    more += 1;
    moreCost += Math.min(...set.map((candidate) => costs[candidate] ?? 0));
  }
  const firsts = [...new Set(open.flat())].sort((a, b) => a - b).slice(0, more);
  const hope = choiceOf([...chosen, ...firsts], costs);
  return { members: hope.members, cost: choiceOf(chosen, costs).cost + moreCost };
}
