import type { Assessment } from '../account-map';
import { stanceOf } from '../attitude';
import { daysBetween } from '../day';
import type { Day } from '../day';
import type { Evidence } from '../vocabulary';

/** How far what we know of somebody's stance can be trusted on the day we learn it, 0 … 1. */
export const FRESH_RELIABILITY: Readonly<Record<Evidence, number>> = {
  acted: 0.9,
  'two-sources': 0.8,
  told: 0.6,
  hearsay: 0.5,
  guess: 0.3,
};

/** Days after which knowledge of somebody's stance is worth half. */
export const HALF_LIFE_DAYS = 60;

/**
 * How far somebody's present assessment can be trusted on that day, 0 … 1: the better the evidence
 * and the fresher, the more. 0 where the stance is unknown.
 */
export function reliabilityOf(assessment: Assessment | undefined, today: Day): number {
  const known = stanceOf(assessment);
  if (!assessment || !known) return 0;
  const age = daysBetween(assessment.date, today);
  return FRESH_RELIABILITY[known.evidence] * 2 ** (-age / HALF_LIFE_DAYS);
}
