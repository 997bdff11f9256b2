import { describe, expect, onTestFinished, test } from 'vitest';
import { addWaiting, keptIn } from '../../src/storage/kept-map';
import { markDeleted } from '../../src/storage/library';
import { folderOf, memoryCopy } from './memory-copy';
import { added, draft, newDatabaseName, person, sampleMap, valueOf } from './samples';
import {
  at,
  baseHead,
  commitHere,
  createHere,
  entry,
  here,
  kindsIn,
  there,
  twoPlaces,
  VERSION,
} from './two-places';

function tabOf(name: string, tab: string) {
  const copy = memoryCopy(name, tab);
  onTestFinished(() => copy.close());
  return copy;
}

describe('a tab that takes a log', () => {
  test('says whether it is alone, and who was there before', async () => {
    const name = newDatabaseName();
    const [first, second] = [tabOf(name, 'first'), tabOf(name, 'second')];
    expect(valueOf(await first.start())).toEqual({ alone: true, formerTabs: [] });
    // The first has let go of every slot but its own.
    expect(valueOf(await second.start())).toEqual({ alone: false, formerTabs: [] });
    first.close();
    second.close();
    const third = tabOf(name, 'third');
    const started = valueOf(await third.start());
    expect(started.alone).toBe(true);
    expect([...started.formerTabs].sort()).toEqual(['first', 'second']);
    third.close();
    expect(valueOf(await tabOf(name, 'third').start()).formerTabs).toEqual(['third']);
  });

  test('takes over what is in the others only while it is alone', async () => {
    const name = newDatabaseName();
    const [first, second] = [tabOf(name, 'first'), tabOf(name, 'second')];
    valueOf(await first.start());
    valueOf(await second.start());
    valueOf(await first.add(baseHead('a', 0), sampleMap('a')));
    valueOf(await second.add(baseHead('b', 0), sampleMap('b')));
    first.close();
    const third = tabOf(name, 'third');
    valueOf(await third.start());
    expect((await kindsIn(third, 'b')).length + (await kindsIn(third, 'a')).length).toBe(1);
    second.close();
    third.close();
    const last = tabOf(name, 'last');
    valueOf(await last.start());
    expect([await kindsIn(last, 'a'), await kindsIn(last, 'b')]).toEqual([['map'], ['map']]);
  });

  test('leaves nothing held that it could not take', async () => {
    const name = newDatabaseName();
    const refusal = new DOMException('full', 'QuotaExceededError');
    for (const file of folderOf(name).files) file.refusal = refusal;
    const copy = tabOf(name, 'tab');
    expect(await copy.start()).toEqual({ ok: false, error: { code: 'quota' } });
    expect(folderOf(name).slots.map(({ held }) => held)).toEqual([false, false, false]);
    const added = await copy.add(baseHead('map', 0), sampleMap());
    expect(added).toEqual({ ok: false, error: { code: 'quota' } });
    for (const file of folderOf(name).files) file.refusal = undefined;
    expect(valueOf(await copy.start()).alone).toBe(true);
    expect(folderOf(name).slots.map(({ held }) => held)).toEqual([true, false, false]);
  });

  test('removes what was restated elsewhere before anything is read', async () => {
    const name = newDatabaseName();
    const copy = tabOf(name, 'tab');
    valueOf(await copy.start());
    valueOf(await copy.add(baseHead('map', 1), sampleMap('map', { name: 'Canary' })));
    valueOf(await copy.add(baseHead('map', 3), sampleMap()));
    valueOf(await copy.add({ kind: 'restated', mapId: 'map', format: 1, at: at(3), revision: 3 }));
    copy.close();
    const again = tabOf(name, 'tab');
    valueOf(await again.start());
    expect(await kindsIn(again)).toEqual(['map', 'restated']);
    expect(new TextDecoder().decode(folderOf(name).files[1]?.bytes)).not.toContain('Canary');
  });
});

describe('what the second copy says of a map', () => {
  test('is where it stands, in short', async () => {
    const { second } = await twoPlaces();
    expect(valueOf(await second.standings())).toEqual([]);
    valueOf(await second.add(baseHead('a', 2), sampleMap('a')));
    valueOf(await second.add({ ...baseHead('b', 0), format: 1 }, sampleMap('b')));
    const run = { kind: 'entries', mapId: 'b', format: 5, at: at(2), from: 2, to: 2 } as const;
    valueOf(await second.add(run, [entry(2)]));
    valueOf(await second.add({ ...run, mapId: 'c', format: 3 }, [entry(2)]));
    valueOf(await addWaiting(second, 7, 'd', 4, [draft(added(person('w')))]));
    const standing = {
      ...{ purged: false, hasBase: true, whole: true, waiting: false, format: VERSION },
    };
    expect(valueOf(await second.standings())).toEqual([
      { ...standing, mapId: 'a', revision: 2 },
      { ...standing, mapId: 'b', revision: 2, whole: false, format: 5 },
      { ...standing, mapId: 'c', revision: 2, hasBase: false, whole: false, format: 3 },
      {
        ...standing,
        mapId: 'd',
        revision: 0,
        hasBase: false,
        whole: false,
        waiting: true,
        format: 7,
      },
    ]);
  });

  test('is how many maps it has, since when, and in how many bytes', async () => {
    const { name, second } = await twoPlaces();
    expect(valueOf(await second.about())).toEqual({ maps: 0, newest: null, bytes: 0 });
    valueOf(await second.add(baseHead('a', 5), sampleMap('a')));
    valueOf(await second.add(baseHead('b', 3), sampleMap('b')));
    valueOf(await second.add({ kind: 'deleted', mapId: 'c', format: 1, at: at(4) }));
    const { slots } = folderOf(name);
    const bytes = slots.flatMap(({ files }) => files.map((file) => file.bytes.length));
    expect(valueOf(await second.about())).toEqual({
      ...{ maps: 2, newest: at(5), bytes: bytes.reduce((sum, size) => sum + size, 0) },
    });
  });

  test('is nothing of a map that it does not know', async () => {
    const { second } = await twoPlaces();
    expect(await keptIn(second, 'map')).toEqual({ ok: false, error: { code: 'no-such-map' } });
    expect(valueOf(await second.records('map'))).toEqual([]);
  });
});

describe('a map written whole', () => {
  test('is as the database has it, with when it was made, changed and deleted', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    const [last] = await commitHere(copies, 0, 'a');
    valueOf(await markDeleted(copies.database, 'map', true));
    valueOf(await copies.second.keep('map'));
    const [record] = await copies.database.maps.toArray();
    const { createdAt, deletedAt } = record!;
    expect(valueOf(await copies.second.records('map'))).toMatchObject([
      {
        head: {
          ...baseHead('map', 1),
          at: expect.any(String) as string,
          createdAt,
          deletedAt,
          updatedAt: last?.at,
        },
      },
    ]);
    expect((await there(copies)).map).toEqual((await here(copies)).map);
  });

  test('is nothing where the database has no such map, or there is no database', async () => {
    const copies = await twoPlaces();
    valueOf(await copies.second.keep('map'));
    valueOf(await copies.second.restate('map'));
    const alone = tabOf(newDatabaseName(), 'tab');
    valueOf(await alone.start());
    valueOf(await alone.keep('map'));
    expect([await kindsIn(copies.second), await kindsIn(alone)]).toEqual([[], []]);
    expect(valueOf(await alone.compare())).toEqual([]);
  });
});

describe('two copies of one revision', () => {
  test('are told apart by what they hold', async () => {
    const copies = await twoPlaces();
    for (const id of ['same', 'other', 'behind', 'gap', 'foreign']) {
      await createHere(copies, id);
      const body = { ...sampleMap(id), ...(id !== 'same' && { name: 'Otherwise' }) };
      const head = baseHead(id, id === 'behind' ? 1 : 0);
      valueOf(await copies.second.add({ ...head, format: id === 'foreign' ? 9 : VERSION }, body));
    }
    const gap = {
      kind: 'entries',
      mapId: 'gap',
      format: VERSION,
      at: at(1),
      from: 0,
      to: 0,
    } as const;
    valueOf(await copies.second.add(gap, []));
    valueOf(await copies.second.add(baseHead('gone', 0), sampleMap('gone')));
    expect(valueOf(await copies.second.compare())).toEqual(['other', 'gap']);
  });
});
