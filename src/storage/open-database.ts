import { Dexie } from 'dexie';
import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { failureOf, nameOf } from './failure';
import { SCHEMA } from './schema';
import type { Database } from './schema';
import { UpgradeRefused, upgradeMaps } from './upgrade';
import type { Format } from './upgrade';

// On 127.0.0.1 it would keep a stack trace for every promise and print what is handled.
Dexie.debug = false;

// Dexie multiplies its versions by ten, and adds one where it had to patch a schema.
const NATIVE_STEP = 10;

/**
 * Opens the database in the format, creating or upgrading it first. `patience` is how many
 * milliseconds another tab may hold up an upgrade. Codes: `no-storage`, `database-newer` with the
 * format of the `database` and of the `app`, `blocked`, `quota`, `storage-failed`, or what
 * {@link migrate} refuses; in all of these the database is as it was.
 */
export async function openDatabase(
  name: string,
  format: Format,
  patience: number,
): Promise<Result<Database>> {
  try {
    // Dexie would open a newer database, and even add to it what it misses there: look before.
    const stored = await storedFormat(name);
    if (stored > format.version) return fail(newer(stored, format.version));
  } catch (error) {
    return fail(isRefusedStorage(error) ? { code: 'no-storage' } : failureOf(error));
  }
  const database = new Dexie(name, {
    indexedDB,
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
    const stored = Math.floor(database.backendDB().version / NATIVE_STEP);
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

/** The format of the database as it lies there, 0 where there is none. Leaves it as it is. */
function storedFormat(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      resolve(Math.floor(request.result.version / NATIVE_STEP));
      request.result.close();
    };
    request.onerror = () => {
      if (absent) resolve(0);
      else reject(request.error ?? new Error('UnknownError'));
    };
  });
}

/** No such thing here, switched off by the user, or a private window that has none. */
function isRefusedStorage(error: unknown): boolean {
  return ['ReferenceError', 'SecurityError', 'InvalidStateError'].includes(nameOf(error) ?? '');
}
