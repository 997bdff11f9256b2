import { Dexie } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { accountOf } from '../../src/domain/account-map';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { openStorage } from '../../src/storage/open-storage';
import { findEverything } from '../../src/storage/recovery';
import type { Head } from '../../src/storage/second-copy/records';
import { SlotLog } from '../../src/storage/second-copy/slot-log';
import { giveBrowserStorage, privateFiles } from './browser-storage';
import { giveLocalStorage } from './local-storage';
import { folderOf, memoryCopy } from './memory-copy';
import {
  added,
  contentsOf,
  draft,
  newDatabaseName,
  openTab,
  person,
  sampleMap,
  tie,
  valueOf,
} from './samples';

beforeEach(giveLocalStorage);

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, second)).toISOString();
const ofMap = { mapId: 'map', format: FORMAT_VERSION };
const base = (revision: number, more: object = {}): Head => ({
  ...{ ...ofMap, kind: 'map', revision, at: at(revision) },
  ...{ createdAt: at(0), updatedAt: at(revision), ...more },
});

/** A map with a person and a tie, changed once. */
async function keptMap() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  const map = { ...sampleMap(), people: [person('a')], ties: [tie('t', 'a', 'b')] };
  valueOf(await storage.create(map));
  valueOf(await storage.load('map'));
  const step = draft(added(person('b')));
  valueOf(await storage.commit('map', 0, [step]));
  const stored = valueOf(await storage.load('map')).map;
  return { name, storage, step, stored };
}

/** A folder in which a tab has written these records. */
function written(...records: (readonly [Head, unknown?])[]) {
  const name = newDatabaseName();
  giveBrowserStorage(privateFiles());
  const { files } = folderOf(name).slots[0]!;
  const log = new SlotLog([files[0].open(), files[1].open()]);
  for (const [head, body] of records) log.add(head, body);
  return name;
}

/** A database of another making, with these rows in its stores. */
async function madeDatabase(version: number, stores: Record<string, readonly object[]>) {
  const name = newDatabaseName();
  const database = new Dexie(name);
  database.version(version).stores(Object.fromEntries(Object.keys(stores).map((s) => [s, '++'])));
  await database.open();
  for (const [store, rows] of Object.entries(stores))
    await database.table(store).bulkAdd([...rows]);
  database.close();
  onTestFinished(() => Dexie.delete(name));
  return name;
}

describe('what is left of the maps', () => {
  test('is found in the database, in the private files and among the snapshots', async () => {
    giveBrowserStorage(privateFiles());
    const { name, storage, step, stored } = await keptMap();
    valueOf(await storage.takeSnapshot(sampleMap(), 0, 'opened'));
    const [{ at: taken } = { at: '' }] = valueOf(await storage.snapshots('map'));
    const names = { mapId: 'map', name: 'Grid renewal', customer: 'Northern Power' };
    const [database, second, snapshot, ...others] = await findEverything(name);
    const whole = { ...names, format: FORMAT_VERSION, revision: 1, at: step.at };
    const { people, ties } = stored;
    const raw = { ...accountOf(stored), people, ties };
    expect(database).toEqual({ ...whole, source: 'database', raw });
    expect(second).toEqual({ ...whole, source: 'second', raw: stored });
    expect(snapshot).toEqual({
      ...{ ...names, source: 'snapshot', format: FORMAT_VERSION, revision: 0, at: taken },
      raw: sampleMap(),
    });
    expect(others).toEqual([]);
  });

  test('says of a deleted map when that was, in both copies', async () => {
    giveBrowserStorage(privateFiles());
    const { name, storage } = await keptMap();
    valueOf(await storage.remove('map'));
    const [summary] = valueOf(await storage.list());
    const [database, second] = await findEverything(name);
    expect(database?.deletedAt).toBe(summary?.deletedAt);
    expect(second?.deletedAt).toMatch(/^2/);
  });

  test('is found in one copy where the others cannot be read, and left as it was', async () => {
    const { name, stored } = await keptMap();
    const before = await contentsOf(name);
    giveBrowserStorage({
      getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')),
    });
    const found = await findEverything(name);
    expect(found.map(({ source, raw }) => [source, raw.people])).toEqual([
      ['database', stored.people],
    ]);
    expect(await contentsOf(name)).toEqual(before);
  });

  test('is found where the app keeps it', async () => {
    const storage = valueOf(await openStorage({ secondCopy: memoryCopy }));
    onTestFinished(() => storage.close());
    giveBrowserStorage(privateFiles());
    valueOf(await storage.create(sampleMap()));
    valueOf(await storage.takeSnapshot(sampleMap(), 0, 'opened'));
    const sources = (await findEverything()).map(({ source }) => source);
    expect(sources).toEqual(['database', 'second', 'snapshot']);
  });

  test('is nothing where there is nothing, and no database is made', async () => {
    giveBrowserStorage(privateFiles());
    const name = newDatabaseName();
    expect(await findEverything(name)).toEqual([]);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

describe('a database half gone', () => {
  test('gives what its stores have of a map, in the format they say or its own', async () => {
    const name = await madeDatabase(3, {
      maps: [{ id: 'known', format: 2, createdAt: at(0), deletedAt: at(5) }],
      revisions: [
        { mapId: 'rows', revision: 7, updatedAt: at(7) },
        { mapId: 'purged', revision: 3, updatedAt: at(3) },
      ],
      journal: [{ mapId: 'noted', seq: 1 }],
      preferences: [{ mapId: 'preferred', row: {} }],
      people: [
        { mapId: 'rows', id: 'a', row: { id: 'a' } },
        { mapId: 'rows', id: 'b', row: { id: 'b' } },
      ],
      hats: [{ mapId: 'rows', id: 'h', row: { id: 'h' } }],
      account: [{ mapId: 'known', id: 'known', row: { id: 'known', name: 'N', customer: 5 } }],
    });
    const nothing = { source: 'database', name: '', customer: '' };
    const found = await findEverything(name);
    expect(found.sort((a, b) => (a.mapId < b.mapId ? -1 : 1))).toEqual([
      {
        ...{ ...nothing, mapId: 'known', name: 'N', format: 2, deletedAt: at(5) },
        raw: { id: 'known', name: 'N', customer: 5 },
      },
      {
        ...{ ...nothing, mapId: 'rows', format: 3, revision: 7, at: at(7) },
        raw: { id: 'rows', people: [{ id: 'a' }, { id: 'b' }], hats: [{ id: 'h' }] },
      },
    ]);
  });

  test('gives what there is where whole stores are missing', async () => {
    const name = await madeDatabase(1, { people: [{ mapId: 'm', id: 'a', row: { id: 'a' } }] });
    expect(await findEverything(name)).toMatchObject([{ mapId: 'm', format: 1 }]);
  });
});

test('a store that cannot be read takes nothing of the others with it', async () => {
  const { name, stored } = await keptMap();
  const getAll = IDBObjectStore.prototype.getAll;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  onTestFinished(() => spy.mockRestore());
  spy.mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'people') throw new DOMException('broken', 'DataError');
    return getAll.apply(this, args);
  });
  expect(await findEverything(name)).toMatchObject([
    { source: 'database', raw: { ...accountOf(stored), ties: stored.ties } },
  ]);
});

describe('the private files', () => {
  const map = sampleMap();
  const entry = (seq: number) => ({ ...draft(added(person(`p${seq}`))), mapId: 'map', seq });

  test('give a map with all its entries, as of the last', async () => {
    const [one, two] = [entry(1), entry(2)];
    const name = written(
      [base(0), map],
      [{ ...ofMap, kind: 'entries', from: 1, to: 2, at: at(2) }, [one, two]],
    );
    expect(await findEverything(name)).toMatchObject([
      { source: 'second', revision: 2, at: two.at, raw: { people: [{ id: 'p1' }, { id: 'p2' }] } },
    ]);
  });

  test('give the state before a later format, which nobody here can read', async () => {
    const later = { ...ofMap, format: 99, kind: 'entries', from: 1, to: 1, at: at(1) } as const;
    const name = written([base(0, { deletedAt: at(9) }), map], [later, [entry(1)]]);
    expect(await findEverything(name)).toEqual([
      {
        ...{ source: 'second', mapId: 'map', name: map.name, customer: map.customer },
        ...{ format: FORMAT_VERSION, raw: map, revision: 0, at: at(0), deletedAt: at(9) },
      },
    ]);
  });

  test('give nothing of a map that was purged, or of which only entries are left', async () => {
    const name = written(
      [base(0), map],
      [{ ...ofMap, kind: 'purged', revision: 1, at: at(3) }],
      [{ mapId: 'other', format: 1, kind: 'entries', from: 3, to: 3, at: at(3) }, [entry(3)]],
    );
    expect(await findEverything(name)).toEqual([]);
  });
});
