import { Dexie } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage';
import { commitReplacement } from '../../src/storage/contradictions';
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
  sampleMap,
  valueOf,
} from './samples';

beforeEach(giveLocalStorage);

const closing = () => new Promise((resolve) => setTimeout(resolve));
const kindsOf = (name: string) => {
  const text = folderOf(name)
    .files.map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
  return [...text.matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind);
};

async function withMap() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  valueOf(await storage.load('map'));
  return { name, storage };
}

describe('an open storage', () => {
  test('asks the browser to keep the data after the first edit ever, and then no more', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    giveBrowserStorage({ persist });
    const { name, storage } = await withMap();
    expect(persist).not.toHaveBeenCalled();
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
    valueOf(await storage.commit('map', 1, [draft(added(person('b')))]));
    expect(persist).toHaveBeenCalledTimes(1);
    const again = await openTab(name);
    valueOf(await again.load('map'));
    valueOf(await again.commit('map', 2, [draft(added(person('c')))]));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('has in both copies that a map was deleted and restored', async () => {
    const { name, storage } = await withMap();
    valueOf(await storage.remove('map'));
    valueOf(await storage.restore('map'));
    expect(kindsOf(name)).toEqual(['map', 'deleted', 'deleted']);
    storage.close();
    await closing();
    await Dexie.delete(name);
    expect(valueOf(await (await openTab(name)).list())[0]).not.toHaveProperty('deletedAt');
  });

  test('remembers when a map was last saved as a file, apart from preferences', async () => {
    const { name, storage } = await withMap();
    valueOf(await storage.rememberFileCopy('map', 'then'));
    valueOf(await storage.rememberFileCopy('map', 'now'));
    valueOf(await storage.rememberPreference('map', 'mine'));
    expect((await contentsOf(name)).preferences).toEqual([
      { key: 'file-copy/map', value: 'now' },
      { key: 'map', value: 'mine' },
    ]);
    expect(valueOf(await storage.readPreference('file-copy/map'))).toBe('now');
  });

  test('cannot keep what is no data, and does not let it wait either', async () => {
    const { name, storage } = await withMap();
    const step = draft(added({ ...person('a'), notes: (() => 'x') as never }));
    const refused = await storage.commit('map', 0, [step]);
    expect(refused).toEqual({
      ok: false,
      error: { code: 'storage-failed', facts: { reason: 'DataCloneError' } },
    });
    expect(kindsOf(name)).toEqual(['map']);
    expect(await storage.rememberPreference('x', () => 'x')).toMatchObject({ ok: false });
  });

  test('lets nothing wait that was refused for a newer state, or for want of the map', async () => {
    const { name, storage } = await withMap();
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
    const step = draft(added(person('b')));
    expect(await storage.commit('map', 0, [step])).toMatchObject({
      error: { code: 'revision-moved' },
    });
    expect(await storage.commit('none', 0, [step])).toMatchObject({
      error: { code: 'no-such-map' },
    });
    expect(kindsOf(name)).not.toContain('waiting');
  });

  test('takes entries of another tab into its log, and each into one place only', async () => {
    const { name, storage } = await withMap();
    const other = await openTab(name);
    valueOf(await other.load('map'));
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
    expect(valueOf(await other.entriesSince('map', 0)).map(({ seq }) => seq)).toEqual([1]);
    await closing();
    // The one wrote it, and the other once more when it heard of it.
    expect(kindsOf(name).filter((kind) => kind === 'entries')).toHaveLength(2);
    valueOf(await other.commit('map', 1, [draft(added(person('b')))]));
    valueOf(await storage.load('map'));
    await closing();
    expect(kindsOf(name).filter((kind) => kind === 'entries')).toHaveLength(3);
  });

  test('closed says that it is, whatever it is asked', async () => {
    const { storage } = await withMap();
    storage.close();
    const closed = { ok: false, error: { code: 'storage-failed' } };
    expect(await storage.list()).toMatchObject(closed);
    expect(await storage.load('map')).toMatchObject(closed);
    expect(await storage.create(sampleMap('b'))).toMatchObject(closed);
    expect(await storage.readPreference('x')).toMatchObject(closed);
    expect(await storage.entriesSince('map', 0)).toMatchObject(closed);
  });

  test('lets go of its log when it is closed, and notes that it was left', async () => {
    const { name, storage } = await withMap();
    expect(folderOf(name).slots.map(({ held }) => held)).toEqual([true, false, false]);
    storage.close();
    await closing();
    expect(folderOf(name).slots.map(({ held }) => held)).toEqual([false, false, false]);
    expect((await openTab(name)).opening.unclean).toBe(false);
  });
});

test.each(['second', 'both'] as const)(
  'a copy that is not there cannot be chosen (%s)',
  async (keep) => {
    const { storage } = await withMap();
    const absent = { ok: false, error: { code: 'no-such-map' } };
    expect(await storage.settleContradiction('none', keep)).toEqual(absent);
    expect(valueOf(await storage.list())).toHaveLength(1);
  },
);

describe('a storage that cannot be opened', () => {
  test('lets go of the log it had taken', async () => {
    const name = newDatabaseName();
    (await openTab(name, { format: { version: 3, migrations: [] } })).close();
    await closing();
    expect(await openStorage({ name, secondCopy: memoryCopy })).toMatchObject({
      error: { code: 'database-newer', facts: { database: 3, app: 1 } },
    });
    expect(folderOf(name).slots.map(({ held }) => held)).toEqual([false, false, false]);
  });

  test('says when a map was last changed, if both copies are gone', async () => {
    const { name, storage } = await withMap();
    const step = draft(added(person('a')));
    valueOf(await storage.commit('map', 0, [step]));
    storage.close();
    await closing();
    (await openTab(name)).close();
    await closing();
    await Dexie.delete(name);
    folderOf(name).wipe();
    expect(await openStorage({ name, secondCopy: memoryCopy })).toEqual({
      ok: false,
      error: { code: 'both-copies-gone', facts: { maps: 1, at: step.at } },
    });
  });
});

describe('a page that is left', () => {
  test('notes it, and forgets it when it is brought back', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    onTestFinished(() => void vi.unstubAllGlobals());
    const name = newDatabaseName();
    await openTab(name);
    const left = () => JSON.parse(localStorage.getItem(`${name}.left`) ?? '[]') as unknown[];
    expect(left()).toHaveLength(0);
    page.dispatchEvent(new Event('pagehide'));
    expect(left()).toHaveLength(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(left()).toHaveLength(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(left()).toHaveLength(0);
  });
});

describe('a map put in the place of the stored one', () => {
  test('is a step of its journal, and none where nothing differs', async () => {
    const { storage } = await withMap();
    valueOf(await commitReplacement(storage, sampleMap()));
    expect(valueOf(await storage.load('map')).revision).toBe(0);
    const other = { ...sampleMap('map', { name: 'Other' }), people: [person('a')] };
    valueOf(await commitReplacement(storage, other));
    const { map, revision, entries } = valueOf(await storage.load('map'));
    expect([map, revision, entries[0]?.label.intent]).toEqual([other, 1, 'replace-map']);
    expect(await commitReplacement(storage, sampleMap('none'))).toEqual({
      ok: false,
      error: { code: 'no-such-map' },
    });
  });
});
