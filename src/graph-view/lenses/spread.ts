/**
 * Places as near to the wished ones as a least distance between neighbours allows (isotonic
 * regression by pooling adjacent violators). Keeps the order; in and out are the middles.
 */
export function spread(wishes: readonly number[], distance: number): number[] {
  // Shifted by their own slots, places at least `distance` apart are places that never decrease.
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: wish - index * distance, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + index * distance);
}
