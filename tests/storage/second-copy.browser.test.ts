import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { findEverything } from '../../src/storage/recovery';
import { added, draft, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';

async function filesOf(name: string): Promise<Map<string, FileSystemFileHandle>> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name);
  const files = new Map<string, FileSystemFileHandle>();
  for (let slot = 0; slot < 6; slot += 1) {
    for (const letter of ['a', 'b']) {
      const file = `slot-${slot}-${letter}`;
      files.set(file, await folder.getFileHandle(file));
    }
  }
  return files;
}

async function stored() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  valueOf(await storage.load('map'));
  const committed = valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
  return { name, storage, committed };
}

/** Opens the database when the tab that was closed has let go of its files. */
async function openAgain(name: string) {
  for (;;) {
    const storage = await openTab(name);
    if (storage.opening.missing === undefined) return storage;
    storage.close();
  }
}

test('a commit is in both copies when it is answered', async () => {
  const { name, storage, committed } = await stored();
  expect(storage.opening.missing).toBeUndefined();
  expect(committed.missing).toBeUndefined();
  const sizes = [];
  for (const handle of (await filesOf(name)).values()) sizes.push((await handle.getFile()).size);
  expect(sizes.filter((size) => size > 0)).toHaveLength(1);
});

test('a database that is gone is put together again from the second copy', async () => {
  const { name, storage } = await stored();
  const before = valueOf(await storage.load('map'));
  storage.close();
  await Dexie.delete(name);
  const again = await openAgain(name);
  expect(again.opening).toMatchObject({
    wiped: true,
    reconciled: [{ mapId: 'map', outcome: 'restored' }],
  });
  expect(valueOf(await again.load('map'))).toEqual(before);
});

test('a second copy that is gone is built again from the database', async () => {
  const { name, storage } = await stored();
  storage.close();
  const root = await navigator.storage.getDirectory();
  // The worker of the tab that was closed may still have the files.
  await expect.poll(() => root.removeEntry(name, { recursive: true })).toBeUndefined();
  const again = await openAgain(name);
  expect(again.opening.reconciled).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
  again.close();
  await Dexie.delete(name);
  const restored = await openAgain(name);
  expect(valueOf(await restored.load('map')).map.people).toEqual([person('a')]);
});

test('two tabs have a log each, and one that opens later has what both wrote', async () => {
  const { name, storage } = await stored();
  const other = await openTab(name);
  valueOf(await other.load('map'));
  expect(
    valueOf(await other.commit('map', 1, [draft(added(person('b')))])).missing,
  ).toBeUndefined();
  valueOf(await storage.entriesSince('map', 1));
  expect(
    valueOf(await storage.commit('map', 2, [draft(added(person('c')))])).missing,
  ).toBeUndefined();
  storage.close();
  other.close();
  await Dexie.delete(name);
  const restored = await openAgain(name);
  const { map, revision } = valueOf(await restored.load('map'));
  expect([map.people.map(({ id }) => id), revision]).toEqual([['a', 'b', 'c'], 3]);
});

test('everything that is left is found beside the app, from each place by itself', async () => {
  const { name, storage } = await stored();
  const { map } = valueOf(await storage.load('map'));
  valueOf(await storage.takeSnapshot(sampleMap(), 0, 'opened'));
  valueOf(await storage.remove('map'));
  const state = { mapId: 'map', name: 'Grid renewal', customer: 'Northern Power', format: 1 };
  const database = {
    ...state,
    source: 'database',
    revision: 1,
    deletedAt: expect.any(String) as string,
  };
  const second = { ...database, source: 'second' };
  const snapshot = { ...state, source: 'snapshot', revision: 0 };
  // While the tab is open.
  const found = await findEverything(name);
  expect(found).toMatchObject([database, second, snapshot]);
  expect(found[1]?.raw).toEqual(map);
  expect(found[0]?.raw).toMatchObject({ id: 'map', name: 'Grid renewal', people: map.people });
  storage.close();
  await Dexie.delete(name);
  expect(await findEverything(name)).toMatchObject([second, snapshot]);
  // Looking does not make what is not there.
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});
