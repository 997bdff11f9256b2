import { expect, test } from 'vitest';
import type { Database } from '../../src/storage/schema';
import { write } from '../../src/storage/write';

/** A connection whose transactions never end, as one that the browser has just taken away may have. */
function silentConnection(): EventTarget {
  const connection = new EventTarget();
  const transaction = { db: connection, error: null, commit: () => undefined };
  return Object.assign(connection, { transaction: () => transaction });
}

test('a write that never hears of its end fails when the browser takes the database away', async () => {
  const connection = silentConnection();
  const database = { backendDB: () => connection } as unknown as Database;
  const written = write(database, ['preferences'], () => undefined);
  connection.dispatchEvent(new Event('close'));
  expect(await written).toEqual({
    ok: false,
    error: { code: 'storage-failed', facts: { reason: 'AbortError' } },
  });
});
