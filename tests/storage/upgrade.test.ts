import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import type { Migration } from '../../src/domain/migrations/migrate';
import { openStorage } from '../../src/storage/open-storage';
import { SCHEMA } from '../../src/storage/schema';
import {
  added,
  contentsOf,
  draft,
  newDatabaseName,
  openTab,
  person,
  sampleMap,
  valueOf,
} from './samples';

type Raw = Record<string, unknown>;

const PRESENT = FORMAT_VERSION;
const NEXT = FORMAT_VERSION + 1;

const shoutNames: Migration = {
  version: NEXT,
  migrate: (map) => ({
    ...map,
    name: String(map.name).toUpperCase(),
    people: (map.people as Raw[]).map((row) => ({ ...row, name: String(row.name) + '!' })),
  }),
};
const forget: Migration = {
  version: NEXT + 1,
  migrate: (map) => ({ ...map, people: (map.people as Raw[]).slice(1) }),
};

async function storedSample() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  for (const id of ['map', 'map2']) {
    valueOf(await storage.create(sampleMap(id)));
    valueOf(await storage.load(id));
    valueOf(await storage.commit(id, 0, [draft(added(person('a')), added(person('b')))]));
  }
  valueOf(await storage.remove('map2'));
  return { name, storage };
}

describe('an upgrade', () => {
  test('takes every stored map through the steps, deleted ones too', async () => {
    const { name, storage } = await storedSample();
    storage.close();
    const format = { version: NEXT + 1, migrations: [shoutNames, forget] };
    const upgraded = await openTab(name, { format });
    for (const id of ['map', 'map2']) {
      const { map, revision } = valueOf(await upgraded.load(id));
      expect(map.name).toBe('GRID RENEWAL');
      expect(map.people).toEqual([person('b', { name: 'Person b!' })]);
      expect(revision).toBe(1);
    }
  });

  test('comes to the same in one go and version by version', async () => {
    const [once, twice] = [await storedSample(), await storedSample()];
    once.storage.close();
    twice.storage.close();
    const formats = [
      { version: NEXT, migrations: [shoutNames] },
      { version: NEXT + 1, migrations: [shoutNames, forget] },
    ];
    for (const format of formats) (await openTab(twice.name, { format })).close();
    const [a, b] = [
      await openTab(once.name, { format: formats[1] }),
      await openTab(twice.name, { format: formats[1] }),
    ];
    expect(valueOf(await a.load('map')).map).toEqual(valueOf(await b.load('map')).map);
  });

  test('keeps old entries but no longer offers them for undo, and counts on', async () => {
    const { name, storage } = await storedSample();
    storage.close();
    const format = { version: NEXT, migrations: [shoutNames] };
    const upgraded = await openTab(name, { format });
    expect(valueOf(await upgraded.load('map')).entries).toEqual([]);
    expect((await contentsOf(name)).journal).toHaveLength(2);
    valueOf(await upgraded.commit('map', 1, [draft(added(person('c')))]));
    expect(valueOf(await upgraded.load('map')).entries.map(({ seq }) => seq)).toEqual([2]);
  });

  test('hands the steps the tables that are no longer there afterwards', async () => {
    const name = newDatabaseName();
    const former = new Dexie(name);
    former.version(PRESENT).stores({ ...SCHEMA, hats: '[mapId+id]' });
    await former.open();
    const account = { ...sampleMap('map') };
    await former.table('maps').add({ id: 'map', format: PRESENT, createdAt: '' });
    await former.table('account').add({ mapId: 'map', id: 'map', row: account });
    await former.table('hats').add({ mapId: 'map', id: 'h', row: { id: 'h', colour: 'red' } });
    former.close();

    const hatsToNotes: Migration = {
      version: NEXT,
      migrate: ({ hats, ...map }) => ({ ...map, notes: JSON.stringify(hats) }),
    };
    const upgraded = await openTab(name, { format: { version: NEXT, migrations: [hatsToNotes] } });
    expect(valueOf(await upgraded.load('map')).map.notes).toBe('[{"id":"h","colour":"red"}]');
    expect(await contentsOf(name)).not.toHaveProperty('hats');
  });

  test.each([
    [
      'throws',
      (): Raw => {
        throw new TypeError('no such field');
      },
    ],
    ['gives a row without an id', (map: Raw): Raw => ({ ...map, people: [{ name: 'nobody' }] })],
  ])('with a step that %s leaves the old data as it was', async (_, failing) => {
    const { name, storage } = await storedSample();
    storage.close();
    const before = await contentsOf(name);
    const format = {
      version: NEXT + 1,
      migrations: [shoutNames, { version: NEXT + 1, migrate: failing }],
    };
    expect(await openStorage({ name, format })).toMatchObject({ ok: false });
    expect(await contentsOf(name)).toEqual(before);
    const again = await openTab(name);
    expect(valueOf(await again.load('map')).map.people).toHaveLength(2);
  });

  test('says which step failed', async () => {
    const { name, storage } = await storedSample();
    storage.close();
    expect(await openStorage({ name, format: { version: NEXT, migrations: [] } })).toEqual({
      ok: false,
      error: { code: 'migration-missing', facts: { version: NEXT } },
    });
  });
});

describe('a database that is newer than the app', () => {
  test('is refused with both versions, and nothing is written', async () => {
    const { name, storage } = await storedSample();
    storage.close();
    const format = { version: NEXT, migrations: [shoutNames] };
    (await openTab(name, { format })).close();
    const before = await contentsOf(name);
    expect(await openStorage({ name })).toEqual({
      ok: false,
      error: { code: 'database-newer', facts: { database: NEXT, app: PRESENT } },
    });
    expect(await contentsOf(name)).toEqual(before);
  });

  test('is not even given the tables it has done away with', async () => {
    const name = newDatabaseName();
    const future = new Dexie(name);
    future.version(NEXT).stores({ maps: 'id' });
    await future.open();
    future.close();
    const before = await contentsOf(name);
    expect(await openStorage({ name })).toMatchObject({ error: { code: 'database-newer' } });
    expect(await contentsOf(name)).toEqual(before);
  });
});

describe('an old tab', () => {
  async function heldByAnOldTab() {
    const name = newDatabaseName();
    const stubborn = new Dexie(name, { autoOpen: false });
    stubborn.version(PRESENT).stores(SCHEMA);
    stubborn.on('versionchange', () => false);
    await stubborn.open();
    onTestFinished(() => stubborn.close());
    return { name, format: { version: NEXT, migrations: [shoutNames] } };
  }

  test('lets go when a newer app upgrades, says so, and writes nothing any more', async () => {
    const { name, storage: old } = await storedSample();
    valueOf(await old.takeSnapshot(sampleMap(), 0, 'opened'));
    const closed: string[] = [];
    old.onClosed((why) => closed.push(why));
    const format = { version: NEXT, migrations: [shoutNames] };
    await openTab(name, { format });
    expect(closed).toEqual(['newer-version']);
    const contents = () => Promise.all([contentsOf(name), contentsOf(`${name}-snapshots`)]);
    const before = await contents();

    const results = [
      await old.commit('map', 1, [draft(added(person('c')))]),
      await old.create(sampleMap('map3')),
      await old.remove('map'),
      await old.purge('map'),
      await old.rememberPreference('language', 'en'),
      await old.load('map'),
      await old.list(),
    ];
    expect(results.map(({ ok }) => ok)).toEqual(results.map(() => false));
    expect(await contents()).toEqual(before);
    const late: string[] = [];
    old.onClosed((why) => late.push(why));
    expect(late).toEqual(['newer-version']);
  });

  test('that holds on is reported as blocking the upgrade', async () => {
    const { name, format } = await heldByAnOldTab();
    expect(await openStorage({ name, format, patience: 0 })).toEqual({
      ok: false,
      error: { code: 'blocked' },
    });
  });

  test('is given three seconds to let go', async () => {
    const { name, format } = await heldByAnOldTab();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const settled = vi.fn();
    const opening = openStorage({ name, format }).then(settled);
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await opening;
    expect(settled).toHaveBeenCalledWith({ ok: false, error: { code: 'blocked' } });
  });

  test('says that the database is lost when it is deleted under it', async () => {
    const { name, storage } = await storedSample();
    const closed: string[] = [];
    storage.onClosed((why) => closed.push(why));
    await Dexie.delete(name);
    expect(closed).toEqual(['lost']);
  });
});

test('without IndexedDB there is no storage', async () => {
  const there = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Reflect.deleteProperty(globalThis, 'indexedDB');
  onTestFinished(() => {
    if (there !== undefined) Object.defineProperty(globalThis, 'indexedDB', there);
  });
  expect(await openStorage()).toEqual({ ok: false, error: { code: 'no-storage' } });
});

test('a map is the same after any number of openings', async () => {
  const name = newDatabaseName();
  const map = applyChangeSet(sampleMap(), draft(added(person('a'))));
  const first = await openTab(name);
  valueOf(await first.create(map));
  first.close();
  (await openTab(name)).close();
  expect(valueOf(await (await openTab(name)).load('map')).map).toEqual(map);
});
