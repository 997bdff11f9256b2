import { FORECAST } from './constants';

export type ForecastWord = 'very-unlikely' | 'unlikely' | 'open' | 'likely' | 'very-likely';

/** What of a forecast may be shown, percentages in steps of five. */
export type Verdict =
  | { readonly kind: 'nobody-decides' }
  | { readonly kind: 'too-little-known'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'too-early';
      readonly low: number;
      readonly high: number;
      readonly dependsOn: readonly string[];
    }
  | {
      readonly kind: ForecastWord;
      readonly percent: number;
      readonly low: number;
      readonly high: number;
    };

/**
 * The words for a forecast (influence.md b, h1): no number below 15 % of influence known or above a
 * range of 50 points, else a word, the nearest 5 % and the range. Chances 0 … 1.
 */
export function verdictOn(
  { win, low, high, knownShare }: { win: number; low: number; high: number; knownShare: number },
  dependsOn: readonly string[],
): Verdict {
  const range = { low: inSteps(low), high: inSteps(high) };
  if (knownShare < FORECAST.knownShare) return { kind: 'too-little-known', ...range };
  if (high - low > FORECAST.widestRange) return { kind: 'too-early', ...range, dependsOn };
  return { kind: wordFor(win), percent: inSteps(win), ...range };
}

/** The word for a chance of 0 … 1. */
export function wordFor(win: number): ForecastWord {
  const [veryLow, low, high, veryHigh] = FORECAST.words;
  if (win < veryLow) return 'very-unlikely';
  if (win < low) return 'unlikely';
  if (win <= high) return 'open';
  return win <= veryHigh ? 'likely' : 'very-likely';
}

/** A chance or share of 0 … 1 in the nearest step of a hundred. */
export function inSteps(chance: number): number {
  const { percentSteps } = FORECAST;
  return Math.round((chance * 100) / percentSteps) * percentSteps;
}
