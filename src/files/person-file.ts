import { TABLES } from '../domain/account-map';
import type { AccountMap, Rows } from '../domain/account-map';
import type { ChangedTable } from '../domain/change-set';
import { erasureOf, mentionsOf } from '../domain/erasing';
import type { JournalEntry } from '../domain/journal';
import { FORMAT_VERSION } from '../domain/migrations/migrate';
import { rowWithoutPerson } from '../domain/without-person';
import { APP_SIGNATURE } from './app-version';

/** For people to read: the app does not open it as a map. */
const PERSON_TYPE = 'undercurrent-person';

type Row = Rows[ChangedTable];

/**
 * All that a map and its journal say of one person, as JSON: what speaks of him in every table, the
 * texts about others in which his name stands, and what was changed when. Of other people only what
 * has to do with him, by their ids, whose names are at the end. `exportedAt` is an instant in UTC.
 */
export function serializePersonFile(
  map: AccountMap,
  entries: readonly JournalEntry[],
  personId: string,
  exportedAt: string,
): string {
  const tables = TABLES.map((table) => [
    table,
    map[table].flatMap((row: Row) => partAbout(table, row, personId) ?? []),
  ]);
  const about = {
    ...(Object.fromEntries(tables) as object),
    texts: mentionsOf(map, erasureOf(map, entries, personId)),
    history: entries.flatMap((entry) => historyOf(entry, personId)),
  };
  const text = JSON.stringify(about);
  const { id, name, customer } = map;
  const file = {
    type: PERSON_TYPE,
    formatVersion: FORMAT_VERSION,
    app: APP_SIGNATURE,
    exportedAt,
    map: { id, name, customer },
    ...about,
    others: map.people.flatMap((other) =>
      other.id !== personId && text.includes(JSON.stringify(other.id))
        ? [{ id: other.id, name: other.name }]
        : [],
    ),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function historyOf({ at, label, changes }: JournalEntry, personId: string): object[] {
  const ofPerson = changes.flatMap(({ table, before, after }) => {
    const [from, to] = [before, after].map((row) => row && partAbout(table, row, personId));
    return from || to ? [{ table, before: from ?? null, after: to ?? null }] : [];
  });
  return ofPerson.length === 0 ? [] : [{ at, what: label.intent, changes: ofPerson }];
}

/** What of the row is about the person; undefined where nothing is. */
function partAbout(table: ChangedTable, row: Row, personId: string): object | undefined {
  const without = rowWithoutPerson(table, row, personId);
  if (without === row) return undefined;
  if (without === null) return row;
  const own = <E extends { readonly personId: string }>(entries: readonly E[]) =>
    entries.filter((entry) => entry.personId === personId);
  // Somebody else's row, or one of many people: the rest of it is about them.
  if ('authorityChecks' in row) {
    return { id: row.id, name: row.name, authorityChecks: own(row.authorityChecks) };
  }
  if ('seats' in row) return { ...row, seats: own(row.seats) };
  return 'shared' in row ? { ...row, shared: own(row.shared) } : row;
}
