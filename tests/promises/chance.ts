import { seededRandom, wholeBelow } from '../../bench/seeded-random';

/**
 * Where a try is left to chance. The seed is printed with a failure, and `UNDERCURRENT_SEED` sets
 * it again; the moment at which a process dies can only be repeated roughly.
 */
export const SEED = Number(process.env.UNDERCURRENT_SEED ?? Date.now() % 1_000_000);

const random = seededRandom(SEED);

/** A whole number from 0 to `end`, which is not among them. */
export function randomBelow(end: number): number {
  return wholeBelow(random, end);
}
