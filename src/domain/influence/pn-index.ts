import type { SparseRows } from './sparse-rows';

const PRECISION = 1e-14;
const MOST_ROUNDS = 1_000;

/**
 * Standing in a signed graph: (I − (P − 2N)/(2n − 2))⁻¹ 1, P trusts and N conflicts, both
 * symmetric. Around 1 without ties; trusts of well-placed people raise it, conflicts lower it.
 * The eigenvalues of the matrix lie between −1 and 1 and may come near to −1, so half steps of the
 * iteration x ← 1 + Mx are taken. O(rounds · ties). Source: Everett & Borgatti 2014.
 */
export function pnIndex({ size, start, to, value }: SparseRows): Float64Array {
  const scale = 1 / Math.max(1, 2 * size - 2);
  let x = new Float64Array(size).fill(1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let change = 0;
    const before = x;
    x = before.map((own, node) => {
      let sum = 0;
      const end = start[node + 1] ?? 0;
      for (let arc = start[node] ?? 0; arc < end; arc += 1) {
        const sign = value[arc] ?? 0;
        sum += (sign > 0 ? 1 : -2) * (before[to[arc] ?? 0] ?? 0);
      }
      const next = (own + 1 + scale * sum) / 2;
      change = Math.max(change, Math.abs(next - own));
      return next;
    });
    if (change < PRECISION) break;
  }
  return x;
}
