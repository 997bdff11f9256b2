import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase, storedFormat } from '../../src/storage/open-database';
import { formatOf, openRaw, purgedAt, readMapIds, readWhole } from '../../src/storage/raw-database';
import { createMaps, purgeMap } from '../../src/storage/library';
import { newDatabaseName, person, sampleMap, tie, valueOf } from './samples';
import { FORMAT, VERSION } from './two-places';

/** A factory whose databases cannot be opened. */
function refusingFactory(name: string): IDBFactory {
  const factory = new IDBFactory();
  const error = new DOMException('refused', name);
  factory.open = () => {
    throw error;
  };
  return factory;
}

async function opened(name: string, format = FORMAT) {
  const database = valueOf(await openDatabase(indexedDB, name, format, 100));
  onTestFinished(() => database.close());
  return database;
}

describe('the format of what is stored', () => {
  test('is none where there is no database, and none is made', async () => {
    const name = newDatabaseName();
    expect(await storedFormat(indexedDB, name, FORMAT)).toEqual({ ok: true, value: 0 });
    expect(await openRaw(indexedDB, name)).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  test('is that of the database, which is let go of', async () => {
    const name = newDatabaseName();
    const later = { version: VERSION + 2, migrations: [] };
    (await opened(name, later)).close();
    expect(await storedFormat(indexedDB, name, later)).toEqual({ ok: true, value: VERSION + 2 });
    expect(await storedFormat(indexedDB, name, FORMAT)).toEqual({
      ok: false,
      error: { code: 'database-newer', facts: { database: VERSION + 2, app: VERSION } },
    });
    const request = indexedDB.deleteDatabase(name);
    const blocked = vi.fn();
    request.onblocked = blocked;
    await new Promise((resolve) => (request.onsuccess = resolve));
    expect(blocked).not.toHaveBeenCalled();
  });

  test('is that of Dexie’s own patches, too', () => {
    expect([10, 19, 20, 31].map((version) => formatOf({ version } as IDBDatabase))).toEqual([
      ...[1, 1, 2, 3],
    ]);
  });

  test.each([
    ['SecurityError', { code: 'no-storage' }],
    ['InvalidStateError', { code: 'no-storage' }],
    ['QuotaExceededError', { code: 'quota' }],
    ['UnknownError', { code: 'storage-failed', facts: { reason: 'UnknownError' } }],
  ])('is not to be had where the browser answers %s', async (name, error) => {
    expect(await storedFormat(refusingFactory(name), 'db', FORMAT)).toEqual({ ok: false, error });
  });

  test('is not to be had without a database at all', async () => {
    expect(await storedFormat(undefined, 'db', FORMAT)).toEqual({
      ok: false,
      error: { code: 'no-storage' },
    });
  });
});

describe('opening a database', () => {
  test('that another tab holds is blocked once the patience is at an end, and nothing is printed', async () => {
    const warned = vi.spyOn(console, 'warn');
    onTestFinished(() => warned.mockRestore());
    const name = newDatabaseName();
    const held = await opened(name);
    held.on('versionchange', () => false);
    const later = { version: VERSION + 1, migrations: [] };
    expect(await openDatabase(indexedDB, name, later, 1)).toEqual({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(warned).not.toHaveBeenCalled();
  });

  test('that a newer app has made meanwhile is refused, and it is let go of', async () => {
    const name = newDatabaseName();
    (await opened(name, { version: VERSION + 3, migrations: [] })).close();
    expect(await openDatabase(indexedDB, name, FORMAT, 100)).toEqual({
      ok: false,
      error: { code: 'database-newer', facts: { database: VERSION + 3, app: VERSION } },
    });
    await Dexie.delete(name);
  });

  test('that the browser refuses is told by its name', async () => {
    expect(await openDatabase(refusingFactory('NotReadableError'), 'db', FORMAT, 100)).toEqual({
      ok: false,
      error: { code: 'storage-failed', facts: { reason: 'NotReadableError' } },
    });
  });
});

describe('a database read without Dexie', () => {
  async function withMaps() {
    const name = newDatabaseName();
    const database = await opened(name);
    const map = { ...sampleMap(), people: [person('a'), person('b')], ties: [tie('t', 'a', 'b')] };
    valueOf(await createMaps(database, VERSION, [map, sampleMap('map2'), sampleMap('gone')]));
    valueOf(await purgeMap(database, VERSION, 'gone'));
    const connection = (await openRaw(indexedDB, name))!;
    onTestFinished(() => connection.close());
    return { name, database, connection, map };
  }

  test('gives whole maps with what the library knows of them', async () => {
    const { database, connection, map } = await withMaps();
    const [record] = await database.maps.toArray();
    const revision = await database.revisions.get('map');
    expect(await readWhole(connection, 'map')).toEqual({ record, revision, map });
    expect((await readWhole(connection, 'map2'))?.map).toEqual(sampleMap('map2'));
    expect(await readMapIds(connection)).toEqual(['map', 'map2']);
  });

  test('gives none of a map that is not there, or not whole', async () => {
    const { database, connection } = await withMaps();
    await database.account.clear();
    for (const id of ['map', 'gone', 'none']) expect(await readWhole(connection, id)).toBeNull();
  });

  test('gives a map without a revision as of when it was made', async () => {
    const { database, connection } = await withMaps();
    await database.revisions.clear();
    const { record, revision } = (await readWhole(connection, 'map'))!;
    expect(revision).toEqual({ mapId: 'map', revision: 0, updatedAt: record.createdAt });
  });

  test('tells at which revision a map was purged, and of no other', async () => {
    const { connection } = await withMaps();
    const ids = ['gone', 'map', 'none'];
    expect(await Promise.all(ids.map((id) => purgedAt(connection, id)))).toEqual([1, null, null]);
  });

  test('does not hold up whoever upgrades or deletes it', async () => {
    const { name, database } = await withMaps();
    database.close();
    await Dexie.delete(name);
    expect(await openRaw(indexedDB, name)).toBeNull();
  });
});
