import type { SparseRows } from './sparse-rows';

/** How many pairs a person stands between who have no tie with each other, by their groups. */
export interface Brokerage {
  /** All three of one group. */
  readonly coordinator: number;
  /** The two of one group, the person of another. */
  readonly itinerant: number;
  /** One of the two of the person's own group, the other of another: gatekeeper one way, representative the other. */
  readonly gatekeeper: number;
  /** All three of different groups. */
  readonly liaison: number;
}

/**
 * Gould–Fernandez roles on an undirected graph, each pair once; people without a group do not count.
 * O(Σ over ties of both degrees). Source: Gould & Fernandez 1989.
 */
export function brokerage(
  { size, start, to }: SparseRows,
  groupOf: (node: number) => string | undefined,
): Brokerage[] {
  const groups = Array.from({ length: size }, (_, node) => groupOf(node));
  const adjacentTo = new Int32Array(size).fill(-1);
  return groups.map((own, broker) => {
    const roles = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
    if (own === undefined) return roles;
    const neighbours = to.subarray(start[broker], start[broker + 1]);
    for (const one of neighbours) {
      const groupOfOne = groups[one];
      if (groupOfOne === undefined) continue;
      for (const adjacent of to.subarray(start[one], start[one + 1])) adjacentTo[adjacent] = one;
      for (const other of neighbours) {
        const groupOfOther = groups[other];
        if (other <= one || groupOfOther === undefined || adjacentTo[other] === one) continue;
        roles[roleBetween(own, groupOfOne, groupOfOther)] += 1;
      }
    }
    return roles;
  });
}

function roleBetween(own: string, one: string, other: string): keyof Brokerage {
  if (one === other) return one === own ? 'coordinator' : 'itinerant';
  return one === own || other === own ? 'gatekeeper' : 'liaison';
}
