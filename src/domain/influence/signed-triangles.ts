import type { SparseRows } from './sparse-rows';

/** Triangles by the signs of their ties; those with an odd number of conflicts are out of balance. */
export interface TriangleCensus {
  readonly '+++': number;
  readonly '++-': number;
  readonly '+--': number;
  readonly '---': number;
}

/** Somebody on good terms with two who are at odds. */
export interface InBetween {
  readonly between: number;
  readonly atOdds: readonly [number, number];
}

const KINDS = ['+++', '++-', '+--', '---'] as const;

/**
 * Counts the triangles of a symmetric signed graph and names whoever stands between two at odds.
 * O(Σ over ties of both degrees). Source: Heider 1946; Cartwright & Harary 1956.
 */
export function signedTriangles({ size, start, to, value }: SparseRows): {
  census: TriangleCensus;
  inBetween: readonly InBetween[];
} {
  const census = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
  const inBetween: InBetween[] = [];
  const signTo = new Int8Array(size);
  for (let a = 0; a < size; a += 1) {
    const row = to.subarray(start[a], start[a + 1]);
    const signs = value.subarray(start[a], start[a + 1]);
    for (const [place, node] of row.entries()) signTo[node] = signs[place] ?? 0;
    for (const [place, b] of row.entries()) {
      if (b <= a) continue;
      const ab = signs[place] ?? 0;
      const end = start[b + 1] ?? 0;
      for (let arc = start[b] ?? 0; arc < end; arc += 1) {
        const c = to[arc] ?? 0;
        const ac = signTo[c] ?? 0;
        if (c <= b || ac === 0) continue;
        const bc = value[arc] ?? 0;
        const conflicts = [ab, ac, bc].filter((sign) => sign < 0).length;
        census[KINDS[conflicts] ?? '+++'] += 1;
        if (conflicts === 1) inBetween.push(whoIsBetween(a, b, c, ab, ac));
      }
    }
    for (const node of row) signTo[node] = 0;
  }
  return { census, inBetween };
}

/** Of a triangle with one conflict, given by two of its signs. */
function whoIsBetween(a: number, b: number, c: number, ab: number, ac: number): InBetween {
  if (ab < 0) return { between: c, atOdds: [a, b] };
  return ac < 0 ? { between: b, atOdds: [a, c] } : { between: a, atOdds: [b, c] };
}
