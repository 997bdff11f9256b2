export type WayWord = 'good' | 'fair' | 'poor';

/** From these chances on a way is good, and fair. */
const GOOD = 0.5;
const FAIR = 0.25;

/** The word for the chance of being introduced that way, 0 … 1: products of guesses are not quoted. */
export function wayWord(chance: number): WayWord {
  if (chance >= GOOD) return 'good';
  return chance >= FAIR ? 'fair' : 'poor';
}
