import { FORMAT_VERSION, MIGRATIONS } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { begunErasings, noteEnded } from './erase-notes';
import { attempt, attemptResult } from './failure';
import { heal } from './heal';
import { addPurge } from './kept-map';
import { takeLeftBehind } from './left-behind';
import { longDeleted, purgeMap, signOf } from './library';
import { liveStorage } from './live-storage';
import { openDatabase, storedFormat } from './open-database';
import { openRaw, readMapIds, readWhole } from './raw-database';
import { reconcile } from './reconcile';
import type { Copies } from './kept-map';
import type { Database } from './schema';
import { connectSecondCopy } from './second-copy/connect';
import type { SecondCopy } from './second-copy/second-copy';
import { signsOf } from './signs';
import type { Signs } from './signs';
import { snapshotsIn } from './snapshots';
import type { Snapshots } from './snapshots';
import type { Reconciled, Storage } from './storage';
import type { Format } from './upgrade';

export interface StorageOptions {
  readonly name?: string;
  readonly format?: Format;
  /** How long another tab may hold up an upgrade, in milliseconds. */
  readonly patience?: number;
  /** Another IndexedDB than the browser's. */
  readonly indexedDB?: IDBFactory;
  /** Another second copy than the one in the browser's private files. */
  readonly secondCopy?: (name: string, tab: string) => SecondCopy;
  /** Begin with nothing although there were maps: the user was told that both copies are gone. */
  readonly startAnew?: boolean;
}

/**
 * Opens what is kept in this browser, upgrading it first, and makes both copies the same again.
 * Codes: `no-storage`, `database-newer` with the formats of the `database` and the `app`, `blocked` by
 * another tab, `both-copies-gone` with the number of `maps` that there were and, if known, `at` which
 * instant one was last changed, `storage-failed`, `quota`, and those of a refused migration. In all of
 * these everything is as it was.
 */
export async function openStorage(options: StorageOptions = {}): Promise<Result<Storage>> {
  const name = options.name ?? 'undercurrent';
  const signs = signsOf(name);
  const second = (options.secondCopy ?? connectSecondCopy)(name, signs.tab);
  const opened = await openWith(second, signs, name, options);
  if (!opened.ok) second.close();
  return opened;
}

async function openWith(
  second: SecondCopy,
  signs: Signs,
  name: string,
  options: StorageOptions,
): Promise<Result<Storage>> {
  const factory = options.indexedDB ?? (globalThis as Partial<typeof globalThis>).indexedDB;
  const format = options.format ?? { version: FORMAT_VERSION, migrations: MIGRATIONS };
  const [stored, started] = await Promise.all([
    storedFormat(factory, name, format),
    second.start(),
  ]);
  if (!stored.ok) return stored;
  if (factory === undefined) return fail({ code: 'no-storage' });
  // Without a second copy it is not known; then nothing is left to be done in another tab's stead.
  const alone = started.ok ? started.value.alone : true;
  const isGone = stored.value === 0 && alone && !(await hasMaps(second));
  const sign = signs.read();
  if (isGone && sign !== null && sign.maps > 0 && options.startAnew !== true) {
    return fail({
      code: 'both-copies-gone',
      facts: { maps: sign.maps, ...(sign.at !== null && { at: sign.at }) },
    });
  }

  const snapshots = snapshotsIn(factory, name);
  if (stored.value > 0 && stored.value < format.version) {
    await snapshotAll(factory, name, stored.value, snapshots);
  }
  const open = async (
    replaysWaiting: boolean,
  ): Promise<Result<{ database: Database; reconciled: Reconciled[] }>> => {
    const database = await openDatabase(factory, name, format, options.patience ?? 3_000);
    if (!database.ok) return database;
    const copies = { database: database.value, second, format };
    if (alone) await attempt(() => endErasings(copies, name, snapshots));
    // While another tab is there, its log is not to be seen, and it has looked after all this.
    const reconciled = alone
      ? await attemptResult(() => reconcile(copies, { replaysWaiting }))
      : ok([]);
    if (!reconciled.ok && reconciled.error.code === 'database-newer') {
      database.value.close({ disableAutoOpen: true });
      return reconciled;
    }
    // A list without maps would say that there are none.
    if (alone && (await isBare(database.value)) && (await hasMaps(second))) {
      database.value.close({ disableAutoOpen: true });
      return reconciled.ok ? fail({ code: 'storage-failed' }) : reconciled;
    }
    return ok({ database: database.value, reconciled: reconciled.ok ? reconciled.value : [] });
  };
  if (started.ok && alone) await takeLeftBehind(name, second);
  const opened = await open(true);
  if (!opened.ok) return opened;
  const { database, reconciled } = opened.value;

  const unclean = started.ok && alone && signs.wasUnclean(started.value.formerTabs);
  followLeaving(signs);
  const healed = unclean && (await attempt(() => heal(factory, name))).ok;
  // Where these do not succeed, the maps can be read none the less; they are tried at every opening.
  await attempt(() => purgeLongDeleted({ database, second, format }, snapshots));
  await attempt(async () => signs.write(await signOf(database)));
  const ground = {
    ...{ name, format, second, started, alone, snapshots, signs, askPersistence },
    reopen: async () => {
      const again = await open(false);
      return again.ok ? ok(again.value.database) : again;
    },
  };
  return ok(
    liveStorage(ground, database, {
      wiped: stored.value === 0 && reconciled.some(({ outcome }) => outcome === 'restored'),
      unclean,
      healed,
      reconciled,
      ...(!started.ok && { missing: { copy: 'second', failure: started.error } }),
    }),
  );
}

/** Whether the browser promises to keep what is stored; null where it cannot be asked. */
export async function askPersistence(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

async function isBare(database: Database): Promise<boolean> {
  const count = await attempt(() => database.maps.count());
  return count.ok && count.value === 0;
}

async function hasMaps(second: SecondCopy): Promise<boolean> {
  const standings = await second.standings();
  return standings.ok && standings.value.some(({ hasBase }) => hasBase);
}

function followLeaving(signs: Signs): void {
  // There is no page where there is no window.
  if (typeof addEventListener !== 'function') return;
  addEventListener('pagehide', () => signs.leave());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) signs.comeBack();
  });
}

/** Keeps every map in the format it has, before an upgrade. What cannot be read is left to the upgrade. */
async function snapshotAll(
  factory: IDBFactory,
  name: string,
  format: number,
  snapshots: Snapshots,
): Promise<void> {
  await attempt(async () => {
    const connection = await openRaw(factory, name);
    if (connection === null) return;
    for (const mapId of await readMapIds(connection)) {
      const whole = await readWhole(connection, mapId);
      if (whole === null) continue;
      const { revision } = whole.revision;
      await snapshots.take(whole.map, { mapId, revision, why: 'before-migration' }, format);
    }
    connection.close();
  });
}

/** Before the copies are compared: what the second one still holds of somebody is not to come back. */
async function endErasings(
  { database, second, format }: Copies,
  name: string,
  snapshots: Snapshots,
): Promise<void> {
  for (const begun of await begunErasings(database)) {
    const { eraseBeside } = await import('./erase');
    const erased = await eraseBeside({ name, format, second, snapshots }, begun);
    if (erased.ok) await noteEnded(database, begun);
  }
}

async function purgeLongDeleted(copies: Copies, snapshots: Snapshots): Promise<void> {
  const { database, second, format } = copies;
  for (const mapId of await longDeleted(database)) {
    const purged = await purgeMap(database, format.version, mapId);
    if (!purged.ok) continue;
    await addPurge(second, format.version, mapId, purged.value);
    await snapshots.forget(mapId);
  }
}
