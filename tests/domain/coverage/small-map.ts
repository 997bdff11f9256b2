import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { addDays } from '../../../src/domain/day';
import { MapSchema } from '../../../src/domain/row-schemas';
import type { Evidence } from '../../../src/domain/vocabulary';
import { z } from '../../../src/domain/zod';

const TODAY = '2026-11-22';

/** The day so many days from the one on which the gaps are looked for. */
export const inDays = (days: number) => addDays(TODAY, days);

export const buyer = (id: string, fields: object = {}) => ({
  id,
  name: id,
  side: 'buyer',
  ...fields,
});

export const visit = (personId: string, daysAgo: number, fields: object = {}) => ({
  id: `${personId} ${daysAgo}`,
  date: inDays(-daysAgo),
  by: 'us',
  personIds: [personId],
  channel: 'visit',
  setting: 'private',
  ...fields,
});

export const rivalVisit = (personId: string, daysAgo: number, fields: object = {}) =>
  visit(personId, daysAgo, { id: `rival ${personId} ${daysAgo}`, by: 'acme', ...fields });

export const view = (
  personId: string,
  stance: number,
  evidence: Evidence = 'two-sources',
  daysAgo = 0,
) => ({ id: `view of ${personId}`, personId, date: inDays(-daysAgo), stance, evidence });

export const tie = (kind: string, fromId: string, toId: string, strength = 2) => ({
  id: `${kind} ${fromId} ${toId}`,
  kind,
  fromId,
  toId,
  strength,
  certainty: 'seen',
});

/** A decision meeting in so many days; the first voter leads it. */
export const meeting = (days: number, voters: readonly string[], fields: object = {}) => ({
  id: 'board',
  name: 'Board',
  kind: 'decision',
  date: inDays(days),
  chairId: voters[0],
  rule: 'chair',
  headcount: voters.length,
  seats: voters.map((personId) => ({ personId, weight: 1 })),
  ...fields,
});

interface Parts {
  readonly deal?: object;
  readonly stage?: string;
  /** How many days ago we first talked with anybody. */
  readonly firstMet?: number;
  readonly visits?: readonly object[];
  readonly [table: string]: unknown;
}

/** A deal in comparison, some time after a first talk with somebody of no weight. */
export function smallMap({
  deal,
  stage = 'comparison',
  firstMet = 60,
  visits = [],
  ...tables
}: Parts): AccountMap {
  const people = (tables.people ?? []) as readonly object[];
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Customer',
    deal: { mode: 'advisor', stages: [{ stage, since: inDays(-100) }], ...deal },
    rivals: [{ id: 'acme', name: 'Acme' }],
    ...tables,
    people: [buyer('first'), ...people],
    visits: [visit('first', firstMet), ...visits],
  });
}

export function gapsOf(rule: string, map: AccountMap): readonly Gap[] {
  return findGaps(map, TODAY).filter((gap) => gap.rule === rule);
}

/** The subjects of a rule's gaps and how bad each is. */
export function found(rule: string, map: AccountMap): Readonly<Record<string, string>> {
  return Object.fromEntries(gapsOf(rule, map).map(({ subject, severity }) => [subject, severity]));
}
