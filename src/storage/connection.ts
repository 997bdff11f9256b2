import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { listenerSet } from './other-tabs';
import type { Database } from './schema';
import type { ClosedBecause } from './storage';

/** The one way to the database, which the browser may take away and a newer app may demand. */
export interface Connection {
  /** The present one; closed where it was lost and has not been opened again. */
  database(): Database;
  /** Opens the database again if it was lost. */
  connected(): Promise<Result<Database>>;
  onClosed(listener: (why: ClosedBecause) => void): () => void;
  close(): void;
}

export function connectionOn(
  opened: Database,
  reopen: () => Promise<Result<Database>>,
): Connection {
  const closed = listenerSet<[ClosedBecause]>();
  let database = opened;
  let closedBecause: ClosedBecause | undefined;
  let ended = false;
  let reopening: Promise<Result<Database>> | undefined;

  const follow = () => {
    const followed = database;
    const closeBecause = (why: ClosedBecause) => {
      if (followed !== database || closedBecause !== undefined || ended) return;
      followed.close({ disableAutoOpen: true });
      closedBecause = why;
      closed.call(why);
    };
    followed.on('versionchange', (event) => {
      closeBecause(event.newVersion === null ? 'lost' : 'newer-version');
      // Dexie's own listener would leave the way open for opening it again.
      return false;
    });
    // Typed as always there, but gone where the browser took it away meanwhile.
    const connection = followed.backendDB() as IDBDatabase | null;
    if (connection === null) closeBecause('lost');
    else connection.addEventListener('close', () => closeBecause('lost'));
  };
  follow();

  const openAgain = async (): Promise<Result<Database>> => {
    const again = await reopen();
    reopening = undefined;
    if (!again.ok) return again;
    if (ended) {
      again.value.close({ disableAutoOpen: true });
      return fail({ code: 'storage-failed', facts: { reason: 'DatabaseClosedError' } });
    }
    database = again.value;
    closedBecause = undefined;
    follow();
    return again;
  };

  return {
    database: () => database,
    connected: () => {
      if (closedBecause !== 'lost' || ended) return Promise.resolve(ok(database));
      reopening ??= openAgain();
      return reopening;
    },
    onClosed: (listener) => {
      if (closedBecause !== undefined) listener(closedBecause);
      return closed.add(listener);
    },
    close: () => {
      ended = true;
      database.close({ disableAutoOpen: true });
    },
  };
}
