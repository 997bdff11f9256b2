/** Arcs between numbered nodes, in any order. */
export interface Arcs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/**
 * A directed graph in compressed sparse rows: the arcs that leave `node` stand at
 * `start[node]` … `start[node + 1] − 1`.
 */
export interface SparseRows {
  readonly size: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

/** Packs the arcs; of parallel ones only the greatest value stays. O(nodes + arcs). */
export function sparseRows(size: number, arcs: Arcs): SparseRows {
  return withoutParallels(packed(size, arcs));
}

/** Two nodes and what joins them. */
export type ValuedPair = readonly [a: number, b: number, value: number];

/** An undirected graph: each pair as an arc in both directions, once. O(nodes + pairs). */
export function symmetric(size: number, pairs: readonly ValuedPair[]): SparseRows {
  return sparseRows(size, {
    from: pairs.flatMap(([a, b]) => [a, b]),
    to: pairs.flatMap(([a, b]) => [b, a]),
    value: pairs.flatMap(([, , value]) => [value, value]),
  });
}

/** The same arcs turned round, each row in the order of its nodes. O(nodes + arcs). */
export function transposed({ size, start, to, value }: SparseRows): SparseRows {
  const from = new Int32Array(to.length);
  for (let node = 0; node < size; node += 1) {
    from.fill(node, start[node], start[node + 1]);
  }
  return packed(size, { from: to, to: from, value });
}

// A counting sort by the node that an arc leaves.
function packed(size: number, arcs: Arcs): SparseRows {
  const count = arcs.from.length;
  const start = new Int32Array(size + 1);
  for (let arc = 0; arc < count; arc += 1) {
    const next = (arcs.from[arc] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) {
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  }
  const free = start.slice(0, size);
  const to = new Int32Array(count);
  const value = new Float64Array(count);
  for (let arc = 0; arc < count; arc += 1) {
    const from = arcs.from[arc] ?? 0;
    const place = free[from] ?? 0;
    free[from] = place + 1;
    to[place] = arcs.to[arc] ?? 0;
    value[place] = arcs.value[arc] ?? 0;
  }
  return { size, start, to, value };
}

function withoutParallels(rows: SparseRows): SparseRows {
  const { size } = rows;
  const start = new Int32Array(size + 1);
  const to = new Int32Array(rows.to.length);
  const value = new Float64Array(rows.to.length);
  // Where the arc to a node stands; only a place within the present row counts.
  const placeOf = new Int32Array(size).fill(-1);
  let end = 0;
  for (let node = 0; node < size; node += 1) {
    const rowStart = end;
    start[node] = rowStart;
    const last = rows.start[node + 1] ?? 0;
    for (let arc = rows.start[node] ?? 0; arc < last; arc += 1) {
      const target = rows.to[arc] ?? 0;
      const arcOf = rows.value[arc] ?? 0;
      const place = placeOf[target] ?? -1;
      if (place >= rowStart) {
        value[place] = Math.max(value[place] ?? 0, arcOf);
      } else {
        placeOf[target] = end;
        to[end] = target;
        value[end] = arcOf;
        end += 1;
      }
    }
  }
  start[size] = end;
  return { size, start, to: to.slice(0, end), value: value.slice(0, end) };
}
