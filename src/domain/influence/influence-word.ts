export type InfluenceWord = 'most' | 'strongly' | 'somewhat' | 'little' | 'none';

/** From these shares of all influence on: most of it, and the words below that. */
const MOST = 0.25;
const STRONGLY = 0.1;
const SOMEWHAT = 0.04;
/** A share that rounding alone could make. */
const NOTHING = 1e-9;

/**
 * The word for a share of effective influence, 0 … 1; `greatest` is that of whoever has most. The
 * share itself is made of guesses and is not quoted beside a name.
 */
export function influenceWord(share: number, greatest: number): InfluenceWord {
  if (share <= NOTHING) return 'none';
  if (share >= MOST && share >= greatest - NOTHING) return 'most';
  if (share >= STRONGLY) return 'strongly';
  return share >= SOMEWHAT ? 'somewhat' : 'little';
}
