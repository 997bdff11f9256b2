import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { failureOf } from './failure';
import type { Database } from './schema';

/** What the work of one transaction may do. */
export interface Writing {
  store(name: string): IDBObjectStore;
  /** Reads one record inside the transaction and goes on with it. */
  read(store: string, key: IDBValidKey, next: (record: unknown) => void): void;
  /** Takes everything back; the write then fails with this. */
  refuse(failure: Failure): void;
}

/**
 * Writes in one strict transaction: everything or nothing, and on the disk when this resolves.
 * The transaction and the requests of `work` start before this returns, and it commits by itself
 * as soon as no read is awaited: work that reads nothing survives the page being left, because
 * the browser then needs no more from the page (going through Dexie, or reading first, does not).
 */
export function write(
  database: Database,
  stores: readonly string[],
  work: (writing: Writing) => void,
): Promise<Result<void>> {
  return new Promise((resolve) => {
    try {
      // Typed as always there, but gone once the database is closed.
      const connection = database.backendDB() as IDBDatabase | null;
      if (connection === null) {
        resolve(fail({ code: 'storage-failed', facts: { reason: 'DatabaseClosedError' } }));
        return;
      }
      const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
      perform(transaction, work, resolve);
    } catch (error) {
      resolve(fail(failureOf(error)));
    }
  });
}

function perform(
  transaction: IDBTransaction,
  work: (writing: Writing) => void,
  resolve: (result: Result<void>) => void,
): void {
  let refusal: Failure | undefined;
  let reading = 0;
  const settle = (result: Result<void>) => {
    transaction.db.removeEventListener('close', onClose);
    resolve(result);
  };
  // One that was begun as the browser took the database away may never hear of its end. What it
  // tells all the same comes first.
  const onClose = () => setTimeout(() => settle(fail(failureOf(transaction.error))));
  transaction.db.addEventListener('close', onClose);
  transaction.oncomplete = () => settle(ok(undefined));
  transaction.onabort = () => settle(fail(refusal ?? failureOf(transaction.error)));

  const refuse = (failure: Failure) => {
    refusal = failure;
    transaction.abort();
  };
  // A record that cannot be stored throws where it is put, before anything is committed.
  const attempt = (part: () => void) => {
    try {
      part();
      if (reading === 0 && refusal === undefined) transaction.commit();
    } catch (error) {
      refuse(failureOf(error));
    }
  };
  const writing: Writing = {
    store: (name) => transaction.objectStore(name),
    read: (store, key, next) => {
      reading += 1;
      const request = transaction.objectStore(store).get(key);
      request.onsuccess = () => {
        reading -= 1;
        attempt(() => next(request.result));
      };
    },
    refuse,
  };
  attempt(() => work(writing));
}
