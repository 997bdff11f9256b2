import type { Person } from '../account-map';
import { isCoach } from '../roles';
import type { Level } from '../vocabulary';

/**
 * How likely each step of an introduction is to come off, 0 … 1. Judgement, not measurement: they
 * put ways in an order and are never shown as figures.
 */
export const INTRODUCTION_CHANCES = {
  /** Days in which a counted visit still opens a door. */
  contactDays: 180,
  /** By how well we know somebody, 1 … 3: after one visit, after two, after four. */
  contact: { 1: 0.6, 2: 0.85, 3: 0.95 },
  /** Counted visits from which on we know somebody that well. */
  visitsFor: { 2: 2, 3: 4 },
  /** Whether somebody takes the trouble, by his stance; never through an opponent. */
  will: { '1': 0.95, '0.5': 0.85, '0': 0.5, '-0.5': 0.1, '-1': 0 },
  willOfCoach: 0.95,
  willUnknown: 0.4,
  introduces: 0.95,
  informs: 0.5,
  /** Trust and influence, by strength. */
  closeness: { 1: 0.4, 2: 0.7, 3: 0.9 },
  toBoss: 0.5,
  toReport: 0.7,
  /** Between two departments with a conflict among their members. */
  hostileDepartments: 0.5,
  /** Without any introduction, by level. */
  cold: { operation: 0.4, management: 0.25, decision: 0.1 },
  coldUnknownLevel: 0.25,
} as const;

/** How likely we reach somebody ourselves: as set by hand, else by our counted visits of late. */
export function contactChance(ourContact: number | null | undefined, visits: number): number {
  const { contact, visitsFor } = INTRODUCTION_CHANCES;
  if (ourContact === 1 || ourContact === 2 || ourContact === 3) return contact[ourContact];
  if (visits >= visitsFor[3]) return contact[3];
  if (visits >= visitsFor[2]) return contact[2];
  return visits > 0 ? contact[1] : 0;
}

/**
 * How likely somebody introduces us when asked; 0 is never. A coach does whatever his stance.
 * Of a rival's people, and of those whom we must not contact, nobody is asked.
 */
export function willOf(
  person: Pick<Person, 'side' | 'noContact' | 'keyRoles'>,
  stance: number | undefined,
): number {
  const { will, willOfCoach, willUnknown } = INTRODUCTION_CHANCES;
  if (person.side === 'rival' || person.noContact) return 0;
  if (isCoach(person)) return willOfCoach;
  if (stance === undefined) return willUnknown;
  return will[String(stance) as keyof typeof will];
}

/** How likely somebody receives us without any introduction. */
export function coldChance(level: Level | null | undefined): number {
  return level == null ? INTRODUCTION_CHANCES.coldUnknownLevel : INTRODUCTION_CHANCES.cold[level];
}

/** How likely a willing person brings us on by a trust or an influence of that strength. */
export function closenessChance(strength: number): number {
  const { closeness } = INTRODUCTION_CHANCES;
  if (strength >= 3) return closeness[3];
  return strength >= 2 ? closeness[2] : closeness[1];
}
