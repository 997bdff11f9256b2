import { mapOf, TABLES } from '../domain/account-map';
import type { Account, AccountMap, Rows, TableName } from '../domain/account-map';
import type { MapRecord, RevisionRecord, StoredRow } from './schema';

// The database read without Dexie: by the worker, by the recovery page, and before an upgrade.

/** Dexie multiplies its versions by ten, and adds one where it had to patch a schema. */
const NATIVE_STEP = 10;

export function formatOf(connection: IDBDatabase): number {
  return Math.floor(connection.version / NATIVE_STEP);
}

/** The database as it lies there, null where there is none: it is never made. Throws what IndexedDB does. */
export function openRaw(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      // It must not hold up an upgrade.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => {
      if (absent) resolve(null);
      else reject(request.error ?? new Error('UnknownError'));
    };
  });
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('UnknownError'));
  });
}

/** A map with what the library knows of it, all of one moment. */
export interface WholeMap {
  readonly record: MapRecord;
  readonly revision: RevisionRecord;
  /** Of the present format if the record's is; else as that format had it. */
  readonly map: AccountMap;
}

/** Null where the database has no such map. */
export async function readWhole(connection: IDBDatabase, mapId: string): Promise<WholeMap | null> {
  const present = TABLES.filter((table) => connection.objectStoreNames.contains(table));
  const transaction = connection.transaction(['maps', 'revisions', 'account', ...present]);
  const get = (store: string, key: IDBValidKey) =>
    answerOf<unknown>(transaction.objectStore(store).get(key));
  const [record, revision, account, ...tables] = await Promise.all([
    get('maps', mapId) as Promise<MapRecord | undefined>,
    get('revisions', mapId) as Promise<RevisionRecord | undefined>,
    get('account', [mapId, mapId]) as Promise<StoredRow<Account> | undefined>,
    ...present.map((table) => rowsOf(transaction.objectStore(table), table, mapId)),
  ]);
  if (record === undefined || account === undefined) return null;
  return {
    record,
    revision: revision ?? { mapId, revision: 0, updatedAt: record.createdAt },
    map: mapOf(account.row, Object.fromEntries(tables)),
  };
}

async function rowsOf<T extends TableName>(store: IDBObjectStore, table: T, mapId: string) {
  const range = IDBKeyRange.bound([mapId], [mapId, []]);
  const stored = (await answerOf(store.getAll(range))) as StoredRow<Rows[T]>[];
  return [table, stored.map(({ row }) => row)] as const;
}

export async function readMapIds(connection: IDBDatabase): Promise<string[]> {
  const keys = await answerOf(connection.transaction('maps').objectStore('maps').getAllKeys());
  return keys.filter((key) => typeof key === 'string');
}

/** The number that is left of a map that was purged, null where it was not. */
export async function purgedAt(connection: IDBDatabase, mapId: string): Promise<number | null> {
  const transaction = connection.transaction(['maps', 'revisions']);
  const [record, revision] = await Promise.all([
    answerOf<unknown>(transaction.objectStore('maps').get(mapId)),
    answerOf<unknown>(transaction.objectStore('revisions').get(mapId)),
  ]);
  return record === undefined && revision !== undefined
    ? (revision as RevisionRecord).revision
    : null;
}
