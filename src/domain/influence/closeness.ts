import { breadthFirst } from './breadth-first';
import type { SparseRows } from './sparse-rows';

/**
 * How near somebody is to all others, 0 … 1: the inverse of the mean number of steps to whom he
 * reaches, times the share of the others whom he reaches. O(nodes · ties).
 * Source: Freeman 1979; for graphs in several parts Wasserman & Faust 1994, eq. 5.22.
 */
export function closeness(graph: SparseRows): Float64Array {
  const search = breadthFirst(graph);
  return Float64Array.from({ length: graph.size }, (_, source) => {
    const others = search.from(source) - 1;
    if (others === 0) return 0;
    let steps = 0;
    for (let at = 1; at <= others; at += 1) steps += search.distance[search.order[at] ?? 0] ?? 0;
    return (others / steps) * (others / (graph.size - 1));
  });
}
