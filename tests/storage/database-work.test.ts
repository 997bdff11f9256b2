import { describe, expect, test, vi } from 'vitest';
import { createCommits } from '../../src/storage/commits';
import { eraseInDatabase } from '../../src/storage/erase';
import { heal } from '../../src/storage/heal';
import { createMaps, listMaps, markDeleted, purgeMap, signOf } from '../../src/storage/library';
import { readEntries, readMap } from '../../src/storage/read-map';
import { added, draft, newDatabaseName, person, renamed, sampleMap, valueOf } from './samples';
import { commitHere, createHere, here, twoPlaces, VERSION } from './two-places';

describe('the library in the database', () => {
  test('lists maps by their last change, leaves out what is not whole', async () => {
    const copies = await twoPlaces();
    const { database } = copies;
    const maps = [sampleMap(), sampleMap('b', { retainUntil: '2027-01-01' }), sampleMap('half')];
    valueOf(await createMaps(database, VERSION, maps));
    const [last] = await commitHere(copies, 0, 'a');
    await database.revisions.update('b', { updatedAt: '2020-01-01T00:00:00.000Z' });
    await database.account.delete(['half', 'half']);
    const listed = await listMaps(database);
    expect(listed.map(({ id, revision }) => [id, revision])).toEqual([
      ['map', 1],
      ['b', 0],
    ]);
    expect(listed.map(({ retainUntil }) => retainUntil)).toEqual([undefined, '2027-01-01']);
    expect(await signOf(database)).toEqual({ maps: 2, at: last?.at });
    await database.revisions.delete('b');
    expect((await listMaps(database)).map(({ id }) => id)).toEqual(['map']);
  });

  test('marks a map as deleted and takes the mark away', async () => {
    const { database } = await twoPlaces();
    valueOf(await createMaps(database, VERSION, [sampleMap()]));
    const [before] = await database.maps.toArray();
    valueOf(await markDeleted(database, 'map', true));
    const [deleted] = await database.maps.toArray();
    expect(deleted).toEqual({ ...before, deletedAt: expect.stringMatching(/^20/) as string });
    valueOf(await markDeleted(database, 'map', false));
    expect(await database.maps.toArray()).toEqual([before]);
  });

  test('leaves of a purged map its number and a mark, and numbers it on when it is made again', async () => {
    const copies = await twoPlaces();
    const { database } = copies;
    await createHere(copies);
    await createHere(copies, 'other');
    await commitHere(copies, 0, 'a', 'b');
    expect(await purgeMap(database, VERSION, 'map')).toEqual({ ok: true, value: 3 });
    expect(await database.journal.toArray()).toEqual([
      { mapId: 'map', seq: 3, purged: true, writer: '', format: VERSION },
    ]);
    expect(await database.people.count()).toBe(0);
    expect(await database.revisions.get('map')).toMatchObject({ revision: 3 });
    const again = valueOf(await createMaps(database, VERSION, [sampleMap()]));
    expect(again).toMatchObject([{ mapId: 'map', revision: 3 }]);
    expect(await readEntries(database, VERSION, 'map', 0)).toEqual([]);
    expect((await here(copies, 'other')).revision).toBe(0);
  });

  test('gives entries of the present format only, without who wrote them', async () => {
    const copies = await twoPlaces();
    const { database } = copies;
    await createHere(copies);
    const made = await commitHere(copies, 0, 'a', 'b', 'c');
    const [first] = await database.journal.toArray();
    await database.journal.put({ ...first!, format: VERSION + 1 });
    expect(valueOf(await readMap(database, VERSION, 'map')).entries).toEqual(made.slice(1));
    expect(await readEntries(database, VERSION, 'map', 0)).toEqual(made.slice(1));
    expect(await readEntries(database, VERSION, 'map', 2)).toEqual(made.slice(2));
  });
});

describe('commits', () => {
  test('change the map’s own fields, and never remove them', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    const told: unknown[] = [];
    const commits = createCommits(
      () => copies.database,
      VERSION,
      (...news) => told.push(news),
    );
    commits.confirm('map', 0);
    const change = renamed(sampleMap(), { name: 'Renamed' });
    valueOf(await commits.commit('map', 0, [draft(change)]));
    valueOf(await commits.commit('map', 1, [draft({ ...change, after: null })]));
    expect((await here(copies)).map.name).toBe('Renamed');
    expect(told).toEqual([
      ['map', 1],
      ['map', 2],
    ]);
  });

  test('onto what nobody has seen are refused with where the map is', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    const commits = createCommits(
      () => copies.database,
      VERSION,
      () => undefined,
    );
    const step = draft(added(person('a')));
    const moved = (revision: number) => ({
      ok: false,
      error: { code: 'revision-moved', facts: { revision } },
    });
    expect(await commits.commit('map', 0, [step])).toEqual(moved(0));
    commits.confirm('map', 0);
    commits.confirm('map', -1);
    valueOf(await commits.commit('map', 0, [step]));
    commits.confirmOnly([{ mapId: 'map', revision: 0 }]);
    expect(await commits.commit('map', 1, [step])).toEqual(moved(1));
    expect(await commits.commit('map', 0, [step])).toEqual(moved(1));
    commits.confirmOnly([]);
    expect(await commits.commit('map', 0, [step])).toEqual(moved(1));
  });
});

test('erasing comes on top of what another tab writes meanwhile', async () => {
  const copies = await twoPlaces();
  await createHere(copies);
  await commitHere(copies, 0, 'gone');
  const erasing = eraseInDatabase(copies.database, VERSION, 'map', { personId: 'gone', names: [] });
  await commitHere(copies, 1, 'new');
  expect(valueOf(await erasing).revision).toBe(3);
  const { map, revision, entries } = await here(copies);
  expect([map.people.map(({ id }) => id), revision]).toEqual([['new'], 3]);
  expect(entries.map(({ seq, changes }) => [seq, changes.length])).toEqual([
    ...[
      [1, 0],
      [2, 1],
      [3, 0],
    ],
  ]);
});

test('erasing from a map that is not there is refused', async () => {
  const { database } = await twoPlaces();
  const erasure = { personId: 'a', names: [] };
  expect(await eraseInDatabase(database, VERSION, 'none', erasure)).toEqual({
    ok: false,
    error: { code: 'no-such-map' },
  });
  database.close();
  expect(await eraseInDatabase(database, VERSION, 'map', erasure)).toMatchObject({
    error: { code: 'storage-failed' },
  });
});

test('healing writes eight megabytes in small rows beside the database, removes them and lets go', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const name = newDatabaseName();
  await heal(indexedDB, name);
  const sizes = put.mock.calls.map(([row]) => (row as Uint8Array).length);
  put.mockRestore();
  expect([sizes.length, new Set(sizes)]).toEqual([400, new Set([20_000])]);
  const names = (await indexedDB.databases()).map((database) => database.name);
  expect(names).toContain(`${name}-healing`);
  expect(names).not.toContain(name);
  const deleting = indexedDB.deleteDatabase(`${name}-healing`);
  const { type } = await new Promise<Event>((resolve) => {
    Object.assign(deleting, { onsuccess: resolve, onblocked: resolve });
  });
  expect(type).toBe('success');
});
