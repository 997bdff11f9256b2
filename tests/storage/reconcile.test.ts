import { describe, expect, test } from 'vitest';
import { addEntries, addPurge } from '../../src/storage/kept-map';
import { purgeMap } from '../../src/storage/library';
import { reconcile } from '../../src/storage/reconcile';
import { sampleMap, valueOf } from './samples';
import {
  at,
  commitHere,
  compared,
  createHere,
  entry,
  here,
  kindsIn,
  there,
  twoPlaces,
  VERSION,
} from './two-places';

describe('comparing the copies', () => {
  test('does nothing where they are the same, or nothing is there', async () => {
    const copies = await twoPlaces();
    expect(await compared(copies)).toEqual([]);
    await createHere(copies);
    await copies.second.keep('map');
    expect(await compared(copies)).toEqual([]);
    expect(await kindsIn(copies.second)).toEqual(['map']);
  });

  test('gives the second copy a map it never had', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    await commitHere(copies, 0, 'a');
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
    expect(await kindsIn(copies.second)).toEqual(['map']);
    const { map, revision } = await here(copies);
    expect(await there(copies)).toEqual({ map, revision });
  });

  test('gives it only the entries that it lacks, where those are all there', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    await copies.second.keep('map');
    await commitHere(copies, 0, 'a', 'b');
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
    expect(await kindsIn(copies.second)).toEqual(['map', 'entries']);
    expect((await there(copies)).map).toEqual((await here(copies)).map);
    expect(await compared(copies)).toEqual([]);
  });

  test.each([
    ['that the database no longer has in between', false],
    ['that nobody may read any more', true],
  ])('gives it the whole map for entries %s', async (_, rewritten) => {
    const copies = await twoPlaces();
    await createHere(copies);
    await copies.second.keep('map');
    await commitHere(copies, 0, 'a', 'b', 'c');
    const [, second] = await copies.database.journal.toArray();
    if (rewritten) await copies.database.journal.put({ ...second!, rewritten });
    else await copies.database.journal.where('[mapId+seq]').equals(['map', 2]).delete();
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'rebuilt' }]);
    // Rewritten: what was known before is gone from the log, too.
    expect(await kindsIn(copies.second)).toEqual(rewritten ? ['map', 'restated'] : ['map', 'map']);
    expect((await there(copies)).map).toEqual((await here(copies)).map);
  });

  test('puts a lost map back into the database, as deleted as it was', async () => {
    const copies = await twoPlaces();
    const head = { kind: 'map', mapId: 'map', format: VERSION, revision: 4 } as const;
    const times = { at: at(4), createdAt: at(1), updatedAt: at(4), deletedAt: at(9) };
    valueOf(await copies.second.add({ ...head, ...times }, sampleMap()));
    valueOf(await addEntries(copies.second, VERSION, [entry(5), entry(6), entry(7)]));
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'restored' }]);
    const { map, revision, entries } = await here(copies);
    expect(map.people.map(({ id }) => id)).toEqual(['p5', 'p6', 'p7']);
    expect([revision, entries.map(({ seq }) => seq)]).toEqual([7, [5, 6, 7]]);
    expect(await copies.database.maps.toArray()).toEqual([
      { id: 'map', format: VERSION, createdAt: at(1), deletedAt: at(9) },
    ]);
    expect(await copies.database.revisions.toArray()).toEqual([
      { mapId: 'map', revision: 7, updatedAt: entries[2]?.at },
    ]);
    expect(await copies.database.journal.count()).toBe(3);
  });

  test('puts back a map without entries as of when it was last changed', async () => {
    const copies = await twoPlaces();
    const times = { at: at(9), createdAt: at(1), updatedAt: at(4) };
    const head = { kind: 'map', mapId: 'map', format: VERSION, revision: 4, ...times } as const;
    valueOf(await copies.second.add(head, sampleMap()));
    await compared(copies);
    expect(await copies.database.revisions.toArray()).toEqual([
      { mapId: 'map', revision: 4, updatedAt: at(4) },
    ]);
    expect((await copies.database.maps.toArray())[0]).not.toHaveProperty('deletedAt');
  });

  test('puts back the last entries, on top of what the database has where some are missing', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    await copies.second.keep('map');
    await commitHere(copies, 0, 'a', 'b');
    valueOf(await addEntries(copies.second, VERSION, [entry(3), entry(4)]));
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'replayed', entries: 2 }]);
    const { map, revision, entries } = await here(copies);
    expect(map.people.map(({ id }) => id)).toEqual(['a', 'b', 'p3', 'p4']);
    expect([revision, entries.map(({ seq }) => seq)]).toEqual([4, [1, 2, 3, 4]]);
  });

  test('leaves alone of what only entries are there', async () => {
    const copies = await twoPlaces();
    valueOf(await addEntries(copies.second, VERSION, [entry(3)]));
    expect(await compared(copies)).toEqual([]);
    expect(await copies.database.maps.count()).toBe(0);
  });

  test('purges from the one copy what was purged from the other', async () => {
    const copies = await twoPlaces();
    for (const id of ['a', 'b', 'c']) {
      await createHere(copies, id);
      await copies.second.keep(id);
    }
    valueOf(await purgeMap(copies.database, VERSION, 'a'));
    valueOf(await addPurge(copies.second, VERSION, 'b', 1));
    expect(await compared(copies)).toEqual([
      { mapId: 'a', outcome: 'purged' },
      { mapId: 'b', outcome: 'purged' },
    ]);
    expect((await copies.database.maps.toArray()).map(({ id }) => id)).toEqual(['c']);
    expect(await kindsIn(copies.second, 'a')).toEqual(['purged']);
    const standings = valueOf(await copies.second.standings());
    expect(standings.find(({ mapId }) => mapId === 'a')).toMatchObject({
      purged: true,
      revision: 1,
    });
    expect(await compared(copies)).toEqual([]);
  });

  test('refuses a second copy of a later format, and says both', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    const later = { mapId: 'x', format: VERSION + 2, at: at(1) };
    valueOf(await copies.second.add({ ...later, kind: 'waiting', revision: 0 }, []));
    expect(await reconcile(copies, { replaysWaiting: true })).toEqual({
      ok: false,
      error: { code: 'database-newer', facts: { database: VERSION + 2, app: VERSION } },
    });
    expect(await kindsIn(copies.second)).toEqual([]);
  });

  test('writes anew what the second copy has in an older format', async () => {
    const next = {
      version: VERSION + 1,
      migrations: [{ version: VERSION + 1, migrate: (m: object) => ({ ...m }) }],
    };
    const copies = await twoPlaces(undefined, next);
    const times = { at: at(4), createdAt: at(1), updatedAt: at(4) };
    const head = { kind: 'map', mapId: 'map', format: VERSION, revision: 4, ...times } as const;
    valueOf(await copies.second.add(head, sampleMap()));
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'restored' }]);
    const [first, second] = valueOf(await copies.second.records('map'));
    expect([first?.head.format, second?.head]).toEqual([
      VERSION,
      expect.objectContaining({ kind: 'map', format: VERSION + 1, revision: 4 }),
    ]);
    await compared(copies);
    expect(await kindsIn(copies.second)).toHaveLength(2);
  });
});
