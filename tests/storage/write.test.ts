import { describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/storage/schema';
import { write } from '../../src/storage/write';
import { valueOf } from './samples';
import { twoPlaces } from './two-places';

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

describe('a write', () => {
  test('that refuses takes back all that it did, before and after', async () => {
    const { database } = await twoPlaces();
    const refused = await write(database, ['preferences'], (writing) => {
      writing.store('preferences').put({ key: 'before', value: 1 });
      writing.read('preferences', 'none', (record) => {
        expect(record).toBeUndefined();
        writing.store('preferences').put({ key: 'inside', value: 1 });
        writing.refuse({ code: 'id-taken' });
      });
    });
    expect(refused).toEqual({ ok: false, error: { code: 'id-taken' } });
    expect(await database.preferences.count()).toBe(0);
  });

  test('goes on with what it reads, one after the other and side by side', async () => {
    const { database } = await twoPlaces();
    const put = (key: string, value: unknown) =>
      write(database, ['preferences'], (writing) => {
        writing.store('preferences').put({ key, value });
      });
    valueOf(await put('a', 1));
    const seen: unknown[] = [];
    valueOf(
      await write(database, ['preferences'], (writing) => {
        writing.read('preferences', 'a', (record) => {
          seen.push(record);
          writing.read('preferences', 'b', () => {
            writing.store('preferences').put({ key: 'c', value: seen.length });
          });
        });
        writing.read('preferences', 'a', (record) => seen.push(record));
      }),
    );
    expect(seen).toEqual([
      { key: 'a', value: 1 },
      { key: 'a', value: 1 },
    ]);
    expect((await database.preferences.toArray()).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('of what is no data, to no such place or without a database fails by its name', async () => {
    const { database } = await twoPlaces();
    const failure = (reason: string) => ({
      ok: false,
      error: { code: 'storage-failed', facts: { reason } },
    });
    const unstorable = { key: 'a', value: () => 1 };
    expect(
      await write(database, ['preferences'], (writing) => {
        writing.store('preferences').put({ key: 'b', value: 1 });
        writing.store('preferences').put(unstorable);
      }),
    ).toEqual(failure('DataCloneError'));
    expect(
      await write(database, ['preferences'], (writing) => {
        writing.read('preferences', 'a', () => writing.store('preferences').put(unstorable));
      }),
    ).toEqual(failure('DataCloneError'));
    expect(await write(database, ['nowhere'], () => undefined)).toEqual(failure('NotFoundError'));
    expect(await database.preferences.count()).toBe(0);
    database.close();
    expect(await write(database, ['preferences'], () => undefined)).toEqual(
      failure('DatabaseClosedError'),
    );
  });

  test('leaves nothing listening behind when it is done', async () => {
    const { database } = await twoPlaces();
    const connection = database.backendDB();
    const [adding, removing] = [
      vi.spyOn(connection, 'addEventListener'),
      vi.spyOn(connection, 'removeEventListener'),
    ];
    valueOf(await write(database, ['preferences'], () => undefined));
    expect(adding.mock.calls).toHaveLength(1);
    expect(removing.mock.calls[0]?.slice(0, 2)).toEqual(adding.mock.calls[0]?.slice(0, 2));
  });
});
