import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../src/domain/result';
import { createSecondCopy } from '../../src/storage/second-copy/second-copy';
import { secondUpkeep } from '../../src/storage/second-upkeep';
import { folderOf } from './memory-copy';
import { added, draft, newDatabaseName, person, sampleMap, valueOf } from './samples';
import {
  at,
  commitHere,
  createHere,
  entry,
  here,
  kindsIn,
  there,
  twoPlaces,
  VERSION,
} from './two-places';

const FULL = new DOMException('full', 'QuotaExceededError');
const QUOTA = { ok: false, error: { code: 'quota' } };
const first = { mapId: 'map', revision: 0, updatedAt: at(0) };
const waiting = (id: string) => draft(added(person(id)));

async function keeping() {
  const copies = await twoPlaces();
  const upkeep = secondUpkeep(copies.second, VERSION, ok(undefined));
  const refuse = (refusal: DOMException | undefined) => {
    for (const file of folderOf(copies.name).files) file.refusal = refusal;
  };
  return { copies, upkeep, refuse };
}

describe('keeping the second copy', () => {
  test('adds maps and entries as the database took them', async () => {
    const { copies, upkeep } = await keeping();
    await createHere(copies);
    valueOf(await upkeep.addMap(sampleMap(), first));
    valueOf(await upkeep.add(await commitHere(copies, 0, 'a', 'b')));
    expect(await kindsIn(copies.second)).toEqual(['map', 'entries']);
    const [map] = valueOf(await copies.second.records('map'));
    expect(map).toEqual({
      head: {
        ...{ kind: 'map', mapId: 'map', format: VERSION, revision: 0 },
        ...{ at: at(0), createdAt: at(0), updatedAt: at(0) },
      },
      body: sampleMap(),
    });
    expect((await there(copies)).map).toEqual((await here(copies)).map);
    expect(upkeep.failure()).toBeUndefined();
    expect(await upkeep.add([])).toEqual(ok(undefined));
  });

  test('writes the whole map once something of it is missing, and then entries again', async () => {
    const { copies, upkeep, refuse } = await keeping();
    await createHere(copies);
    refuse(FULL);
    expect(await upkeep.addMap(sampleMap(), first)).toEqual(QUOTA);
    expect(await upkeep.add(await commitHere(copies, 0, 'a'))).toEqual(QUOTA);
    expect(upkeep.failure()).toBeUndefined();
    refuse(undefined);
    valueOf(await upkeep.add(await commitHere(copies, 1, 'b')));
    expect(await kindsIn(copies.second)).toEqual(['map']);
    expect((await there(copies)).map).toEqual((await here(copies)).map);
    valueOf(await upkeep.add(await commitHere(copies, 2, 'c')));
    expect(await kindsIn(copies.second)).toEqual(['map', 'entries']);
  });

  test('completes what is missing when it is told to, and says why it cannot', async () => {
    const { copies, upkeep, refuse } = await keeping();
    await createHere(copies);
    expect(await upkeep.complete()).toEqual(ok(undefined));
    refuse(FULL);
    await upkeep.addMap(sampleMap(), first);
    expect(await upkeep.complete()).toEqual(QUOTA);
    refuse(undefined);
    expect(await upkeep.complete()).toEqual(ok(undefined));
    expect(await upkeep.complete()).toEqual(ok(undefined));
    expect(await kindsIn(copies.second)).toEqual(['map']);
  });

  test('restates a map of which entries were rewritten', async () => {
    const { copies, upkeep } = await keeping();
    await createHere(copies);
    valueOf(await upkeep.addMap(sampleMap(), first));
    await commitHere(copies, 0, 'a');
    valueOf(await upkeep.add([{ ...entry(1), rewritten: true }]));
    expect(await kindsIn(copies.second)).toEqual(['map', 'restated']);
    expect((await there(copies)).map).toEqual((await here(copies)).map);
  });

  test('adds drafts that wait once, and again where that failed', async () => {
    const { copies, upkeep, refuse } = await keeping();
    const [a, b] = [waiting('a'), waiting('b')];
    refuse(FULL);
    expect(await upkeep.addWaiting('map', 3, [a])).toEqual(QUOTA);
    refuse(undefined);
    valueOf(await upkeep.addWaiting('map', 3, [a]));
    valueOf(await upkeep.addWaiting('map', 3, [a, b]));
    valueOf(await upkeep.addWaiting('map', 3, [b, a]));
    valueOf(await upkeep.addWaiting('map', 3, [{ ...b, at: at(99) }]));
    const records = valueOf(await copies.second.records('map'));
    expect(records.map(({ body }) => body)).toEqual([[a], [b], [{ ...b, at: at(99) }]]);
    expect(records[0]?.head).toMatchObject({ kind: 'waiting', revision: 3, format: VERSION });
  });
});

describe('a second copy that is not there', () => {
  const gone = { code: 'no-second-copy', facts: { reason: 'WorkerError' } };

  test('is written to no more, until it can be had again; then whole maps are written', async () => {
    const copies = await twoPlaces();
    await createHere(copies);
    const upkeep = secondUpkeep(copies.second, VERSION, fail(gone));
    expect(upkeep.failure()).toEqual(gone);
    expect(await upkeep.addMap(sampleMap(), first)).toEqual(fail(gone));
    expect(await upkeep.add(await commitHere(copies, 0, 'a'))).toEqual(fail(gone));
    expect(await upkeep.addWaiting('map', 0, [waiting('w')])).toEqual(fail(gone));
    expect(await upkeep.use((second) => second.keep('map'))).toEqual(fail(gone));
    expect(await kindsIn(copies.second)).toEqual([]);
    expect(await upkeep.complete()).toEqual(ok(undefined));
    expect(upkeep.failure()).toBeUndefined();
    expect(await kindsIn(copies.second)).toEqual(['map']);
    expect(await upkeep.use((second) => second.keep('map'))).toEqual(ok(undefined));
  });

  test('is noticed where it goes while it is written to', async () => {
    const { copies, upkeep } = await keeping();
    await createHere(copies);
    const dying = secondUpkeep(
      { ...copies.second, add: () => Promise.resolve(fail(gone)) },
      VERSION,
      ok(undefined),
    );
    expect(await dying.addMap(sampleMap(), first)).toEqual(fail(gone));
    expect(dying.failure()).toEqual(gone);
    valueOf(await upkeep.addMap(sampleMap(), first));
  });

  test('is asked for again, unless the browser has no place for it', async () => {
    const name = newDatabaseName();
    let asked = 0;
    const claim = () => {
      asked += 1;
      return Promise.reject(new DOMException('held', 'NotFoundError'));
    };
    const second = createSecondCopy({ claim, factory: indexedDB, name, tab: 'tab' });
    const failure = { code: 'second-copy-failed', facts: { reason: 'NotFoundError' } };
    const upkeep = secondUpkeep(second, VERSION, fail(failure));
    expect(await upkeep.complete()).toEqual(fail(failure));
    await upkeep.addMap(sampleMap(), first);
    expect(await upkeep.complete()).toEqual(fail(failure));
    expect(asked).toBe(2);
    const never = { code: 'no-second-copy', facts: { reason: 'NotSupportedError' } };
    expect(await secondUpkeep(second, VERSION, fail(never)).complete()).toEqual(fail(never));
    expect(asked).toBe(2);
  });
});
