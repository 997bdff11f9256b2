import { Dexie } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { openStorage } from '../../src/storage/open-storage';
import { connectSecondCopy } from '../../src/storage/second-copy/connect';
import { createSecondCopy } from '../../src/storage/second-copy/second-copy';
import { SlotLog } from '../../src/storage/second-copy/slot-log';
import type { Storage } from '../../src/storage/storage';
import { giveBrowserStorage } from './browser-storage';
import { giveLocalStorage } from './local-storage';
import { folderOf, memoryCopy } from './memory-copy';
import {
  added,
  contentsOf,
  draft,
  newDatabaseName,
  openTab,
  person,
  replaced,
  sampleMap,
  valueOf,
} from './samples';

beforeEach(giveLocalStorage);

const add = async (storage: Storage, revision: number, ...ids: string[]) =>
  valueOf(
    await storage.commit(
      'map',
      revision,
      ids.map((id) => draft(added(person(id)))),
    ),
  );
const idsIn = async (storage: Storage) =>
  valueOf(await storage.load('map')).map.people.map(({ id }) => id);

/** A map with two people, in both copies, its tab closed. */
async function keptSample() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  valueOf(await storage.load('map'));
  await add(storage, 0, 'a', 'b');
  const before = valueOf(await storage.load('map'));
  await closed(storage);
  return { name, before };
}

/** A closed tab lets go of its files a moment later. */
async function closed(storage: Storage) {
  storage.close();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Database and second copy of another moment: what one copy has that was left behind. */
async function databaseWithout(name: string, work: (storage: Storage) => Promise<unknown>) {
  const folder = folderOf(name);
  const files = folder.files.map(({ bytes }) => bytes);
  const storage = await openTab(name);
  valueOf(await storage.load('map'));
  await work(storage);
  await closed(storage);
  return {
    forgetInSecond: () => folder.files.forEach((file, index) => (file.bytes = files[index]!)),
  };
}

function failTransactions(kind: 'quota' | 'abort') {
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  spy.mockImplementation(function (this: IDBDatabase, ...args) {
    if (kind === 'quota' && args[1] === 'readwrite') {
      throw new DOMException('full', 'QuotaExceededError');
    }
    const transaction = begin.apply(this, args);
    if (args[1] === 'readwrite') transaction.commit = () => transaction.abort();
    return transaction;
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return mend;
}

describe('opening', () => {
  test('finds both the same after a clean end', async () => {
    const { name, before } = await keptSample();
    const again = await openTab(name);
    expect(again.opening).toEqual({ wiped: false, unclean: false, healed: false, reconciled: [] });
    expect(valueOf(await again.load('map'))).toEqual(before);
  });

  test('puts a database that is gone together again, to the last entry', async () => {
    const { name, before } = await keptSample();
    await Dexie.delete(name);
    const again = await openTab(name);
    expect(again.opening).toMatchObject({
      wiped: true,
      reconciled: [{ mapId: 'map', outcome: 'restored' }],
    });
    expect(valueOf(await again.load('map'))).toEqual(before);
    await add(again, 2, 'c');
    expect(await idsIn(again)).toEqual(['a', 'b', 'c']);
  });

  test('fails where a database that is gone takes nothing, rather than show no maps', async () => {
    const { name, before } = await keptSample();
    await Dexie.delete(name);
    const mend = failTransactions('quota');
    expect(await openStorage({ name, secondCopy: memoryCopy })).toEqual({
      ok: false,
      error: { code: 'storage-failed' },
    });
    mend();
    expect(valueOf(await (await openTab(name)).load('map'))).toEqual(before);
  });

  test('writes a second copy that is gone anew', async () => {
    const { name, before } = await keptSample();
    folderOf(name).wipe();
    const again = await openTab(name);
    expect(again.opening.reconciled).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
    await closed(again);
    await Dexie.delete(name);
    const { map, revision } = valueOf(await (await openTab(name)).load('map'));
    expect({ map, revision }).toEqual({ map: before.map, revision: before.revision });
  });

  test('adds what only the database has, such as what was written while the page was left', async () => {
    const { name } = await keptSample();
    const { forgetInSecond } = await databaseWithout(name, (storage) => add(storage, 2, 'c', 'd'));
    forgetInSecond();
    const again = await openTab(name);
    expect(again.opening.reconciled).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
    await closed(again);
    await Dexie.delete(name);
    expect(await idsIn(await openTab(name))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('brings back what the end of the database has lost', async () => {
    const { name } = await keptSample();
    const older = await databaseCopy(name);
    const storage = await openTab(name);
    valueOf(await storage.load('map'));
    await add(storage, 2, 'c', 'd');
    const before = valueOf(await storage.load('map'));
    await closed(storage);
    await older.putBack();
    const again = await openTab(name);
    expect(again.opening.reconciled).toEqual([{ mapId: 'map', outcome: 'replayed', entries: 2 }]);
    expect(valueOf(await again.load('map'))).toEqual(before);
  });

  test('brings back a deleted map as deleted, and a purged one not at all', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    for (const id of ['gone', 'bin']) valueOf(await storage.create(sampleMap(id)));
    valueOf(await storage.purge('gone'));
    valueOf(await storage.remove('bin'));
    await closed(storage);
    await Dexie.delete(name);
    const again = await openTab(name);
    const listed = valueOf(await again.list()).map(({ id, deletedAt }) => [
      id,
      deletedAt !== undefined,
    ]);
    expect(listed.sort()).toEqual([
      ['bin', true],
      ['map', false],
    ]);
  });

  test('leaves nothing of a purged map in the files', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    valueOf(await storage.load('map'));
    const other = await openTab(name);
    valueOf(await other.load('map'));
    valueOf(await other.commit('map', 2, [draft(added(person('secret', { notes: 'canary' })))]));
    valueOf(await storage.purge('map'));
    const text = () =>
      folderOf(name)
        .files.map(({ bytes }) => new TextDecoder().decode(bytes))
        .join('');
    await vi.waitFor(() => {
      expect(text()).not.toContain('canary');
      expect(text()).not.toContain('Grid renewal');
    });
  });

  test('takes the second copy through the same migrations', async () => {
    const { name } = await keptSample();
    await Dexie.delete(name);
    const version = FORMAT_VERSION + 1;
    const shout = (map: object) => ({ ...map, name: 'LOUD' });
    const format = { version, migrations: [{ version, migrate: shout }] };
    const again = await openTab(name, { format });
    expect(valueOf(await again.load('map')).map.name).toBe('LOUD');
    await closed(again);
    await Dexie.delete(name);
    expect(await openStorage({ name, secondCopy: memoryCopy })).toEqual({
      ok: false,
      error: { code: 'database-newer', facts: { database: version, app: FORMAT_VERSION } },
    });
  });

  test('says that both copies are gone, with what is known, and makes nothing', async () => {
    const { name } = await keptSample();
    await Dexie.delete(name);
    folderOf(name).wipe();
    const refused = await openStorage({ name, secondCopy: memoryCopy });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'both-copies-gone', facts: { maps: 1 } },
    });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    const anew = await openTab(name, { startAnew: true });
    expect(valueOf(await anew.list())).toEqual([]);
    await closed(anew);
    expect((await openStorage({ name, secondCopy: memoryCopy })).ok).toBe(true);
  });
});

describe('a commit', () => {
  test('of several tabs is in the union of their logs', async () => {
    const { name } = await keptSample();
    const [here, there] = [await openTab(name), await openTab(name)];
    for (const storage of [here, there]) valueOf(await storage.load('map'));
    await add(here, 2, 'c');
    valueOf(await there.entriesSince('map', 2));
    await add(there, 3, 'd');
    await closed(here);
    const third = await openTab(name);
    valueOf(await third.load('map'));
    await add(third, 4, 'e');
    await closed(there);
    await closed(third);
    await Dexie.delete(name);
    expect(await idsIn(await openTab(name))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('says when the second copy has no room, and completes it when there is', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    valueOf(await storage.load('map'));
    const refusal = new DOMException('full', 'QuotaExceededError');
    for (const file of folderOf(name).files) file.refusal = refusal;
    expect((await add(storage, 2, 'c')).missing).toEqual({
      copy: 'second',
      failure: { code: 'quota' },
    });
    expect(await storage.completeCopies()).toMatchObject({ copy: 'second' });
    for (const file of folderOf(name).files) file.refusal = undefined;
    expect(await storage.completeCopies()).toBeUndefined();
    expect((await add(storage, 3, 'd')).missing).toBeUndefined();
    await closed(storage);
    await Dexie.delete(name);
    expect(await idsIn(await openTab(name))).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each(['quota', 'abort'] as const)(
    'that the database refuses (%s) waits in the second copy and is put in place at the next opening',
    async (kind) => {
      const { name, before } = await keptSample();
      const storage = await openTab(name);
      valueOf(await storage.load('map'));
      const mend = failTransactions(kind);
      const refused = await storage.commit('map', 2, [draft(added(person('c')))]);
      expect(refused).toMatchObject({ ok: false, error: { inSecondCopy: true } });
      mend();
      expect(valueOf(await storage.load('map'))).toEqual(before);
      // Meanwhile another tab has gone on: what waits comes on top of it, field by field.
      const change = draft(replaced(before.map, 'a', { title: 'Director' }));
      valueOf(await storage.commit('map', 2, [change]));
      await closed(storage);
      const again = await openTab(name);
      expect(again.opening.reconciled).toEqual([{ mapId: 'map', outcome: 'replayed', entries: 1 }]);
      const { map, revision } = valueOf(await again.load('map'));
      expect([map.people.map(({ id }) => id), revision]).toEqual([['a', 'b', 'c'], 4]);
      expect(map.people[0]?.title).toBe('Director');
      await closed(again);
      expect((await openTab(name)).opening.reconciled).toEqual([]);
    },
  );

  test('is in both copies again after an opening that had no room for the second', async () => {
    const { name } = await keptSample();
    const refusal = new DOMException('full', 'QuotaExceededError');
    for (const file of folderOf(name).files) file.refusal = refusal;
    const storage = await openTab(name);
    expect(storage.opening.missing).toMatchObject({ copy: 'second', failure: { code: 'quota' } });
    expect(storage.opening.reconciled).toEqual([]);
    valueOf(await storage.load('map'));
    valueOf(await storage.commit('map', 2, [draft(added(person('c')))]));
    expect(await storage.completeCopies()).toMatchObject({ failure: { code: 'quota' } });

    for (const file of folderOf(name).files) file.refusal = undefined;
    expect(await storage.completeCopies()).toBeUndefined();
    await closed(storage);
    indexedDB.deleteDatabase(name);
    expect(await idsIn(await openTab(name))).toEqual(['a', 'b', 'c']);
  });

  test('that was refused and then stored is not put in place twice', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    valueOf(await storage.load('map'));
    const step = draft(added(person('c')));
    const mend = failTransactions('quota');
    await storage.commit('map', 2, [step]);
    mend();
    valueOf(await storage.commit('map', 2, [step]));
    await closed(storage);
    const again = await openTab(name);
    expect(again.opening.reconciled).toEqual([]);
    expect(valueOf(await again.load('map')).revision).toBe(3);
  });

  test('goes on by itself after the browser took the database away', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    const map = valueOf(await storage.load('map')).map;
    const lost: string[] = [];
    storage.onClosed((why) => lost.push(why));
    await Dexie.delete(name);
    expect(lost).toEqual(['lost']);
    const step = draft(replaced(map, 'a', { title: 'Director' }));
    expect(await storage.commit('map', 2, [step])).toMatchObject({
      ok: false,
      error: { code: 'storage-failed', inSecondCopy: true },
    });
    await vi.waitFor(async () => {
      valueOf(await storage.commit('map', 2, [step]));
    });
    const stored = valueOf(await storage.load('map'));
    expect(stored.map).toEqual(applyChangeSet(map, step));
    expect(stored.revision).toBe(3);
  });

  test('to a map that both copies have lost is refused, and leaves no half of it', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name, { secondCopy: noSecondCopy(name) });
    valueOf(await storage.load('map'));
    await Dexie.delete(name);
    expect(valueOf(await storage.list())).toEqual([]);
    expect(await storage.commit('map', 2, [draft(added(person('c')))])).toEqual({
      ok: false,
      error: { code: 'no-such-map' },
    });
    expect((await contentsOf(name)).people).toEqual([]);
  });
});

describe('the log of a tab', () => {
  test('is written anew when it has grown, and says the same', async () => {
    const { name } = await keptSample();
    const storage = await openTab(name);
    valueOf(await storage.load('map'));
    const notes = 'x'.repeat(40_000);
    for (let revision = 2; revision < 60; revision += 1) {
      const row = person('long', { notes: `${notes}${revision}` });
      valueOf(await storage.commit('map', revision, [draft({ ...added(row), before: null })]));
    }
    const before = valueOf(await storage.load('map'));
    const bytes = folderOf(name).files.reduce((sum, file) => sum + file.bytes.length, 0);
    expect(bytes).toBeLessThan(1_500_000);
    await closed(storage);
    await Dexie.delete(name);
    const { map, revision } = valueOf(await (await openTab(name)).load('map'));
    expect([map, revision]).toEqual([before.map, before.revision]);
  });

  test('is free for the next when the tab is closed; a tab without one has one copy and says so', async () => {
    const name = newDatabaseName();
    const tabs = [];
    for (let tab = 0; tab < 4; tab += 1) tabs.push(await openTab(name));
    expect(tabs.map(({ opening }) => opening.missing?.failure.code)).toEqual([
      ...[undefined, undefined, undefined, 'second-copy-failed'],
    ]);
    await closed(tabs[1]!);
    expect((await openTab(name)).opening.missing).toBeUndefined();
  });
});

describe('two copies that contradict each other', () => {
  async function contradicting() {
    const { name, before } = await keptSample();
    const { files } = folderOf(name).slots[0]!;
    const log = new SlotLog([files[0].open(), files[1].open()]);
    const at = new Date(Date.now() + 60_000).toISOString();
    const other = { ...before.map, name: 'Otherwise' };
    log.add(
      {
        ...{ kind: 'map', mapId: 'map', format: FORMAT_VERSION, revision: before.revision },
        ...{ at, createdAt: at, updatedAt: at },
      },
      other,
    );
    const storage = await openTab(name);
    const found = valueOf(await storage.compareContents());
    expect(found).toEqual([
      { mapId: 'map', revision: before.revision, database: before.map, second: other },
    ]);
    return { storage, before, other };
  }

  test('are found, and the database’s can be kept', async () => {
    const { storage, before } = await contradicting();
    vi.useFakeTimers({ now: Date.now() + 120_000, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    valueOf(await storage.settleContradiction('map', 'database'));
    expect(valueOf(await storage.compareContents())).toEqual([]);
    expect(valueOf(await storage.load('map'))).toEqual(before);
  });

  test('or the second copy’s, as a step that can be undone', async () => {
    const { storage, before, other } = await contradicting();
    valueOf(await storage.settleContradiction('map', 'second'));
    expect(valueOf(await storage.compareContents())).toEqual([]);
    const { map, revision, entries } = valueOf(await storage.load('map'));
    expect([map, revision]).toEqual([other, before.revision + 1]);
    expect(entries.at(-1)?.label.intent).toBe('replace-map');
  });

  test.each(['second', 'both'] as const)(
    'stay as they were where the database takes nothing (%s)',
    async (keep) => {
      const { storage } = await contradicting();
      const found = await storage.compareContents();
      const mend = failTransactions('quota');
      expect(await storage.settleContradiction('map', keep)).toMatchObject({
        error: { code: 'quota' },
      });
      mend();
      expect(await storage.compareContents()).toEqual(found);
    },
  );

  test('or both, the second copy’s as a map of its own', async () => {
    const { storage } = await contradicting();
    valueOf(await storage.settleContradiction('map', 'both'));
    const names = valueOf(await storage.list()).map(({ name }) => name);
    expect(names.sort()).toEqual(['Grid renewal', 'Otherwise']);
  });
});

test('in a browser that has no second copy there is one, and all is done in that', async () => {
  giveBrowserStorage({}, { locks: { request: () => undefined } });
  const name = newDatabaseName();
  const storage = await openTab(name, { secondCopy: connectSecondCopy });
  expect(storage.opening).toEqual({
    ...{ wiped: false, unclean: false, healed: false, reconciled: [] },
    missing: {
      copy: 'second',
      failure: { code: 'no-second-copy', facts: { reason: 'NotSupportedError' } },
    },
  });
  valueOf(await storage.create({ ...sampleMap(), people: [person('gone')] }));
  expect(valueOf(await storage.erasePerson('map', { personId: 'gone', names: [] }))).toEqual({});
});

test('without a place for a second copy there is one, and it says so', async () => {
  const name = newDatabaseName();
  const storage = await openTab(name, { secondCopy: noSecondCopy(name) });
  const missing = {
    copy: 'second',
    failure: { code: 'second-copy-failed', facts: { reason: 'SecurityError' } },
  };
  expect(storage.opening.missing).toEqual(missing);
  valueOf(await storage.create(sampleMap()));
  expect(valueOf(await storage.load('map')).missing).toEqual(missing);
  expect((await add(storage, 0, 'a')).missing).toEqual(missing);
});

function noSecondCopy(name: string) {
  const claim = () => Promise.reject(new DOMException('none', 'SecurityError'));
  return () => createSecondCopy({ claim, factory: indexedDB, name, tab: 'tab' });
}

/** The database as it is now, to be put back over a later one. */
async function databaseCopy(name: string) {
  const copy = new Dexie(name);
  await copy.open();
  const tables = await Promise.all(
    copy.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  copy.close();
  return {
    putBack: async () => {
      const database = new Dexie(name);
      await database.open();
      for (const [table, rows] of tables) {
        await database.table(table).clear();
        await database.table(table).bulkPut([...rows]);
      }
      database.close();
    },
  };
}
