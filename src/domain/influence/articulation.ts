import type { SparseRows } from './sparse-rows';

/**
 * Whose loss would break an undirected graph into more parts than before. Depth first: a node
 * below which some branch never reaches above it. O(nodes + ties). Source: Hopcroft & Tarjan 1973.
 */
export function articulationNodes({ size, start, to }: SparseRows): number[] {
  const found = new Set<number>();
  // When a node was entered, from 1, and the earliest node that its branch leads back to.
  const entered = new Int32Array(size);
  const earliest = new Int32Array(size);
  const next = start.slice(0, size);
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    const path: number[] = [];
    const enter = (node: number) => {
      clock += 1;
      entered[node] = clock;
      earliest[node] = clock;
      path.push(node);
    };
    let branches = 0;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const arc = next[node] ?? 0;
      if (arc < (start[node + 1] ?? 0)) {
        next[node] = arc + 1;
        const other = to[arc] ?? 0;
        // The way back to whom it came from leads no higher than that one itself.
        if (entered[other] === 0) enter(other);
        else earliest[node] = Math.min(earliest[node] ?? 0, entered[other] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above === undefined) continue;
      earliest[above] = Math.min(earliest[above] ?? 0, earliest[node] ?? 0);
      if (above === root) branches += 1;
      else if ((earliest[node] ?? 0) >= (entered[above] ?? 0)) found.add(above);
    }
    if (branches > 1) found.add(root);
  }
  return [...found].sort((a, b) => a - b);
}
