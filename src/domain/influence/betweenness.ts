import type { SparseRows } from './sparse-rows';

const FAR = -1;

/**
 * Who stands between others: for each node, the share of the shortest paths between two others that
 * pass through it, averaged over all pairs of others, 0 … 1. For an undirected graph given by both
 * directions of its ties. O(nodes · ties). Source: Freeman 1977; algorithm of Brandes 2001.
 */
export function betweenness({ size, start, to }: SparseRows): Float64Array {
  const between = new Float64Array(size);
  const distance = new Int32Array(size);
  const order = new Int32Array(size);
  /** How many shortest paths lead from the source to each node. */
  const paths = new Float64Array(size);
  /** The nodes one step further on these paths: of the node at a place in the order, up to its end. */
  const further = new Int32Array(to.length);
  const furtherEnd = new Int32Array(size);
  /** For each path through a node, how many targets lie on it, shared among their own paths. */
  const targetsPerPath = new Float64Array(size);

  for (let source = 0; source < size; source += 1) {
    distance.fill(FAR);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    let found = 0;
    for (let at = 0; at < reached; at += 1) {
      const node = order[at] ?? 0;
      const step = (distance[node] ?? 0) + 1;
      const count = paths[node] ?? 0;
      const end = start[node + 1] ?? 0;
      for (let arc = start[node] ?? 0; arc < end; arc += 1) {
        const next = to[arc] ?? 0;
        if (distance[next] === FAR) {
          distance[next] = step;
          paths[next] = count;
          order[reached] = next;
          reached += 1;
        } else if (distance[next] === step) {
          paths[next] = (paths[next] ?? 0) + count;
        } else {
          continue;
        }
        further[found] = next;
        found += 1;
      }
      furtherEnd[at] = found;
    }
    // From the furthest back: what lies beyond a node has been summed before it.
    for (let at = reached - 1; at > 0; at -= 1) {
      const node = order[at] ?? 0;
      const first = furtherEnd[at - 1] ?? 0;
      let beyond = 0;
      for (let place = (furtherEnd[at] ?? 0) - 1; place >= first; place -= 1) {
        beyond += targetsPerPath[further[place] ?? 0] ?? 0;
      }
      const count = paths[node] ?? 1;
      between[node] = (between[node] ?? 0) + beyond * count;
      targetsPerPath[node] = beyond + 1 / count;
    }
  }
  // Each pair has been seen from both of its ends.
  const orderedPairs = (size - 1) * (size - 2);
  return orderedPairs > 0 ? between.map((sum) => sum / orderedPairs) : between;
}
