import { answerOf } from './raw-database';

// After an unclean end the tail of the log of Chromium's LevelDB may be torn; it is written on behind
// it, and at the next start the whole origin's databases are dropped for it. Enough rows written and
// deleted make LevelDB begin a new log. The rows must be small: those of 100 kB did not.
const ROWS = 400;
const ROW_BYTES = 20_000;

/** Makes the browser begin a new log, in a database beside ours, which lies in the same LevelDB. */
export async function heal(factory: IDBFactory, name: string): Promise<void> {
  const request = factory.open(`${name}-healing`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows');
  const connection = await answerOf(request);
  try {
    const row = crypto.getRandomValues(new Uint8Array(ROW_BYTES));
    await written(connection, (rows) => {
      for (let key = 0; key < ROWS; key += 1) rows.put(row, key);
    });
    await written(connection, (rows) => {
      rows.clear();
    });
  } finally {
    connection.close();
  }
}

function written(connection: IDBDatabase, work: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('AbortError'));
    work(transaction.objectStore('rows'));
  });
}
