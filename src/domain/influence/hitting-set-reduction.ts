/** Sets of candidates, numbered in their order, of each of which one has to be chosen. */
export interface NumberedProblem {
  readonly sets: readonly (readonly number[])[];
  /** By candidate, in whole units. */
  readonly costs: readonly number[];
}

interface Reduced {
  /** Members of every best choice. */
  readonly forced: readonly number[];
  /** What is left to choose. */
  readonly rest: NumberedProblem;
}

/**
 * Settles what needs no search: whoever is the only candidate of a set is chosen; a set that holds
 * another is hit with it; a candidate who hits no more sets than a cheaper one (or an earlier one
 * as cheap) is not needed. Repeated until nothing changes.
 */
export function withoutTheObvious({ sets, costs }: NumberedProblem): Reduced {
  const forced: number[] = [];
  let rest = sets;
  for (let size = Infinity; size > entries(rest);) {
    size = entries(rest);
    const alone = new Set(rest.flatMap((set) => (set.length === 1 ? set : [])));
    forced.push(...alone);
    rest = rest.filter((set) => !set.some((candidate) => alone.has(candidate)));
    rest = withoutDominated(withoutLarger(rest), costs);
  }
  return { forced, rest: { sets: rest, costs } };
}

function entries(sets: readonly (readonly number[])[]): number {
  return sets.reduce((sum, { length }) => sum + length, 0);
}

/** Leaves out each set that holds all of another. */
function withoutLarger(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const members = new Set(set);
    const holdsAnother = kept.some((other) => other.every((candidate) => members.has(candidate)));
    if (!holdsAnother) kept.push(set);
  }
  return kept;
}

/** Leaves out each candidate in whose place another does at least as well. */
function withoutDominated(
  sets: readonly (readonly number[])[],
  costs: readonly number[],
): (readonly number[])[] {
  const hits = new Map<number, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const candidate of set) {
      const others = hits.get(candidate);
      if (others) others.push(index);
      else hits.set(candidate, [index]);
    }
  }
  // Cheapest first, of equals the first in order: only somebody before can stand in for one.
  const ranked = [...hits].sort(([a], [b]) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
  const kept = new Map<number, ReadonlySet<number>>();
  const seen = new Set<string>();
  for (const [candidate, hit] of ranked) {
    const signature = hit.join();
    if (seen.has(signature)) continue;
    seen.add(signature);
    const isDominated = [...kept.values()].some((other) => hit.every((index) => other.has(index)));
    if (!isDominated) kept.set(candidate, new Set(hit));
  }
  return sets.map((set) => set.filter((candidate) => kept.has(candidate)));
}
