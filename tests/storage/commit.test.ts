import { describe, expect, test, vi } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
import {
  added,
  contentsOf,
  draft,
  newDatabaseName,
  openTab,
  person,
  removed,
  renamed,
  replaced,
  sampleMap,
  valueOf,
} from './samples';

async function openSample(map = sampleMap()) {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(map));
  const { revision } = valueOf(await storage.load(map.id));
  return { name, storage, map, revision };
}

describe('a commit', () => {
  test('puts rows in place, grows the revision by one a draft and is read again', async () => {
    const { name, storage, map } = await openSample();
    const drafts = [
      draft(added(person('a')), added(person('b'))),
      draft(removed(person('b')), renamed(map, { name: 'Grid 2' })),
    ];
    const { entries } = valueOf(await storage.commit('map', 0, drafts));

    expect(entries.map(({ seq }) => seq)).toEqual([1, 2]);
    const expected = drafts.reduce(applyChangeSet, map);
    const elsewhere = await openTab(name);
    expect(valueOf(await elsewhere.load('map'))).toEqual({ map: expected, revision: 2, entries });
    expect(valueOf(await elsewhere.list())).toMatchObject([
      { id: 'map', name: 'Grid 2', revision: 2, updatedAt: drafts[1]?.at },
    ]);
  });

  test('of no drafts changes nothing', async () => {
    const { storage } = await openSample();
    expect(await storage.commit('map', 0, [])).toEqual({ ok: true, value: { entries: [] } });
    expect(valueOf(await storage.load('map')).revision).toBe(0);
  });

  test('keeps the last 500 entries at hand, in order', async () => {
    const { storage } = await openSample();
    const drafts = Array.from({ length: 510 }, (_, index) =>
      draft(added(person(`p${String(index)}`))),
    );
    valueOf(await storage.commit('map', 0, drafts));
    const { entries } = valueOf(await storage.load('map'));
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, i) => i + 11));
  });

  test.each(['__proto__', 'constructor', 'a.b#c[d]', 'x'.repeat(64), '👩‍👩‍👧 𠮷', '\u0000'])(
    'keeps a row with the id %j',
    async (id) => {
      const { storage, map } = await openSample(sampleMap(id));
      const step = draft(added(person(id, { name: `${id}!` })));
      valueOf(await storage.commit(id, 0, [step]));
      const loaded = valueOf(await storage.load(id));
      expect(loaded.map).toEqual(applyChangeSet(map, step));
      expect(loaded.entries).toHaveLength(1);
    },
  );

  test('onto an older revision is refused and writes nothing', async () => {
    const { name, storage } = await openSample();
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
    const before = await contentsOf(name);
    expect(await storage.commit('map', 0, [draft(added(person('b')))])).toEqual({
      ok: false,
      error: { code: 'revision-moved', facts: { revision: 1 } },
    });
    expect(await contentsOf(name)).toEqual(before);
  });

  test('onto a revision that does not exist yet is refused and writes nothing', async () => {
    const { name, storage } = await openSample();
    const before = await contentsOf(name);
    expect(await storage.commit('map', 7, [draft(added(person('b')))])).toEqual({
      ok: false,
      error: { code: 'revision-moved', facts: { revision: 0 } },
    });
    expect(await contentsOf(name)).toEqual(before);
  });

  test('to a map that is not there is refused', async () => {
    const { storage } = await openSample();
    expect(await storage.commit('other', 0, [draft(added(person('a')))])).toEqual({
      ok: false,
      error: { code: 'no-such-map' },
    });
  });

  test('that trips over a row in the middle leaves everything as it was', async () => {
    const { name, storage } = await openSample();
    const before = await contentsOf(name);
    const unstorable = { ...person('b'), notes: () => 'no data' } as never;
    const steps = [draft(added(person('a'))), draft(added(unstorable)), draft(added(person('c')))];
    expect(await storage.commit('map', 0, steps)).toEqual({
      ok: false,
      error: { code: 'storage-failed', facts: { reason: 'DataCloneError' } },
    });
    expect(await contentsOf(name)).toEqual(before);
    valueOf(await storage.commit('map', 0, [draft(added(person('a')))]));
  });

  test('after closing is refused, and does not open the database again', async () => {
    const { storage } = await openSample();
    storage.close();
    const result = await storage.commit('map', 0, [draft(added(person('a')))]);
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(await storage.load('map')).toMatchObject({ ok: false });
    expect(await storage.list()).toMatchObject({ ok: false });
  });

  test('issued just before closing is stored', async () => {
    const { name, storage } = await openSample();
    const commit = storage.commit('map', 0, [draft(added(person('a')))]);
    storage.close();
    expect(await commit).toMatchObject({ ok: true });
    expect(valueOf(await (await openTab(name)).load('map')).map.people).toHaveLength(1);
  });
});

describe('commits issued onto one another', () => {
  test('are stored in order without waiting, and answered in order', async () => {
    const { storage } = await openSample();
    const answered: number[] = [];
    const commits = Array.from({ length: 20 }, async (_, index) => {
      const result = await storage.commit('map', index, [
        draft(added(person(`p${String(index)}`))),
      ]);
      answered.push(index);
      return result.ok;
    });
    expect(await Promise.all(commits)).toEqual(Array.from({ length: 20 }, () => true));
    expect(answered).toEqual(Array.from({ length: 20 }, (_, index) => index));
    const { map, revision, entries } = valueOf(await storage.load('map'));
    expect([map.people.length, revision, entries.length]).toEqual([20, 20, 20]);
  });

  test('are refused together when another tab was faster', async () => {
    const { name, storage } = await openSample();
    const other = await openTab(name);
    valueOf(await other.load('map'));
    valueOf(await other.commit('map', 0, [draft(added(person('theirs')))]));

    // The second expects revision 1, which exists by now, but is not the one it was made for.
    const results = await Promise.all([
      storage.commit('map', 0, [draft(added(person('a')))]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ]);
    const moved = { ok: false, error: { code: 'revision-moved', facts: { revision: 1 } } };
    expect(results).toEqual([moved, moved]);
    expect(valueOf(await other.load('map')).map.people.map(({ id }) => id)).toEqual(['theirs']);
  });

  test('go on once the first has been taken over', async () => {
    const { name, storage, map } = await openSample();
    const other = await openTab(name);
    valueOf(await other.load('map'));
    valueOf(await other.commit('map', 0, [draft(added(person('theirs')))]));
    await storage.commit('map', 0, [draft(added(person('a')))]);

    const [entry] = valueOf(await storage.entriesSince('map', 0));
    expect(entry).toMatchObject({ seq: 1, changes: [{ id: 'theirs' }] });
    const now = entry === undefined ? map : applyChangeSet(map, entry);
    const change = replaced(now, 'theirs', { title: 'Head of purchasing' });
    valueOf(await storage.commit('map', 1, [draft(change)]));
    expect(valueOf(await other.load('map')).map.people[0]?.title).toBe('Head of purchasing');
  });

  test('are both stored when the browser fails the first and the second carries it', async () => {
    const { storage } = await openSample();
    const begin = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    spy.mockImplementationOnce(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args);
      transaction.commit = () => transaction.abort();
      return transaction;
    });
    const results = await Promise.all([
      storage.commit('map', 0, [draft(added(person('a')))]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ]);
    spy.mockRestore();
    expect(results.map(valueOf).map(({ entries: [entry] }) => entry?.seq)).toEqual([1, 2]);
    const { map, revision } = valueOf(await storage.load('map'));
    expect([map.people.length, revision]).toEqual([2, 2]);
  });

  test('can be tried again when the browser failed them', async () => {
    const { name, storage } = await openSample();
    const before = await contentsOf(name);
    const begin = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    spy.mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args);
      transaction.commit = () => transaction.abort();
      return transaction;
    });
    const step = draft(added(person('a')));
    const results = await Promise.all([
      storage.commit('map', 0, [step]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ]);
    spy.mockRestore();
    expect(results.map(({ ok }) => ok)).toEqual([false, false]);
    expect(await contentsOf(name)).toEqual(before);
    expect(valueOf(await storage.commit('map', 0, [step])).entries[0]?.seq).toBe(1);
  });

  test('are lost together when the first cannot be stored', async () => {
    const { name, storage } = await openSample();
    const before = await contentsOf(name);
    const unstorable = { ...person('a'), notes: () => 'no data' } as never;
    const results = await Promise.all([
      storage.commit('map', 0, [draft(added(unstorable))]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([false, false]);
    expect(await contentsOf(name)).toEqual(before);
  });
});
