import { Dexie } from 'dexie';
import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { failureOf, nameOf } from './failure';
import { formatOf, openRaw } from './raw-database';
import { SCHEMA } from './schema';
import type { Database } from './schema';
import { UpgradeRefused, upgradeMaps } from './upgrade';
import type { Format } from './upgrade';

// On 127.0.0.1 it would keep a stack trace for every promise and print what is handled.
Dexie.debug = false;

/**
 * The format of the database as it lies there, 0 where there is none; it is left as it is. Dexie would
 * open a newer database, and even add to it what it misses there: so this is asked before. Codes:
 * `no-storage`, `database-newer` with the format of the `database` and of the `app`, `storage-failed`.
 */
export async function storedFormat(
  factory: IDBFactory | undefined,
  name: string,
  format: Format,
): Promise<Result<number>> {
  if (factory === undefined) return fail({ code: 'no-storage' });
  try {
    const connection = await openRaw(factory, name);
    const stored = connection === null ? 0 : formatOf(connection);
    connection?.close();
    return stored > format.version ? fail(newer(stored, format.version)) : ok(stored);
  } catch (error) {
    return fail(isRefusedStorage(error) ? { code: 'no-storage' } : failureOf(error));
  }
}

/**
 * Opens the database in the format, creating or upgrading it first. `patience` is how many
 * milliseconds another tab may hold up an upgrade. Codes: `database-newer` with the format of the
 * `database` and of the `app`, `blocked`, `quota`, `storage-failed`, or what {@link migrate} refuses;
 * in all of these the database is as it was. After `blocked` the browser still upgrades it once the
 * other tab lets go: whoever opens it next finds it done.
 */
export async function openDatabase(
  factory: IDBFactory,
  name: string,
  format: Format,
  patience: number,
): Promise<Result<Database>> {
  const database = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange,
    // A closed database stays closed: otherwise the next call opens it again by itself, in an old
    // tab on a newer database.
    autoOpen: false,
    // It could not see what is written beside it.
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as Database;
  database
    .version(format.version)
    .stores(SCHEMA)
    .upgrade((transaction) => upgradeMaps(transaction, format));

  const opened = await Promise.race([open(database), blocked(database, patience)]);
  if (!opened.ok) database.close({ disableAutoOpen: true });
  else {
    // Another tab may have upgraded in between.
    const stored = formatOf(database.backendDB());
    if (stored > format.version) {
      database.close({ disableAutoOpen: true });
      return fail(newer(stored, format.version));
    }
  }
  return opened;
}

function newer(database: number, app: number): Failure {
  return { code: 'database-newer', facts: { database, app } };
}

async function open(database: Database): Promise<Result<Database>> {
  try {
    await database.open();
    return ok(database);
  } catch (error) {
    return fail(error instanceof UpgradeRefused ? error.failure : failureOf(error));
  }
}

/** Settles only when a tab that holds the database has not let go of it within the patience. */
function blocked(database: Database, patience: number): Promise<Result<Database>> {
  return new Promise((resolve) => {
    database.on('blocked', () => {
      setTimeout(() => resolve(fail({ code: 'blocked' })), patience);
      return false;
    });
  });
}

/** No such thing here, switched off by the user, or a private window that has none. */
function isRefusedStorage(error: unknown): boolean {
  return ['SecurityError', 'InvalidStateError'].includes(nameOf(error) ?? '');
}
