import type { SparseRows } from './sparse-rows';

/** How far a person bridges people who do not know each other. */
export interface StructuralHole {
  /** Neighbours less their mean number of ties among themselves: how many separate worlds he meets. */
  readonly effectiveSize: number;
  /** How far his neighbours all lead to each other; low is a bridge. Undefined without neighbours. */
  readonly constraint: number | undefined;
}

/**
 * Burt's measures on an undirected graph whose ties all count alike, so that a person invests
 * p_ij = 1/degree_i in each neighbour: constraint_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over his
 * neighbours j, q other than i and j; effective size_i = n − 2t/n with t ties among n neighbours
 * (Borgatti 1997). O(Σ over ties of the neighbour's degree). Source: Burt 1992.
 */
export function structuralHoles(graph: SparseRows): StructuralHole[] {
  const isNeighbourOf = new Int32Array(graph.size).fill(-1);
  const invested = new Float64Array(graph.size);
  return Array.from({ length: graph.size }, (_, ego) => {
    const neighbours = neighboursOf(graph, ego);
    const count = neighbours.length;
    for (const neighbour of neighbours) {
      isNeighbourOf[neighbour] = ego;
      invested[neighbour] = 1 / count;
    }
    let tiesSeen = 0;
    for (const between of neighbours) {
      const alters = neighboursOf(graph, between);
      const indirect = 1 / count / alters.length;
      for (const alter of alters) {
        if (isNeighbourOf[alter] !== ego) continue;
        tiesSeen += 1;
        invested[alter] = (invested[alter] ?? 0) + indirect;
      }
    }
    if (count === 0) return { effectiveSize: 0, constraint: undefined };
    return {
      // Each tie among the neighbours has been seen from both of its ends.
      effectiveSize: count - tiesSeen / count,
      constraint: neighbours.reduce((sum, alter) => sum + (invested[alter] ?? 0) ** 2, 0),
    };
  });
}

function neighboursOf({ start, to }: SparseRows, node: number): Int32Array {
  return to.subarray(start[node], start[node + 1]);
}
