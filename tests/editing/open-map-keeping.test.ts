import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addPerson } from '../../src/domain/commands/add-person';
import { editPerson } from '../../src/domain/commands/edit-person';
import { removePerson } from '../../src/domain/commands/remove-person';
import { replaceMap } from '../../src/domain/commands/replace-map';
import { OpenMap } from '../../src/editing/open-map';
import type { Storage } from '../../src/storage/storage';
import { giveLocalStorage } from '../storage/local-storage';
import { folderOf } from '../storage/memory-copy';
import { newDatabaseName, openTab, sampleMap, valueOf } from '../storage/samples';

const FULL = new DOMException('full', 'QuotaExceededError');

beforeEach(() => {
  giveLocalStorage();
  // Retries and snapshots come when the test says so.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
});

async function open(storage: Storage): Promise<OpenMap> {
  const map = new OpenMap(storage, valueOf(await storage.load('map')), () => ({
    today: '2026-11-22',
    newId: () => crypto.randomUUID(),
  }));
  onTestFinished(() => map.close());
  return map;
}

async function oneTab() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  return { name, storage, map: await open(storage) };
}

const add = (map: OpenMap, name: string): string =>
  valueOf(map.run(addPerson, { name })).changes[0]?.id ?? '';
const savingIs = (map: OpenMap, state: object) =>
  vi.waitFor(() => {
    expect(map.saving()).toEqual(state);
  });
const namesIn = (map: OpenMap) => map.get().people.map(({ name }) => name);

/** Until it is mended, the database takes nothing. */
function refuseWriting(): () => void {
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  spy.mockImplementation(function (this: IDBDatabase, ...args) {
    if (args[1] === 'readwrite') throw FULL;
    return begin.apply(this, args);
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return mend;
}

function refuseFiles(name: string): () => void {
  const set = (refusal: DOMException | undefined) => {
    for (const file of folderOf(name).files) file.refusal = refusal;
  };
  set(FULL);
  return () => set(undefined);
}

describe('the saving state', () => {
  test('says two copies, one, and two again when the second copy can be written again', async () => {
    const { name, map } = await oneTab();
    add(map, 'First');
    expect(map.saving()).toEqual({ state: 'saving' });
    await savingIs(map, { state: 'saved' });
    const mend = refuseFiles(name);
    add(map, 'Second');
    await savingIs(map, {
      state: 'saved',
      missing: { copy: 'second', failure: { code: 'quota' } },
    });
    mend();
    await vi.advanceTimersByTimeAsync(3_000);
    await savingIs(map, { state: 'saved' });
  });

  test('says one copy while the database refuses, and the map is saved by itself afterwards', async () => {
    const { storage, map } = await oneTab();
    const mend = refuseWriting();
    add(map, 'First');
    const failure = { code: 'quota', inSecondCopy: true };
    await savingIs(map, { state: 'saved', missing: { copy: 'database', failure } });
    add(map, 'Second');
    expect(map.saving()).toEqual({ state: 'saving' });
    await savingIs(map, { state: 'saved', missing: { copy: 'database', failure } });
    mend();
    await vi.advanceTimersByTimeAsync(3_000);
    await savingIs(map, { state: 'saved' });
    const stored = valueOf(await storage.load('map'));
    expect(stored.map).toEqual(map.get());
    expect(stored.revision).toBe(2);
  });

  test('says not saved while neither copy can be written, and resumes by itself', async () => {
    const { name, storage, map } = await oneTab();
    const mends = [refuseWriting(), refuseFiles(name)];
    add(map, 'First');
    await savingIs(map, { state: 'failed', failure: { code: 'quota' } });
    expect(namesIn(map)).toEqual(['First']);
    for (const mend of mends) mend();
    await vi.advanceTimersByTimeAsync(3_000);
    await savingIs(map, { state: 'saved' });
    expect(valueOf(await storage.load('map')).map).toEqual(map.get());
  });

  test('says one copy from the beginning where there is no second', async () => {
    const { name } = await oneTab();
    // Three tabs have a log each, the first is the one above.
    await openTab(name);
    await openTab(name);
    const map = await open(await openTab(name));
    expect(map.saving()).toMatchObject({
      state: 'saved',
      missing: { copy: 'second', failure: { code: 'second-copy-failed' } },
    });
  });

  test('keeps what the database never took for the next opening', async () => {
    const { name, storage, map } = await oneTab();
    const mend = refuseWriting();
    add(map, 'First');
    await vi.waitFor(() => {
      expect(map.saving()).toMatchObject({ state: 'saved' });
    });
    map.close();
    storage.close();
    await vi.advanceTimersByTimeAsync(10);
    mend();
    expect(namesIn(await open(await openTab(name)))).toEqual(['First']);
  });
});

describe('a map deleted in another tab', () => {
  test('says so, and that it is there again', async () => {
    const { name, map } = await oneTab();
    const other = await openTab(name);
    expect(map.deletedElsewhere()).toBeNull();
    valueOf(await other.remove('map'));
    await vi.waitFor(() => {
      expect(map.deletedElsewhere()).toBe('deleted');
    });
    valueOf(await other.restore('map'));
    await vi.waitFor(() => {
      expect(map.deletedElsewhere()).toBeNull();
    });
  });

  test('for good takes no more changes, and does not call them saved', async () => {
    const { name, map } = await oneTab();
    valueOf(await (await openTab(name)).purge('map'));
    await vi.waitFor(() => {
      expect(map.deletedElsewhere()).toBe('purged');
    });
    add(map, 'Late');
    await savingIs(map, { state: 'failed', failure: { code: 'no-such-map' } });
  });
});

describe('conflicting edits of two tabs', () => {
  async function conflicting(theirs: (id: string, tab: OpenMap) => void) {
    const { name, map: first } = await oneTab();
    const id = add(first, 'Zhao');
    await savingIs(first, { state: 'saved' });
    const second = await open(await openTab(name));
    theirs(id, first);
    second.run(editPerson, { id, patch: { title: 'Chair', department: 'Board' } });
    await savingIs(first, { state: 'saved' });
    await savingIs(second, { state: 'saved' });
    return { first, second, id };
  }
  const titled = (id: string, tab: OpenMap) =>
    void valueOf(tab.run(editPerson, { id, patch: { title: 'Director' } }));

  test('are told to the second writer with both values, whose own is on the screen', async () => {
    const { first, second, id } = await conflicting(titled);
    expect(first.conflicts()).toEqual([]);
    expect(second.conflicts()).toEqual([
      { table: 'people', id, field: 'title', mine: 'Chair', theirs: 'Director' },
    ]);
    expect(second.get().people[0]?.title).toBe('Chair');
  });

  test('can be settled by taking theirs, which is a step that can be undone', async () => {
    const { second } = await conflicting(titled);
    valueOf(second.takeTheirs(second.conflicts()[0]!));
    expect(second.conflicts()).toEqual([]);
    expect(second.get().people[0]).toMatchObject({ title: 'Director', department: 'Board' });
    second.undo();
    expect(second.get().people[0]?.title).toBe('Chair');
  });

  test('can be settled by keeping ours', async () => {
    const { second } = await conflicting(titled);
    second.dismissConflict(second.conflicts()[0]!);
    expect(second.conflicts()).toEqual([]);
    expect(second.get().people[0]?.title).toBe('Chair');
  });

  test('are told when the row was removed elsewhere', async () => {
    const { second, id } = await conflicting(
      (id, tab) => void valueOf(tab.run(removePerson, { id })),
    );
    expect(second.conflicts()).toMatchObject([
      { table: 'people', id, mine: { title: 'Chair' }, theirs: null },
    ]);
    expect(second.get().people).toEqual([]);
  });
});

describe('snapshots of an open map', () => {
  const reasons = async (storage: Storage) =>
    valueOf(await storage.snapshots('map')).map(({ why, revision }) => `${why} ${revision}`);

  test('are taken after opening if it has changed, and after ten minutes of editing', async () => {
    const { storage, map } = await oneTab();
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(async () => {
      expect(await reasons(storage)).toEqual(['opened 0']);
    });
    map.close();
    const again = await open(storage);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await reasons(storage)).toEqual(['opened 0']);
    add(again, 'First');
    await savingIs(again, { state: 'saved' });
    await vi.advanceTimersByTimeAsync(600_000);
    add(again, 'Second');
    await vi.waitFor(async () => {
      expect(await reasons(storage)).toEqual(['editing 2', 'opened 0']);
    });
  });

  test('are taken before the map is replaced and before much of it is removed', async () => {
    const { storage, map } = await oneTab();
    const full = map.get();
    for (let index = 0; index < 12; index += 1) add(map, `Person ${index}`);
    await savingIs(map, { state: 'saved' });
    valueOf(map.run(replaceMap, { map: full }));
    await vi.waitFor(async () => {
      expect(await reasons(storage)).toEqual(['before-import 12']);
    });
    const [snapshot] = valueOf(await storage.snapshots('map'));
    expect(valueOf(await storage.readSnapshot(snapshot?.id ?? '')).people).toHaveLength(12);
  });
});
