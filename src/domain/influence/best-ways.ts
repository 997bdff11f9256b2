import type { Person } from '../account-map';
import { derived } from '../derived';
import { nameOrder } from '../name-order';
import { introductionGraph } from './introduction-graph';
import type { IntroductionGraph } from './introduction-graph';

/** At most so many people stand between us and the one we want to meet. */
const MOST_BETWEEN = 3;
const WAYS_SHOWN = 3;
/** Chances that differ by less, in proportion, are the same: products round differently. */
const SAME_CHANCE = 1e-12;

/** A chain of introductions: nodes in order, the one to be met last. */
export interface Way {
  /** contact(us → first) · will · edge · will · … · edge(→ last), 0 … 1. */
  readonly chance: number;
  readonly nodes: readonly number[];
}

/**
 * By the number of people before a node (0 … 2), the best chance of getting to it: layered dynamic
 * programming. Walks that come back to somebody are never better than without the loop, so the
 * greatest value is that of a simple way. O(3 · ties).
 */
export const bestArrivals = derived(
  (map) => [map.people, map.ties, map.visits, map.assessments],
  (map, today): readonly (readonly number[])[] => {
    const graph = introductionGraph(map, today);
    const layers = [graph.contact];
    for (let layer = graph.contact; layers.length < MOST_BETWEEN; layers.push(layer)) {
      const before = layer;
      layer = graph.people.map((_, node) => bestStep(graph, before, node));
    }
    return layers;
  },
);

/** The best chance of being brought to a node by people whom we reach with the chances of `before`. */
export function bestStep(
  graph: IntroductionGraph,
  before: readonly number[],
  node: number,
): number {
  const { backward, will } = graph;
  let best = 0;
  const end = backward.start[node + 1] ?? 0;
  for (let arc = backward.start[node] ?? 0; arc < end; arc += 1) {
    const from = backward.to[arc] ?? 0;
    best = Math.max(best, (before[from] ?? 0) * (will[from] ?? 0) * (backward.value[arc] ?? 0));
  }
  return best;
}

/**
 * The three best simple ways to a node with one to three people between, best first; ties by fewer
 * people, then by names. Depth first from the target; a branch is left as soon as the best arrival
 * at its head (see bestArrivals) cannot bring it among the three.
 */
export function bestWays(
  graph: IntroductionGraph,
  arrivals: readonly (readonly number[])[],
  target: number,
): Way[] {
  const { backward, will, contact } = graph;
  const best: Way[] = [];
  const enough = () => (best[WAYS_SHOWN - 1]?.chance ?? 0) * (1 - SAME_CHANCE);
  const keep = (way: Way) => {
    if (way.chance <= 0 || way.chance < enough()) return;
    best.push(way);
    best.sort((a, b) => byMerit(a, b, graph.people));
    best.length = Math.min(best.length, WAYS_SHOWN);
  };

  const extend = (tail: readonly number[], chance: number): void => {
    const head = tail[0] ?? target;
    const between = tail.length;
    const branches: { node: number; chance: number; bound: number }[] = [];
    const end = backward.start[head + 1] ?? 0;
    for (let arc = backward.start[head] ?? 0; arc < end; arc += 1) {
      const node = backward.to[arc] ?? 0;
      const sofar = chance * (backward.value[arc] ?? 0) * (will[node] ?? 0);
      if (sofar === 0 || tail.includes(node)) continue;
      const furthest = arrivals.slice(0, MOST_BETWEEN - between + 1);
      const bound = sofar * Math.max(...furthest.map((layer) => layer[node] ?? 0));
      branches.push({ node, chance: sofar, bound });
    }
    branches.sort((a, b) => b.bound - a.bound);
    for (const branch of branches) {
      if (branch.bound <= 0 || branch.bound < enough()) return;
      const nodes = [branch.node, ...tail];
      keep({ chance: branch.chance * (contact[branch.node] ?? 0), nodes });
      if (between < MOST_BETWEEN) extend(nodes, branch.chance);
    }
  };
  extend([target], 1);
  return best;
}

function byMerit(a: Way, b: Way, people: readonly Person[]): number {
  const isSame = Math.abs(a.chance - b.chance) <= SAME_CHANCE * Math.max(a.chance, b.chance);
  if (!isSame) return b.chance - a.chance;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  for (const [index, node] of a.nodes.entries()) {
    const [one, other] = [people[node], people[b.nodes[index] ?? node]];
    if (!one || !other) continue;
    const order = nameOrder(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
