import type { SparseRows } from './sparse-rows';

/** The node cannot be reached from the source, or must not be entered. */
export const FAR = -1;

/** Shortest paths from one source after another, in the same memory. */
export interface BreadthFirst {
  /** Steps from the last source to each node, or FAR. */
  readonly distance: Int32Array;
  /** The nodes reached from the last source, nearest first, itself included; valid up to the count. */
  readonly order: Int32Array;
  /** Searches from a source and counts the nodes reached, itself included. O(arcs). */
  from(source: number): number;
}

/** The nodes `without` are not entered, as if they had left. */
export function breadthFirst(
  { size, start, to }: SparseRows,
  without: readonly number[] = [],
): BreadthFirst {
  const distance = new Int32Array(size);
  const order = new Int32Array(size);
  const entered = FAR - 1;
  return {
    distance,
    order,
    from(source) {
      distance.fill(FAR);
      for (const node of without) distance[node] = entered;
      distance[source] = 0;
      order[0] = source;
      let count = 1;
      for (let at = 0; at < count; at += 1) {
        const node = order[at] ?? 0;
        const next = (distance[node] ?? 0) + 1;
        const end = start[node + 1] ?? 0;
        for (let arc = start[node] ?? 0; arc < end; arc += 1) {
          const neighbour = to[arc] ?? 0;
          if (distance[neighbour] !== FAR) continue;
          distance[neighbour] = next;
          order[count] = neighbour;
          count += 1;
        }
      }
      return count;
    },
  };
}
