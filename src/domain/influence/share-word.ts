import { inSteps } from './verdict';

export type ShareWord = 'none' | 'hardly' | 'some' | 'half' | 'most' | 'nearly' | 'all';

/** Bounds between the words for a share, in hundredths. */
const SHARE_WORDS: readonly (readonly [below: number, word: ShareWord])[] = [
  [15, 'hardly'],
  [40, 'some'],
  [60, 'half'],
  [90, 'most'],
];

/** The word for a share of 0 … 1, of its nearest step of five per cent: none and all are meant exactly. */
export function shareWord(share: number): ShareWord {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  const percent = inSteps(share);
  return SHARE_WORDS.find(([below]) => percent < below)?.[1] ?? 'nearly';
}
