import { radiusOf } from './geometry';
import type { PersonMarks } from './person-marks';

/** One of two camps, in no order. */
export type Camp = 1 | 2;

/** What was worked out of each person, for the size of the dots to stand for. */
export interface Measure {
  /** By person and by unnamed head, 0 or more in any unit; who is missing has none of it. */
  readonly values: ReadonlyMap<string, number>;
  /** Heads that nobody can name yet: the lens Influence draws them as unknown people. */
  readonly unnamed: readonly string[];
  /** Who belongs to which of two camps, to be marked; null where nobody asks for it. */
  readonly camps: ReadonlyMap<string, Camp> | null;
  /** How much that is, in words, to be spoken with the name; empty where there is nothing to say. */
  readonly spoken: (id: string) => string;
}

/** Radius of the dot that has most of a measure, px. */
const GREATEST_RADIUS = 54;
/** Below this a dot could neither be read nor hit. */
const LEAST_RADIUS = 17;

/**
 * Radius of a dot by a measure, px: its area is to that of the greatest dot as its value is to the
 * greatest value, but no dot is smaller than can be read and hit.
 */
export function measuredRadius({ values }: Measure, id: string): number {
  const greatest = greatestOf(values);
  const share = greatest > 0 ? (values.get(id) ?? 0) / greatest : 0;
  return Math.max(LEAST_RADIUS, Math.round(GREATEST_RADIUS * Math.sqrt(Math.max(0, share))));
}

/** Radius of a person's dot: by the measure, or by the influence set by hand where there is none. */
export function dotRadius({ personId, influence }: PersonMarks, measure: Measure | null): number {
  return measure ? measuredRadius(measure, personId) : radiusOf(influence);
}

const greatestKnown = new WeakMap<Measure['values'], number>();

function greatestOf(values: Measure['values']): number {
  const greatest = greatestKnown.get(values) ?? Math.max(0, ...values.values());
  greatestKnown.set(values, greatest);
  return greatest;
}
