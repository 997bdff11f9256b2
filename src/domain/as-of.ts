import { accountOf, rowsById, TABLES } from './account-map';
import type { AccountMap, Deal, Meeting } from './account-map';
import type { Day } from './day';
import { onTheMap } from './presence';
import { sameData } from './same-data';

const last = new WeakMap<AccountMap, { readonly day: Day; readonly value: AccountMap }>();

/**
 * The map as it was known at the end of that day: every fact dated later is left out, and so is
 * whatever speaks only of people who were not known yet. Nothing is left that refers to nobody.
 *
 * - A visit dated later is not there, and is not “planned” either: nobody knows on which day it was
 *   planned. Planned visits are only those of the map itself, looked at today.
 * - What bears no date (a tie, a role, a rival, `left`, `cancelled`) is taken as known from the start.
 * - The seat of somebody not known yet is gone; the headcount, if there is one, still counts him.
 *
 * Tables in which nothing changes are the very same lists, and the map itself is the answer when
 * nothing in it is dated later.
 */
export function asOf(map: AccountMap, day: Day): AccountMap {
  const before = last.get(map);
  if (before?.day === day) return before.value;
  const value = steadied(lookBack(map, day), map, before?.value);
  last.set(map, { day, value });
  return value;
}

function lookBack(map: AccountMap, day: Day): AccountMap {
  const people = kept(map.people, (person) => onTheMap(person, day));
  const present = rowsById(people);
  const isKnown = (id: string) => present.has(id);
  const isDated = (row: { readonly date: Day }) => row.date <= day;
  const isOfSomebody = (row: { readonly date: Day; readonly personId: string }) =>
    isDated(row) && isKnown(row.personId);
  const meetings = kept(map.meetings, ({ knownOn }) => isBy(knownOn, day));
  const meetingsById = rowsById(meetings);

  return {
    ...map,
    deal: dealOn(map.deal, day),
    people: each(people, (person) =>
      put(person, 'authorityChecks', kept(person.authorityChecks, isOfSomebody)),
    ),
    ties: kept(map.ties, ({ fromId, toId }) => isKnown(fromId) && isKnown(toId)),
    visits: visitsUntil(map.visits, day, isKnown),
    assessments: each(kept(map.assessments, isOfSomebody), (row) =>
      knownOnly(row, 'toldById', isKnown),
    ),
    meetings: each(meetings, (meeting) => meetingOn(meeting, day, isKnown)),
    asks: kept(
      map.asks,
      (ask) => isDated(ask) && isKnown(ask.toPersonId) && isKnown(ask.forPersonId),
    ),
    documents: each(map.documents, (row) => put(row, 'shared', kept(row.shared, isOfSomebody))),
    rivalNotes: kept(map.rivalNotes, isDated),
    answers: each(kept(map.answers, isDated), (row) => knownOnly(row, 'personId', isKnown)),
    setAside: kept(map.setAside, isDated),
    forecasts: each(
      kept(map.forecasts, (row) => isDated(row) && meetingsById.has(row.meetingId)),
      (row) => (isBy(meetingsById.get(row.meetingId)?.date, day) ? row : without(row, 'outcome')),
    ),
    pastDecisions: kept(map.pastDecisions, ({ date }) => isBy(date, day)),
    reviews: kept(map.reviews, isDated),
  };
}

function dealOn(deal: Deal, day: Day): Deal {
  const entered = ({ since }: { readonly since: Day }) => since <= day;
  let then = put(deal, 'stages', kept(deal.stages, entered));
  then = put(then, 'salesSteps', kept(then.salesSteps, entered));
  if (!isBy(deal.expectedClose?.knownOn, day)) then = without(then, 'expectedClose');
  if (!isBy(deal.outcome?.date, day)) then = without(then, 'outcome');
  return then;
}

function visitsUntil(
  visits: AccountMap['visits'],
  day: Day,
  isKnown: (id: string) => boolean,
): AccountMap['visits'] {
  const then = each(
    kept(visits, ({ date }) => date <= day),
    (visit) => put(visit, 'personIds', kept(visit.personIds, isKnown)),
  );
  const before = rowsById(visits);
  return kept(
    then,
    ({ id, personIds }) => personIds.length > 0 || before.get(id)?.personIds.length === 0,
  );
}

function meetingOn(meeting: Meeting, day: Day, isKnown: (id: string) => boolean): Meeting {
  let then = knownOnly(meeting, 'chairId', isKnown);
  then = put(
    then,
    'seats',
    kept(then.seats, ({ personId }) => isKnown(personId)),
  );
  then = put(
    then,
    'guests',
    kept(then.guests, ({ knownOn }) => isBy(knownOn, day)),
  );
  return then.held && !isBy(then.date, day) ? { ...then, held: false } : then;
}

/** Not dated later; what has no date is known from the start. */
function isBy(date: Day | null | undefined, day: Day): boolean {
  return date == null || date <= day;
}

/** What passes; the list itself if all of it does. */
function kept<List extends readonly unknown[]>(
  list: List,
  passes: (item: List[number]) => boolean,
): List {
  return list.every(passes) ? list : (list.filter(passes) as unknown as List);
}

/** Every row as changed; the table itself if no row is. */
function each<R>(table: readonly R[], change: (row: R) => R): readonly R[] {
  const changed = table.map(change);
  return changed.every((row, index) => row === table[index]) ? table : changed;
}

function put<R extends object, K extends keyof R>(row: R, field: K, value: R[K]): R {
  return row[field] === value ? row : { ...row, [field]: value };
}

function without<R extends object>(row: R, field: keyof R): R {
  if (row[field] == null) return row;
  const { [field]: _leftOut, ...rest } = row;
  return rest as R;
}

/** Without the reference if it is to somebody who was not known yet. */
function knownOnly<R extends object>(row: R, field: keyof R, isKnown: (id: string) => boolean): R {
  const id = row[field];
  return typeof id === 'string' && !isKnown(id) ? without(row, field) : row;
}

/**
 * The same value with every table that is equal to one of the map, or to one of the answer before,
 * replaced by that very list: what rests on it need not be worked out again.
 */
function steadied(value: AccountMap, map: AccountMap, before: AccountMap | undefined): AccountMap {
  const earlier = before ? [map, before] : [map];
  const deal = earlier.find((known) => sameData(known.deal, value.deal))?.deal ?? value.deal;
  const tables = Object.fromEntries(
    TABLES.map((table) => {
      const known = earlier.find((one) => sameData(one[table], value[table]));
      return [table, (known ?? value)[table]];
    }),
  );
  const steady = { ...accountOf(value), deal, ...tables } as AccountMap;
  return earlier.find((known) => isSame(known, steady)) ?? steady;
}

function isSame(a: AccountMap, b: AccountMap): boolean {
  return a.deal === b.deal && TABLES.every((table) => a[table] === b[table]);
}
