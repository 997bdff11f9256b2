import type { SparseRows } from './sparse-rows';

/** Up to so many people all splits into two sides are tried, 131,072 of them. */
const MOST_FOR_ALL_SPLITS = 18;
/** Above, a split is improved from so many beginnings. */
const BEGINNINGS = 50;

/** How nearly a signed graph falls into two sides: trust within, conflict between. */
export interface Frustration {
  /** The line index of balance: ties that no split puts right. */
  readonly lineIndex: number;
  /** False: the index is at most this. */
  readonly exact: boolean;
  /** The best splits found, each by its second side; the first person is never on it. */
  readonly splits: readonly (readonly number[])[];
}

/**
 * The line index of a connected symmetric signed graph: by all 2ⁿ⁻¹ splits for n ≤ 18, else from
 * several beginnings by moving single people as long as that helps. A split that puts every tie
 * right is the best and the only one, whatever the size.
 * Source: Harary 1959; Aref & Wilson 2018.
 */
export function frustrationOf(graph: SparseRows): Frustration {
  const byTree = treeSplit(graph, 0);
  if (wrongTies(graph, byTree) === 0) {
    return { lineIndex: 0, exact: true, splits: [secondSide(byTree)] };
  }
  return graph.size <= MOST_FOR_ALL_SPLITS ? allSplits(graph) : improvedSplits(graph);
}

/** In the order of a Gray code: each split differs from the one before by one person. */
function allSplits(graph: SparseRows): Frustration {
  const side = new Int8Array(graph.size).fill(1);
  let wrong = wrongTies(graph, side);
  let lineIndex = wrong;
  let splits = [secondSide(side)];
  for (let step = 1; step < 2 ** (graph.size - 1); step += 1) {
    // The lowest set bit of the step says whose turn it is; the first person stays.
    const mover = 32 - Math.clz32(step & -step);
    wrong += changeByMoving(graph, side, mover);
    side[mover] = -(side[mover] ?? 1);
    if (wrong > lineIndex) continue;
    if (wrong < lineIndex) splits = [];
    lineIndex = wrong;
    splits.push(secondSide(side));
  }
  return { lineIndex, exact: true, splits };
}

function improvedSplits(graph: SparseRows): Frustration {
  let lineIndex = Infinity;
  let splits: number[][] = [];
  for (const side of beginnings(graph)) {
    improve(graph, side);
    const wrong = wrongTies(graph, side);
    if (wrong >= lineIndex) continue;
    lineIndex = wrong;
    splits = [secondSide(side)];
  }
  return { lineIndex, exact: false, splits };
}

/** Everybody on one side, and what puts the ties of a tree right, from several roots. */
function* beginnings(graph: SparseRows): Generator<Int8Array> {
  yield new Int8Array(graph.size).fill(1);
  const roots = Math.min(graph.size, BEGINNINGS);
  for (let root = 0; root < roots; root += 1) {
    yield treeSplit(graph, Math.floor((root * graph.size) / roots));
  }
}

function improve(graph: SparseRows, side: Int8Array): void {
  for (let moved = true; moved;) {
    moved = false;
    for (let node = 0; node < graph.size; node += 1) {
      if (changeByMoving(graph, side, node) >= 0) continue;
      side[node] = -(side[node] ?? 1);
      moved = true;
    }
  }
}

/** The split that puts right every tie of a breadth-first tree. */
function treeSplit({ size, start, to, value }: SparseRows, root: number): Int8Array {
  const side = new Int8Array(size);
  side[root] = 1;
  const queue = [root];
  for (const node of queue) {
    const end = start[node + 1] ?? 0;
    for (let arc = start[node] ?? 0; arc < end; arc += 1) {
      const next = to[arc] ?? 0;
      if (side[next] !== 0) continue;
      side[next] = (side[node] ?? 1) * Math.sign(value[arc] ?? 1);
      queue.push(next);
    }
  }
  return side;
}

/** Trusts between the sides and conflicts within them. */
function wrongTies({ size, start, to, value }: SparseRows, side: Int8Array): number {
  let wrong = 0;
  for (let node = 0; node < size; node += 1) {
    const end = start[node + 1] ?? 0;
    for (let arc = start[node] ?? 0; arc < end; arc += 1) {
      const other = to[arc] ?? 0;
      if (other > node && (value[arc] ?? 0) * (side[node] ?? 0) * (side[other] ?? 0) < 0)
        wrong += 1;
    }
  }
  return wrong;
}

/** How many more ties are wrong once a person has changed sides. */
function changeByMoving({ start, to, value }: SparseRows, side: Int8Array, node: number): number {
  let change = 0;
  const end = start[node + 1] ?? 0;
  for (let arc = start[node] ?? 0; arc < end; arc += 1) {
    change += (value[arc] ?? 0) * (side[node] ?? 0) * (side[to[arc] ?? 0] ?? 0);
  }
  return change;
}

/** Everybody who is not on the side of the first person. */
function secondSide(side: Int8Array): number[] {
  return [...side.keys()].filter((node) => side[node] !== side[0]);
}
