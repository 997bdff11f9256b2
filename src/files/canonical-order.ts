import { byId, TABLES } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { codeUnitOrder } from '../domain/code-unit-order';
import type { Day } from '../domain/day';

/**
 * The map in the order of the file: tables by id, seats by person, histories by date and then as
 * entered. Sets of words have their order from the schema (schema-writer, schema-reader).
 */
export function inCanonicalOrder(map: AccountMap): AccountMap {
  const tables = TABLES.map((table) => [table, sorted<{ id: string }>(map[table], byId)] as const);
  const ordered = { ...map, ...Object.fromEntries(tables) } as AccountMap;
  return {
    ...ordered,
    deal: {
      ...ordered.deal,
      stages: sorted(ordered.deal.stages, bySince),
      salesSteps: sorted(ordered.deal.salesSteps, bySince),
    },
    people: ordered.people.map((person) =>
      isShort(person.authorityChecks)
        ? person
        : { ...person, authorityChecks: sorted(person.authorityChecks, byDate) },
    ),
    meetings: ordered.meetings.map((meeting) => ({
      ...meeting,
      seats: sorted(meeting.seats, (a, b) => codeUnitOrder(a.personId, b.personId)),
      guests: sorted(meeting.guests, (a, b) => codeUnitOrder(a.knownOn ?? '', b.knownOn ?? '')),
    })),
    documents: ordered.documents.map((document) => ({
      ...document,
      shared: sorted(document.shared, byDate),
    })),
  };
}

function sorted<E>(entries: readonly E[], order: (a: E, b: E) => number): E[] {
  return isShort(entries) ? (entries as E[]) : [...entries].sort(order);
}

function isShort(entries: readonly unknown[]): boolean {
  return entries.length < 2;
}

function byDate(a: { readonly date: Day }, b: { readonly date: Day }): number {
  return codeUnitOrder(a.date, b.date);
}

function bySince(a: { readonly since: Day }, b: { readonly since: Day }): number {
  return codeUnitOrder(a.since, b.since);
}
