import { describe, expect, test, vi } from 'vitest';
import { addEntries, addPurge, addWaiting } from '../../src/storage/kept-map';
import { purgeMap } from '../../src/storage/library';
import { added, draft, person, sampleMap, valueOf } from './samples';
import {
  at,
  baseHead,
  commitHere,
  createHere,
  entry,
  kindsIn,
  twoPlaces,
  VERSION,
} from './two-places';

describe('a log', () => {
  test('is written anew with the state that the entries lead to', async () => {
    const { second } = await twoPlaces();
    valueOf(await second.add(baseHead('map', 0), sampleMap()));
    valueOf(await addEntries(second, VERSION, [entry(1), entry(2)]));
    valueOf(
      await second.add({ kind: 'deleted', mapId: 'map', format: 1, at: at(9), deletedAt: at(9) }),
    );
    const [, run] = valueOf(await second.records('map'));
    valueOf(await second.clear([]));
    const [state, deleted, ...others] = valueOf(await second.records('map'));
    expect(state?.head).toEqual({ ...baseHead('map', 2), at: at(0), updatedAt: run?.head.at });
    expect(state?.body).toMatchObject({ people: [{ id: 'p1' }, { id: 'p2' }] });
    expect([deleted?.head.kind, others]).toEqual(['deleted', []]);
  });

  test.each([
    ['an entry is missing in between', [2], 'entries'],
    ['the entries were made in another format', [1], 'entries'],
  ])('keeps its entries where %s', async (why, [seq = 0]) => {
    const { second } = await twoPlaces();
    valueOf(await second.add(baseHead('map', 0), sampleMap()));
    const format = why.includes('format') ? VERSION + 1 : VERSION;
    valueOf(await addEntries(second, format, [entry(seq)]));
    valueOf(await second.clear([]));
    expect(await kindsIn(second)).toEqual(['map', 'entries']);
  });

  test('keeps drafts that wait until they are stored or settled', async () => {
    const { second } = await twoPlaces();
    const step = draft(added(person('w')));
    for (const id of ['a', 'b', 'c']) {
      valueOf(await second.add(baseHead(id, 0), sampleMap(id)));
      valueOf(await addWaiting(second, VERSION, id, 0, [step]));
    }
    valueOf(await addEntries(second, VERSION, [{ ...step, mapId: 'c', seq: 1 }]));
    valueOf(await second.clear(['b']));
    expect(await kindsIn(second, 'a')).toEqual(['map', 'waiting']);
    expect(await kindsIn(second, 'b')).toEqual(['map']);
    expect(await kindsIn(second, 'c')).toEqual(['map']);
  });

  test('keeps of a purged map only that it was', async () => {
    const { second } = await twoPlaces();
    valueOf(await second.add(baseHead('map', 0), sampleMap()));
    valueOf(await addPurge(second, VERSION, 'map', 1));
    expect(await kindsIn(second)).toEqual(['purged']);
  });

  test('forgets a map that another tab purged, and no other', async () => {
    const copies = await twoPlaces();
    for (const id of ['map', 'other']) {
      await createHere(copies, id);
      valueOf(await copies.second.keep(id));
      valueOf(await addWaiting(copies.second, VERSION, id, 0, [draft(added(person('w')))]));
    }
    valueOf(await copies.second.forgetPurged('map'));
    expect(await kindsIn(copies.second)).toEqual(['map', 'waiting']);
    valueOf(await purgeMap(copies.database, VERSION, 'map'));
    valueOf(await copies.second.forgetPurged('map'));
    valueOf(await copies.second.forgetPurged('unknown'));
    const [purge, ...others] = valueOf(await copies.second.records('map'));
    expect([purge?.head, others]).toMatchObject([{ kind: 'purged', revision: 1, format: 0 }, []]);
    expect(await kindsIn(copies.second, 'other')).toEqual(['map', 'waiting']);
    expect(await kindsIn(copies.second, 'unknown')).toEqual([]);
  });

  test('is written anew once two megabytes were added, first completed where it can be', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    await commitHere(copies, 0, 'a');
    const note = (size: number) => ({ ...sampleMap('big'), notes: 'x'.repeat(size) });
    valueOf(await addEntries(copies.second, VERSION, [entry(1)]));
    valueOf(await copies.second.add(baseHead('big', 1), note(1_900_000)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await kindsIn(copies.second)).toEqual(['entries']);
    valueOf(await copies.second.add(baseHead('big', 2), note(100_000)));
    await vi.waitFor(async () => {
      expect(await kindsIn(copies.second)).toEqual(['map']);
    });
    expect(await kindsIn(copies.second, 'big')).toEqual(['map']);
    expect(valueOf(await copies.second.about()).bytes).toBeLessThan(110_000);
  });
});
