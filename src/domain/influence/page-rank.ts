import { transposed } from './sparse-rows';
import type { SparseRows } from './sparse-rows';

/** How often a walker follows a tie rather than starting anywhere. */
const DAMPING = 0.85;
const PRECISION = 1e-13;
const MOST_ROUNDS = 1_000;

/**
 * Where somebody ends up who passes from each node along its arcs in proportion to their values,
 * and with 1 − damping, or where nothing leads on, starts anywhere. Sums to 1. O(rounds · arcs);
 * the error shrinks by the damping in each round. Source: Brin & Page 1998; Langville & Meyer 2006.
 */
export function pageRank(graph: SparseRows, damping = DAMPING): Float64Array {
  const { size, start, value } = graph;
  const { start: cameStart, to: cameFrom, value: cameValue } = transposed(graph);
  const total = Float64Array.from({ length: size }, (_, node) =>
    value.subarray(start[node], start[node + 1]).reduce((sum, each) => sum + each, 0),
  );
  let rank = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  const passedOn = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let dangling = 0;
    for (let node = 0; node < size; node += 1) {
      const sum = total[node] ?? 0;
      if (sum === 0) dangling += rank[node] ?? 0;
      passedOn[node] = sum === 0 ? 0 : (rank[node] ?? 0) / sum;
    }
    const anywhere = (1 - damping + damping * dangling) / size;
    let change = 0;
    for (let node = 0; node < size; node += 1) {
      let arrived = 0;
      const end = cameStart[node + 1] ?? 0;
      for (let arc = cameStart[node] ?? 0; arc < end; arc += 1) {
        arrived += (passedOn[cameFrom[arc] ?? 0] ?? 0) * (cameValue[arc] ?? 0);
      }
      next[node] = anywhere + damping * arrived;
      change += Math.abs((next[node] ?? 0) - (rank[node] ?? 0));
    }
    [rank, next] = [next, rank];
    if (change < PRECISION) break;
  }
  return rank;
}
