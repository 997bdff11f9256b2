import type { Day } from './day';

/** Whether the day is over until which its user wanted to keep a map. */
export function isRetentionOver(until: Day | undefined, today: Day): until is Day {
  return until !== undefined && until < today;
}
