import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { derived } from '../derived';
import { introductionGraph } from './introduction-graph';
import type { IntroductionGraph } from './introduction-graph';

/** How somebody can be reached: by ourselves, by nobody, only through one person, or in more ways. */
export type Access =
  | { readonly ways: 'known' | 'none' | 'several' }
  | { readonly ways: 'one'; readonly throughId: string };

/**
 * Whether introductions lead to a person, and whether they all pass through somebody; of several
 * such people the one nearest to us. Ways may be of any length; who would never introduce us is
 * left out. For everybody at once, so that asking for each is O(1).
 */
export function accessTo(map: AccountMap, personId: string, today: Day): Access {
  const graph = introductionGraph(map, today);
  const node = graph.nodeOf.get(personId);
  if (node === undefined) return { ways: 'none' };
  if ((graph.contact[node] ?? 0) > 0) return { ways: 'known' };
  const gate = gates(map, today)[node] ?? UNREACHED;
  if (gate === UNREACHED) return { ways: 'none' };
  const through = graph.people[gate];
  return through ? { ways: 'one', throughId: through.id } : { ways: 'several' };
}

const UNREACHED = -2;
const OPEN = -1;

/** By node: whom every way to it passes first, OPEN if nobody, UNREACHED if there is no way. */
const gates = derived(
  (map) => [map.people, map.ties, map.visits, map.assessments],
  (map, today): Int32Array => {
    const graph = introductionGraph(map, today);
    const us = graph.people.length;
    const dominators = immediateDominators(graph);
    const gate = new Int32Array(us).fill(UNREACHED);
    for (const node of dominators.order) {
      const dominator = dominators.of[node] ?? us;
      if (dominator === us) gate[node] = OPEN;
      else gate[node] = gate[dominator] === OPEN ? dominator : (gate[dominator] ?? OPEN);
    }
    return gate;
  },
);

/**
 * The immediate dominator of each node seen from us (numbered `people.length`), and the reached
 * nodes in reverse postorder. By iteration over the reverse postorder; in practice O(people + ties).
 * Source: Cooper, Harvey & Kennedy 2001, “A simple, fast dominance algorithm”.
 */
function immediateDominators(graph: IntroductionGraph): { of: Int32Array; order: number[] } {
  const { contact, will, backward } = graph;
  const us = graph.people.length;
  const order = reversePostorder(graph);
  const rank = new Int32Array(us + 1).fill(-1);
  rank[us] = 0;
  order.forEach((node, index) => (rank[node] = index + 1));
  const of = new Int32Array(us + 1).fill(UNREACHED);
  of[us] = us;

  const common = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      while ((rank[one] ?? 0) > (rank[other] ?? 0)) one = of[one] ?? us;
      while ((rank[other] ?? 0) > (rank[one] ?? 0)) other = of[other] ?? us;
    }
    return one;
  };
  const dominatorOf = (node: number): number => {
    let found = (contact[node] ?? 0) > 0 ? us : UNREACHED;
    const end = backward.start[node + 1] ?? 0;
    for (let arc = backward.start[node] ?? 0; arc < end; arc += 1) {
      const from = backward.to[arc] ?? 0;
      if ((will[from] ?? 0) === 0 || (of[from] ?? UNREACHED) === UNREACHED) continue;
      found = found === UNREACHED ? from : common(found, from);
    }
    return found;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order) {
      const dominator = dominatorOf(node);
      if (of[node] === dominator) continue;
      of[node] = dominator;
      changed = true;
    }
  }
  return { of, order };
}

/** The people whom introductions reach, us not counted, by a depth-first search from us. */
function reversePostorder({ people, contact, will, onward }: IntroductionGraph): number[] {
  const postorder: number[] = [];
  const next = onward.start.slice(0, people.length);
  const seen = new Uint8Array(people.length);
  const stack: number[] = [];
  const enter = (node: number) => {
    seen[node] = 1;
    stack.push(node);
  };
  for (let known = 0; known < people.length; known += 1) {
    if ((contact[known] ?? 0) > 0 && seen[known] === 0) enter(known);
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const arc = next[node] ?? 0;
      if ((will[node] ?? 0) === 0 || arc === onward.start[node + 1]) {
        postorder.push(node);
        stack.pop();
        continue;
      }
      next[node] = arc + 1;
      const to = onward.to[arc] ?? 0;
      if (seen[to] === 0) enter(to);
    }
  }
  return postorder.reverse();
}
