import { transposed } from './sparse-rows';
import type { SparseRows } from './sparse-rows';

/** Share of the largest attenuation that still converges. */
const ATTENUATION = 0.85;
const PRECISION = 1e-13;
const MOST_ROUNDS = 2_000;

/**
 * Weight by whom one is heeded, and by whom they are: x = (I − αAᵀ)⁻¹ 1, scaled to length 1, where
 * row i of A says whom i heeds. α is .85/ρ(A) unless given; it must be below 1/ρ(A). By iteration,
 * O(rounds · arcs). Source: Katz 1953.
 */
export function katz(graph: SparseRows, attenuation?: number): Float64Array {
  const heededBy = transposed(graph);
  const alpha = attenuation ?? ATTENUATION / (spectralRadius(graph) || 1);
  let x = new Float64Array(graph.size).fill(1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = times(heededBy, x).map((sum) => 1 + alpha * sum);
    const change = distance(next, x) / length(next);
    x = next;
    if (change < PRECISION) break;
  }
  return scaled(x);
}

/**
 * The greatest rate ρ(A) at which a non-negative matrix lets anything grow; 0 where no arcs go round
 * in a circle. By power iteration on A + I, which does not swing. O(rounds · arcs).
 */
export function spectralRadius(graph: SparseRows): number {
  return hasCircle(graph) ? dominant(graph).rate : 0;
}

/** The eigenvector of a non-negative matrix that goes with its spectral radius, of length 1. */
export function dominantEigenvector(graph: SparseRows): Float64Array {
  return dominant(graph).vector;
}

function dominant(graph: SparseRows): { rate: number; vector: Float64Array } {
  let vector = scaled(new Float64Array(graph.size).fill(1));
  let rate = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const grown = times(graph, vector).map((sum, node) => sum + (vector[node] ?? 0));
    rate = length(grown) - 1;
    const next = scaled(grown);
    const change = distance(next, vector);
    vector = next;
    if (change < PRECISION) break;
  }
  return { rate, vector };
}

/** Whether anything is left when nodes that nothing leads into are taken away one after another. */
function hasCircle({ size, start, to }: SparseRows): boolean {
  const leadingIn = new Int32Array(size);
  for (const node of to) leadingIn[node] = (leadingIn[node] ?? 0) + 1;
  const free = [...leadingIn.keys()].filter((node) => leadingIn[node] === 0);
  for (const node of free) {
    for (const next of to.subarray(start[node], start[node + 1])) {
      leadingIn[next] = (leadingIn[next] ?? 0) - 1;
      if (leadingIn[next] === 0) free.push(next);
    }
  }
  return free.length < size;
}

function times({ size, start, to, value }: SparseRows, x: Float64Array): Float64Array {
  const product = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    let sum = 0;
    const end = start[node + 1] ?? 0;
    for (let arc = start[node] ?? 0; arc < end; arc += 1) {
      sum += (value[arc] ?? 0) * (x[to[arc] ?? 0] ?? 0);
    }
    product[node] = sum;
  }
  return product;
}

function length(x: Float64Array): number {
  return Math.sqrt(x.reduce((sum, each) => sum + each * each, 0));
}

function distance(a: Float64Array, b: Float64Array): number {
  return length(a.map((each, index) => each - (b[index] ?? 0)));
}

function scaled(x: Float64Array): Float64Array {
  const norm = length(x);
  return norm > 0 ? x.map((each) => each / norm) : x;
}
