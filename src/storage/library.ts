import { accountOf, TABLES } from '../domain/account-map';
import type { Account, AccountMap } from '../domain/account-map';
import { codeUnitOrder } from '../domain/code-unit-order';
import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import { keysOf, MAP_TABLES } from './schema';
import type { Database, MapRecord, RevisionRecord } from './schema';
import type { Sign } from './signs';
import type { MapSummary } from './storage';
import { write } from './write';
import type { Writing } from './write';

/** How long a deleted map can be had back. */
const DAYS_TO_RESTORE = 30;
const DAY = 86_400_000;

/** Every map, the one changed last first; deleted ones say when they were. */
export async function listMaps(database: Database): Promise<MapSummary[]> {
  const [maps, revisions, accounts] = await database.transaction(
    'r',
    ['maps', 'revisions', 'account'],
    () =>
      Promise.all([
        database.maps.toArray(),
        database.revisions.toArray(),
        database.account.toArray(),
      ]),
  );
  const revisionOf = new Map(revisions.map((record) => [record.mapId, record]));
  const accountOfMap = new Map(accounts.map(({ mapId, row }) => [mapId, row as Account]));
  return maps
    .flatMap(({ id, createdAt, deletedAt }) => {
      const account = accountOfMap.get(id);
      const revision = revisionOf.get(id);
      if (account === undefined || revision === undefined) return [];
      return {
        id,
        name: account.name,
        customer: account.customer,
        revision: revision.revision,
        createdAt,
        updatedAt: revision.updatedAt,
        ...(deletedAt !== undefined && { deletedAt }),
        ...(account.retainUntil !== undefined && { retainUntil: account.retainUntil }),
      };
    })
    .sort((a, b) => codeUnitOrder(b.updatedAt, a.updatedAt));
}

/**
 * Writes whole new maps, all of them or none, and answers with their revisions: where a map with
 * such an id was purged, its numbers are carried on.
 */
export async function createMaps(
  database: Database,
  format: number,
  maps: readonly AccountMap[],
): Promise<Result<RevisionRecord[]>> {
  const now = new Date().toISOString();
  const firsts: RevisionRecord[] = [];
  const written = await write(database, [...MAP_TABLES, 'maps', 'revisions'], (writing) => {
    const add = (index: number) => {
      const map = maps[index];
      if (map === undefined) return;
      const mapId = map.id;
      writing.read('maps', mapId, (taken) => {
        if (taken !== undefined) return writing.refuse({ code: 'id-taken' });
        writing.read('revisions', mapId, (former) => {
          const revision = (former as RevisionRecord | undefined)?.revision ?? 0;
          const first = { mapId, revision, updatedAt: now };
          firsts.push(first);
          writing.store('maps').add({ id: mapId, format, createdAt: now });
          writing.store('revisions').put(first);
          addRows(writing, map);
          add(index + 1);
        });
      });
    };
    add(0);
  });
  return written.ok ? ok(firsts) : written;
}

function addRows(writing: Writing, map: AccountMap): void {
  const mapId = map.id;
  writing.store('account').add({ mapId, id: mapId, row: accountOf(map) });
  for (const table of TABLES) {
    const store = writing.store(table);
    for (const row of map[table]) store.add({ mapId, id: row.id, row });
  }
}

/** Marks a map as deleted, or takes the mark away. */
export async function markDeleted(
  database: Database,
  mapId: string,
  deleted: boolean,
): Promise<Result<void>> {
  return write(database, ['maps'], (writing) => {
    writing.read('maps', mapId, (record) => {
      if (record === undefined) return writing.refuse({ code: 'no-such-map' });
      const { id, format, createdAt } = record as MapRecord;
      const deletedAt = new Date().toISOString();
      writing.store('maps').put({ id, format, createdAt, ...(deleted && { deletedAt }) });
    });
  });
}

/** How many maps there are, deleted ones too, and when one was last changed. */
export async function signOf(database: Database): Promise<Sign> {
  const maps = await listMaps(database);
  return { maps: maps.length, at: maps[0]?.updatedAt ?? null };
}

/**
 * Removes everything the database holds of a map. What stays is its number and a mark in the place
 * of the next journal entry, so that a tab that still has the map open cannot write to it. Answers with that number.
 */
export async function purgeMap(
  database: Database,
  format: number,
  mapId: string,
): Promise<Result<number>> {
  const stores = [...MAP_TABLES, 'maps', 'revisions', 'journal'];
  let purgedAt = 0;
  const written = await write(database, stores, (writing) => {
    writing.read('maps', mapId, (record) => {
      if (record === undefined) return writing.refuse({ code: 'no-such-map' });
      writing.read('revisions', mapId, (former) => {
        const seq = ((former as RevisionRecord | undefined)?.revision ?? 0) + 1;
        purgedAt = seq;
        const updatedAt = new Date().toISOString();
        for (const table of [...MAP_TABLES, 'journal']) {
          writing.store(table).delete(keysOf(mapId));
        }
        writing.store('maps').delete(mapId);
        writing.store('revisions').put({ mapId, revision: seq, updatedAt });
        writing.store('journal').add({ mapId, seq, purged: true, writer: '', format });
      });
    });
  });
  return written.ok ? ok(purgedAt) : written;
}

/** The maps that were deleted too long ago to be had back. */
export async function longDeleted(database: Database): Promise<string[]> {
  const since = new Date(Date.now() - DAYS_TO_RESTORE * DAY).toISOString();
  const maps = await database.maps.toArray();
  return maps.flatMap(({ id, deletedAt }) =>
    deletedAt !== undefined && deletedAt < since ? [id] : [],
  );
}
