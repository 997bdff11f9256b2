/** A source of numbers from 0 (inclusive) to 1 that gives the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function wholeBelow(random: Random, end: number): number {
  return Math.floor(random() * end);
}

export function oneOf<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[wholeBelow(random, items.length)] ?? items[0];
}
