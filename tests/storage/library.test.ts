import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
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

afterEach(() => {
  vi.useRealTimers();
});

const withPeople = applyChangeSet(sampleMap(), draft(added(person('a')), added(person('b'))));

describe('the library', () => {
  test('is empty at first', async () => {
    const storage = await openTab(newDatabaseName());
    expect(await storage.list()).toEqual({ ok: true, value: [] });
    expect(await storage.load('map')).toEqual({ ok: false, error: { code: 'no-such-map' } });
  });

  test('takes several maps at once, or none of them', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    const other = await openTab(name);
    const news = vi.fn<(mapId: string) => void>();
    other.onLibraryChanged(news);
    valueOf(await storage.createAll([withPeople, sampleMap('b')]));
    await expect.poll(() => news.mock.calls.flat().sort()).toEqual(['b', 'map']);
    expect(valueOf(await storage.load('map')).map).toEqual(withPeople);
    const before = await contentsOf(name);
    for (const maps of [
      [sampleMap('c'), sampleMap('b')],
      [sampleMap('c'), sampleMap('d'), sampleMap('c')],
    ]) {
      expect(await storage.createAll(maps)).toEqual({ ok: false, error: { code: 'id-taken' } });
      expect(await contentsOf(name)).toEqual(before);
    }
    expect(await storage.createAll([])).toEqual({ ok: true, value: undefined });
  });

  test('keeps maps apart, the one changed last first', async () => {
    const storage = await openTab(newDatabaseName());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') });
    valueOf(await storage.create(withPeople));
    vi.setSystemTime(new Date('2026-11-20T09:00:00Z'));
    valueOf(await storage.create(sampleMap('map2', { name: 'Second', customer: 'Harbour' })));
    expect(valueOf(await storage.list())).toEqual([
      {
        id: 'map2',
        name: 'Second',
        customer: 'Harbour',
        revision: 0,
        createdAt: '2026-11-20T09:00:00.000Z',
        updatedAt: '2026-11-20T09:00:00.000Z',
      },
      {
        id: 'map',
        name: 'Grid renewal',
        customer: 'Northern Power',
        revision: 0,
        createdAt: '2026-11-20T08:00:00.000Z',
        updatedAt: '2026-11-20T08:00:00.000Z',
      },
    ]);
    expect(valueOf(await storage.load('map')).map).toEqual(withPeople);
    expect(valueOf(await storage.load('map2')).map.people).toEqual([]);
  });

  test('refuses a second map with the same id and leaves the first', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    valueOf(await storage.create(withPeople));
    const before = await contentsOf(name);
    const again = await storage.create(sampleMap('map', { name: 'Other' }));
    expect(again).toEqual({ ok: false, error: { code: 'id-taken' } });
    expect(await contentsOf(name)).toEqual(before);
  });

  test('takes a map wholly or not at all', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    const before = await contentsOf(name);
    const twice = { ...withPeople, ties: [{ id: 't' }, { id: 't' }] } as never;
    expect(await storage.create(twice)).toMatchObject({ ok: false });
    const unstorable = { ...withPeople, ties: [{ id: 't', note: () => 'no data' }] } as never;
    expect(await storage.create(unstorable)).toMatchObject({ ok: false });
    expect(await contentsOf(name)).toEqual(before);
  });

  test('gives a deleted map back as it was', async () => {
    const storage = await openTab(newDatabaseName());
    valueOf(await storage.create(withPeople));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') });
    valueOf(await storage.remove('map'));
    expect(valueOf(await storage.list())).toMatchObject([
      { id: 'map', deletedAt: '2026-11-20T08:00:00.000Z' },
    ]);
    expect(await storage.create(sampleMap('map'))).toMatchObject({ ok: false });
    valueOf(await storage.restore('map'));
    expect(valueOf(await storage.list())[0]).not.toHaveProperty('deletedAt');
    expect(valueOf(await storage.load('map')).map).toEqual(withPeople);
  });

  test('says when there is no such map to delete, restore or purge', async () => {
    const storage = await openTab(newDatabaseName());
    const absent = { ok: false, error: { code: 'no-such-map' } };
    expect(await storage.remove('map')).toEqual(absent);
    expect(await storage.restore('map')).toEqual(absent);
    expect(await storage.purge('map')).toEqual(absent);
  });

  test('keeps nothing that was said in a purged map, and all of the others', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    valueOf(await storage.create(withPeople));
    valueOf(await storage.create(sampleMap('map2')));
    valueOf(await storage.load('map'));
    valueOf(await storage.commit('map', 0, [draft(added(person('c', { notes: 'secret' })))]));
    const others = valueOf(await storage.load('map2'));
    valueOf(await storage.purge('map'));

    const left = JSON.stringify(await contentsOf(name));
    for (const word of ['secret', 'Person a', 'Person c']) expect(left).not.toContain(word);
    expect(await storage.load('map')).toEqual({ ok: false, error: { code: 'no-such-map' } });
    expect(valueOf(await storage.entriesSince('map', 0))).toEqual([]);
    expect(valueOf(await storage.load('map2'))).toEqual(others);
  });

  test('lets no tab write to a map that another tab purged, even if it is created again', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    valueOf(await here.create(withPeople));
    valueOf(await there.load('map'));
    valueOf(await there.commit('map', 0, [draft(added(person('c')))]));
    valueOf(await here.purge('map'));
    const before = await contentsOf(name);
    expect(await there.commit('map', 1, [draft(added(person('d')))])).toEqual({
      ok: false,
      error: { code: 'no-such-map' },
    });
    expect(await contentsOf(name)).toEqual(before);

    valueOf(await here.create(withPeople));
    const { revision } = valueOf(await here.load('map'));
    expect(await there.commit('map', 1, [draft(added(person('d')))])).toEqual({
      ok: false,
      error: { code: 'revision-moved', facts: { revision } },
    });
    valueOf(await here.commit('map', revision, [draft(added(person('e')))]));
    const { map, entries } = valueOf(await here.load('map'));
    expect(map.people.map(({ id }) => id)).toEqual(['a', 'b', 'e']);
    expect(entries).toHaveLength(1);
  });

  test('purges at opening what was deleted more than 30 days ago', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    valueOf(await storage.create(sampleMap('old')));
    valueOf(await storage.create(sampleMap('recent')));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01T08:00:00Z') });
    valueOf(await storage.remove('old'));
    vi.setSystemTime(new Date('2026-10-03T08:00:00Z'));
    valueOf(await storage.remove('recent'));
    vi.setSystemTime(new Date('2026-11-01T08:00:00Z'));
    const later = await openTab(name);
    expect(valueOf(await later.list()).map(({ id }) => id)).toEqual(['recent']);
  });
});

describe('preferences', () => {
  test('are remembered, replaced and unknown at first', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    expect(valueOf(await storage.readPreference('language'))).toBeUndefined();
    valueOf(await storage.rememberPreference('language', 'en'));
    valueOf(await storage.rememberPreference('language', 'zh-Hans'));
    const later = await openTab(name);
    expect(valueOf(await later.readPreference('language'))).toBe('zh-Hans');
  });
});
