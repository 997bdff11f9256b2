import type { PresentTie } from './present-people';

/** Tells whether two people, given by their numbers, are at odds. O(ties), then O(1). */
export function conflictsAmong(
  ties: readonly PresentTie[],
  size: number,
): (a: number, b: number) => boolean {
  const keyOf = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  const pairs = new Set<number>();
  for (const { tie, from, to } of ties) {
    if (tie.kind === 'conflicts') pairs.add(keyOf(from, to));
  }
  return (a, b) => pairs.size > 0 && pairs.has(keyOf(a, b));
}
