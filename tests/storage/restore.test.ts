import { describe, expect, test } from 'vitest';
import { addEntries, addWaiting } from '../../src/storage/kept-map';
import { purgeMap } from '../../src/storage/library';
import { readEntries } from '../../src/storage/read-map';
import { restoreMap } from '../../src/storage/restore';
import { added, draft, person, renamed, sampleMap, valueOf } from './samples';
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

describe('drafts that wait in the second copy', () => {
  async function waiting() {
    const copies = await twoPlaces();
    await createHere(copies);
    await copies.second.keep('map');
    const map = sampleMap();
    const drafts = [draft(added(person('w'))), draft(renamed(map, { name: 'Renamed' }))];
    valueOf(await addWaiting(copies.second, VERSION, 'map', 0, drafts));
    return copies;
  }

  test('are put in place, on top of what came meanwhile, and wait no more', async () => {
    const copies = await waiting();
    const come = await commitHere(copies, 0, 'a');
    valueOf(await addEntries(copies.second, VERSION, come));
    expect(await compared(copies, true)).toEqual([
      { mapId: 'map', outcome: 'replayed', entries: 2 },
    ]);
    const { map, revision } = await here(copies);
    expect([map.people.map(({ id }) => id), map.name, revision]).toEqual([
      ['a', 'w'],
      'Renamed',
      3,
    ]);
    expect(await there(copies)).toEqual({ map, revision });
    expect(await kindsIn(copies.second)).not.toContain('waiting');
    expect(await compared(copies, true)).toEqual([]);
  });

  test('of a map that neither copy has wait on, and hold up no other', async () => {
    const copies = await waiting();
    valueOf(await addWaiting(copies.second, VERSION, 'a', 3, [draft(added(person('w')))]));
    expect(await compared(copies, true)).toEqual([
      { mapId: 'map', outcome: 'replayed', entries: 2 },
    ]);
    expect(await kindsIn(copies.second, 'a')).toEqual(['waiting']);
  });

  test('are left to the tab that made them while it is there', async () => {
    const copies = await waiting();
    expect(await compared(copies, false)).toEqual([]);
    expect((await here(copies)).revision).toBe(0);
    expect(await kindsIn(copies.second)).toContain('waiting');
  });
});

describe('putting a map back', () => {
  test('is refused where the database has come as far meanwhile', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    await copies.second.keep('map');
    await commitHere(copies, 0, 'a');
    const before = await here(copies);
    expect(await restoreMap(copies, 'map')).toEqual({
      ok: false,
      error: { code: 'revision-moved', facts: { revision: 1 } },
    });
    expect(await here(copies)).toEqual(before);
    expect(await restoreMap(copies, 'none')).toEqual({ ok: false, error: { code: 'no-such-map' } });
  });

  test('after a purge takes up its numbers, without the entries of the time before', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    valueOf(await purgeMap(copies.database, VERSION, 'map'));
    const times = { at: at(4), createdAt: at(1), updatedAt: at(4) };
    const head = { kind: 'map', mapId: 'map', format: VERSION, revision: 0, ...times } as const;
    valueOf(await copies.second.add(head, sampleMap()));
    valueOf(await addEntries(copies.second, VERSION, [entry(1), entry(2)]));
    expect(await compared(copies)).toEqual([{ mapId: 'map', outcome: 'restored' }]);
    expect((await here(copies)).revision).toBe(2);
    const entries = await readEntries(copies.database, VERSION, 'map', 0);
    expect(entries.map(({ seq }) => seq)).toEqual([2]);
  });
});
