import { mapOf, TABLES } from '../domain/account-map';
import type { Account, Rows, TableName } from '../domain/account-map';
import type { JournalEntry } from '../domain/journal';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { keysOf, MAP_TABLES } from './schema';
import type { Database, StoredEntry } from './schema';
import type { StoredMap } from './storage';

/** How many of a map's last entries are read with it: what can be undone. */
const ENTRIES_TO_LOAD = 500;

/** The map as it is stored, all of one moment. Code: `no-such-map`. */
export function readMap(
  database: Database,
  format: number,
  mapId: string,
): Promise<Result<StoredMap>> {
  const stores = [...MAP_TABLES, 'maps', 'revisions', 'journal'];
  return database.transaction('r', stores, async () => {
    const [record, revision, account, entries, ...tables] = await Promise.all([
      database.maps.get(mapId),
      database.revisions.get(mapId),
      database.account.get([mapId, mapId]),
      database.journal
        .where('[mapId+seq]')
        .between([mapId, 0], [mapId, Infinity])
        .reverse()
        .limit(ENTRIES_TO_LOAD)
        .toArray(),
      ...TABLES.map((table) => readRows(database, table, mapId)),
    ]);
    if (record === undefined || account === undefined) return fail({ code: 'no-such-map' });
    return ok({
      map: mapOf(account.row as Account, Object.fromEntries(tables)),
      revision: revision?.revision ?? 0,
      entries: entries.reverse().flatMap((entry) => readable(entry, format)),
    });
  });
}

/** A map's entries after `seq`, in their order. */
export async function readEntries(
  database: Database,
  format: number,
  mapId: string,
  seq: number,
): Promise<JournalEntry[]> {
  const entries = await database.journal
    .where('[mapId+seq]')
    .between([mapId, seq], [mapId, Infinity], false)
    .toArray();
  return entries.flatMap((entry) => readable(entry, format));
}

async function readRows<T extends TableName>(
  database: Database,
  table: T,
  mapId: string,
): Promise<readonly [T, Rows[T][]]> {
  const range = keysOf(mapId);
  const stored = await database[table].where(':id').between(range.lower, range.upper).toArray();
  return [table, stored.map(({ row }) => row as Rows[T])];
}

// Entries hold rows as they were then: those of an older format could no longer be taken back.
function readable(stored: StoredEntry, format: number): JournalEntry[] {
  if ('purged' in stored || stored.format !== format) return [];
  const { writer: _writer, format: _format, ...entry } = stored;
  return [entry];
}
