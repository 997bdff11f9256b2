import { FORMAT_VERSION, MIGRATIONS } from '../domain/migrations/migrate';
import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import { createCommits } from './commits';
import { attempt, attemptResult } from './failure';
import { createMap, listMaps, markDeleted, purgeLongDeleted, purgeMap } from './library';
import { openDatabase } from './open-database';
import { connectTabs, listenerSet } from './other-tabs';
import { readEntries, readMap } from './read-map';
import type { Database } from './schema';
import type { ClosedBecause, Storage } from './storage';
import type { Format } from './upgrade';
import { write } from './write';

export interface StorageOptions {
  readonly name?: string;
  readonly format?: Format;
  /** How long another tab may hold up an upgrade, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens what is kept in this browser, upgrading it first. Codes: `no-storage`, `database-newer`
 * with the formats of the `database` and the `app`, `blocked` by another tab, `storage-failed`,
 * `quota`, and those of a refused migration; the database is then as it was.
 */
export async function openStorage(options: StorageOptions = {}): Promise<Result<Storage>> {
  const name = options.name ?? 'undercurrent';
  const format = options.format ?? { version: FORMAT_VERSION, migrations: MIGRATIONS };
  const opened = await openDatabase(name, format, options.patience ?? 3_000);
  if (!opened.ok) return opened;
  const storage = storageOn(opened.value, format.version);
  // Where this does not succeed, the maps can be read none the less; it is tried at every opening.
  await attempt(() => purgeLongDeleted(opened.value, format.version));
  return ok(storage);
}

/** Whether the browser promises to keep what is stored; null where it cannot be asked. */
export async function askPersistence(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

function storageOn(database: Database, format: number): Storage {
  const tabs = connectTabs(database.name);
  const closed = listenerSet<[ClosedBecause]>();
  let closedBecause: ClosedBecause | undefined;
  const commits = createCommits(database, format, (mapId, revision) => {
    tabs.tell({ kind: 'committed', mapId, revision });
  });

  const close = () => {
    database.close({ disableAutoOpen: true });
    tabs.close();
  };
  const closeBecause = (why: ClosedBecause) => {
    close();
    closedBecause = why;
    closed.call(why);
  };
  database.on('versionchange', (event) => {
    closeBecause(event.newVersion === null ? 'lost' : 'newer-version');
    // Dexie's own listener would leave the way open for opening it again.
    return false;
  });
  database.backendDB().addEventListener('close', () => closeBecause('lost'));

  const changeLibrary = async (change: Promise<Result<void>>) => {
    const result = await change;
    if (result.ok) tabs.tell({ kind: 'library' });
    return result;
  };

  return {
    list: () => attempt(() => listMaps(database)),
    create: (map) => changeLibrary(createMap(database, format, map)),
    load: async (mapId) => {
      const loaded = await attemptResult(() => readMap(database, format, mapId));
      if (loaded.ok) commits.confirm(mapId, loaded.value.revision);
      return loaded;
    },
    commit: commits.commit,
    entriesSince: async (mapId, seq) => {
      const entries = await attempt(() => readEntries(database, format, mapId, seq));
      const last = entries.ok ? entries.value.at(-1) : undefined;
      if (last !== undefined) commits.confirm(mapId, last.seq);
      return entries;
    },
    remove: (mapId) => changeLibrary(markDeleted(database, mapId, true)),
    restore: (mapId) => changeLibrary(markDeleted(database, mapId, false)),
    purge: (mapId) => changeLibrary(purgeMap(database, format, mapId)),
    readPreference: (key) => attempt(async () => (await database.preferences.get(key))?.value),
    rememberPreference: (key, value) =>
      write(database, ['preferences'], (writing) => {
        writing.store('preferences').put({ key, value });
      }),
    onCommitted: (listener) =>
      tabs.onNews((news) => {
        if (news.kind === 'committed') listener(news.mapId, news.revision);
      }),
    onLibraryChanged: (listener) =>
      tabs.onNews((news) => {
        if (news.kind === 'library') listener();
      }),
    onClosed: (listener) => {
      if (closedBecause !== undefined) listener(closedBecause);
      return closed.add(listener);
    },
    close,
  };
}
