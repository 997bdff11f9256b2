import { betweenness } from './betweenness';
import { FAR, breadthFirst } from './breadth-first';
import { combinations } from './combinations';
import type { SparseRows } from './sparse-rows';

/** Up to so many people all sets are tried, 9,880 of three. */
const MOST_FOR_ALL_SETS = 40;
/** Above, one after another is added, out of so many who stand most between others. */
const CANDIDATES = 40;
/** With more people than this even that takes too long. */
export const MOST_FOR_KEY_PLAYERS = 500;

/** A set of people and what it does, 0 … 1. */
export interface KeyPlayers {
  readonly nodes: readonly number[];
  readonly measure: number;
  /** False where not all sets were tried. */
  readonly exact: boolean;
  /** How many sets are as good, this one included; 1 where not all were tried. */
  readonly asGood: number;
}

/**
 * KPP-Neg: the people whose loss leaves the rest furthest apart,
 * D_F = 1 − Σ_{i≠j} 1/d_ij / (m(m − 1)) over the m people left. “Who must not leave.”
 * O(sets · people · ties). Source: Borgatti 2006.
 */
export function mostMissed(graph: SparseRows, count: number): KeyPlayers {
  const measure = (nodes: readonly number[]) => fragmentation(graph, nodes);
  if (graph.size <= MOST_FOR_ALL_SETS) return bestOfAll(graph.size, count, measure);
  const between = betweenness(graph);
  const candidates = [...between.keys()]
    .sort((a, b) => (between[b] ?? 0) - (between[a] ?? 0) || a - b)
    .slice(0, CANDIDATES);
  return oneAfterAnother(candidates, count, measure);
}

/**
 * KPP-Pos: the people from whom the fewest steps lead to everybody,
 * D_R = Σ_v 1/d(v, set) / n, members counting 1. “With whom to seed the idea.”
 * O(people · ties + sets · people). Source: Borgatti 2006.
 */
export function bestSeeds(graph: SparseRows, count: number): KeyPlayers {
  const { size } = graph;
  const search = breadthFirst(graph);
  const nearness = Array.from({ length: size }, (_, source) => {
    search.from(source);
    return Float64Array.from(search.distance, (steps) => (steps === FAR ? 0 : 1 / (steps || 1)));
  });
  const measure = (nodes: readonly number[]) => {
    let sum = 0;
    for (let node = 0; node < size; node += 1) {
      let nearest = 0;
      for (const seed of nodes) nearest = Math.max(nearest, nearness[seed]?.[node] ?? 0);
      sum += nearest;
    }
    return size > 0 ? sum / size : 0;
  };
  if (size <= MOST_FOR_ALL_SETS) return bestOfAll(size, count, measure);
  return oneAfterAnother([...nearness.keys()], count, measure);
}

/** D_F of what is left without some people: 0 all know each other, 1 nobody knows anybody. */
export function fragmentation(graph: SparseRows, without: readonly number[] = []): number {
  const search = breadthFirst(graph, without);
  const left = graph.size - without.length;
  let nearness = 0;
  for (let source = 0; source < graph.size; source += 1) {
    if (without.includes(source)) continue;
    const reached = search.from(source);
    for (let at = 1; at < reached; at += 1) {
      nearness += 1 / (search.distance[search.order[at] ?? 0] ?? 1);
    }
  }
  return left > 1 ? 1 - nearness / (left * (left - 1)) : 1;
}

type Measure = (nodes: readonly number[]) => number;

/** What two measures may differ by and still be the same: sums in another order. */
const SAME = 1e-12;

function bestOfAll(size: number, count: number, measure: Measure): KeyPlayers {
  let best: KeyPlayers = { nodes: [], measure: 0, exact: true, asGood: 0 };
  for (const nodes of combinations(size, Math.min(count, size))) {
    const found = measure(nodes);
    if (best.nodes.length === 0 || found > best.measure + SAME) {
      best = { nodes, measure: found, exact: true, asGood: 1 };
    } else if (found >= best.measure - SAME) {
      best = { ...best, asGood: best.asGood + 1 };
    }
  }
  return best;
}

function oneAfterAnother(
  candidates: readonly number[],
  count: number,
  measure: Measure,
): KeyPlayers {
  let best: KeyPlayers = { nodes: [], measure: 0, exact: false, asGood: 1 };
  while (best.nodes.length < count) {
    const { nodes: chosen } = best;
    const sets = candidates
      .filter((node) => !chosen.includes(node))
      .map((node) => [...chosen, node]);
    let next: KeyPlayers | undefined;
    for (const nodes of sets) {
      const found = measure(nodes);
      if (!next || found > next.measure + SAME) next = { ...best, nodes, measure: found };
    }
    if (!next) return best;
    best = next;
  }
  return best;
}
