import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { VisitSchema } from '../../src/domain/row-schemas';
import { accountOf } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { addPerson } from '../../src/domain/commands/add-person';
import { addTie } from '../../src/domain/commands/add-tie';
import { editPerson } from '../../src/domain/commands/edit-person';
import { ok } from '../../src/domain/result';
import { sameData } from '../../src/domain/same-data';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { OpenMap } from '../../src/editing/open-map';
import { snapshotsIn } from '../../src/storage/snapshots';
import type { Storage } from '../../src/storage/storage';
import { noteLeftBehind } from '../../src/storage/left-behind';
import { failStep, stopFailing } from '../promises/faults';
import { everythingKept } from './everything-kept';
import { giveLocalStorage } from './local-storage';
import { folderOf } from './memory-copy';
import {
  added,
  draft,
  newDatabaseName,
  openTab,
  person,
  removed,
  replaced,
  sampleMap,
  tie,
  valueOf,
} from './samples';

/** Stands in every text that is about the one who is erased. */
const CANARY = 'Quillon';
const ERASURE = { personId: 'gone', names: [`${CANARY} Ames`, `${CANARY} Brown`] };

const context = () => ({ today: '2026-11-22', newId: () => crypto.randomUUID() });

let name: string;

beforeEach(() => {
  giveLocalStorage();
  name = newDatabaseName();
});

function mapWithSomebody(): AccountMap {
  const gone = person('gone', { name: `${CANARY} Ames`, notes: `${CANARY} likes boats` });
  const note = `Met ${CANARY} Ames and Bo`;
  const visit = VisitSchema.parse({
    ...{ id: 'v', date: '2026-11-01', by: 'us', personIds: ['bo', 'gone'], note },
    ...{ channel: 'visit', setting: 'small' },
  });
  return {
    ...sampleMap(),
    people: [person('bo', { name: 'Bo' }), gone],
    ties: [tie('t', 'bo', 'gone')],
    visits: [visit],
  };
}

/** A map in both copies, edited and kept as a snapshot. */
async function prepared(): Promise<Storage> {
  const storage = await openTab(name);
  valueOf(await storage.create(mapWithSomebody()));
  const { map } = valueOf(await storage.load('map'));
  await storage.takeSnapshot(map, 0, 'opened');
  const edits = [
    draft(replaced(map, 'gone', { name: `${CANARY} Brown` })),
    draft(added(person('new', { name: 'New' }))),
  ];
  valueOf(await storage.commit('map', 0, edits));
  return storage;
}

describe('erasing a person', () => {
  it('leaves nothing of him in rows, journal, second copy and snapshots', async () => {
    const storage = await prepared();
    expect(await everythingKept(name)).toContain(CANARY);
    expect(await storage.erasePerson('map', ERASURE)).toEqual(ok({}));
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('keeps everybody else, and what was said of them together', async () => {
    const storage = await prepared();
    valueOf(await storage.erasePerson('map', ERASURE));
    const { map } = valueOf(await storage.load('map'));
    expect(map.people.map(({ id }) => id)).toEqual(['bo', 'new']);
    expect(map.ties).toEqual([]);
    expect(map.visits).toMatchObject([{ personIds: ['bo'], note: 'Met … and Bo' }]);
    const [snapshot] = valueOf(await storage.snapshots('map'));
    const earlier = valueOf(await storage.readSnapshot(snapshot?.id ?? ''));
    expect(earlier.people.map(({ id }) => id)).toEqual(['bo']);
  });

  it('keeps texts of others as they are where they are not to be changed', async () => {
    const storage = await prepared();
    valueOf(await storage.erasePerson('map', { ...ERASURE, names: [] }));
    const { map } = valueOf(await storage.load('map'));
    expect(map.visits).toMatchObject([{ note: `Met ${CANARY} Ames and Bo` }]);
  });

  it('leaves nothing to undo of him, and the rest of the history', async () => {
    const storage = await prepared();
    valueOf(await storage.erasePerson('map', ERASURE));
    const open = new OpenMap(storage, valueOf(await storage.load('map')), context);
    onTestFinished(() => open.close());
    expect(open.history().undo?.changes).toMatchObject([{ id: 'new', after: null }]);
    open.undo();
    expect(open.history().undo).toBeNull();
  });

  it('is refused where there is no such map', async () => {
    const storage = await openTab(name);
    expect(await storage.erasePerson('map', ERASURE)).toMatchObject({
      error: { code: 'no-such-map' },
    });
  });

  it('can be done in a map that was made again under the id of one deleted for good', async () => {
    const storage = await prepared();
    valueOf(await storage.purge('map'));
    valueOf(await storage.create(mapWithSomebody()));
    expect(await storage.erasePerson('map', ERASURE)).toEqual(ok({}));
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('leaves nothing of him in what was written in an older format', async () => {
    (await prepared()).close();
    await aMoment();
    const version = FORMAT_VERSION + 1;
    const migrations = [{ version, migrate: (map: object) => ({ ...map }) }];
    const storage = await openTab(name, { format: { version, migrations } });
    expect(await storage.erasePerson('map', ERASURE)).toEqual(ok({}));
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('leaves no snapshot of a format that nobody here can read', async () => {
    const storage = await prepared();
    const snapshots = snapshotsIn(indexedDB, name);
    const taken = { mapId: 'map', revision: 0, why: 'opened' } as const;
    valueOf(await snapshots.take(mapWithSomebody(), taken, FORMAT_VERSION + 1));
    expect(await storage.erasePerson('map', ERASURE)).toEqual(ok({}));
    expect(valueOf(await storage.snapshots('map'))).toHaveLength(1);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('leaves a snapshot as it was taken that does not speak of him', async () => {
    const storage = await prepared();
    const snapshots = snapshotsIn(indexedDB, name);
    const taken = { mapId: 'map', revision: 0, why: 'opened' } as const;
    const raw = { ...accountOf(sampleMap()), people: [person('bo')] };
    valueOf(await snapshots.take(raw, taken, FORMAT_VERSION));
    const [{ id } = { id: '' }] = valueOf(await snapshots.list('map'));
    valueOf(await storage.erasePerson('map', ERASURE));
    expect(await snapshots.readRaw(id)).toEqual(ok({ raw, format: FORMAT_VERSION }));
  });

  it('can be done to two people, one after the other', async () => {
    const storage = await prepared();
    valueOf(await storage.erasePerson('map', ERASURE));
    valueOf(await storage.erasePerson('map', { personId: 'new', names: ['New'] }));
    const { map, revision } = valueOf(await storage.load('map'));
    expect(map.people.map(({ id }) => id)).toEqual(['bo']);
    expect(revision).toBe(4);
    expect(valueOf(await storage.compareContents())).toEqual([]);
  });
});

describe('after somebody was erased', () => {
  it('the second copy alone brings the map back without him', async () => {
    const storage = await prepared();
    valueOf(await storage.erasePerson('map', ERASURE));
    storage.close();
    await aMoment();
    indexedDB.deleteDatabase(name);
    const again = await openTab(name);
    const { map } = valueOf(await again.load('map'));
    expect(map.people.map(({ id }) => id)).toEqual(['bo', 'new']);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('a database that lost it again is made the same, its journal too', async () => {
    const storage = await prepared();
    const before = await rowsIn(name);
    valueOf(await storage.erasePerson('map', ERASURE));
    storage.close();
    await aMoment();
    await putRows(name, before);
    expect(await everythingKept(name)).toContain(CANARY);
    await openTab(name);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('another tab shows the map without him, and clears its own log', async () => {
    const storage = await prepared();
    const other = await openTab(name);
    const open = new OpenMap(other, valueOf(await other.load('map')), context);
    onTestFinished(() => open.close());
    valueOf(open.run(addPerson, { name: 'Cy', side: 'buyer' }));
    valueOf(open.run(editPerson, { id: 'gone', patch: { notes: `${CANARY} again` } }));
    await vi.waitFor(() => expect(open.saving()).toEqual({ state: 'saved' }));
    valueOf(await storage.erasePerson('map', ERASURE));
    await vi.waitFor(() => {
      expect(
        open
          .get()
          .people.map((row) => row.name)
          .sort(),
      ).toEqual(['Bo', 'Cy', 'New']);
    });
    await vi.waitFor(async () => expect(await everythingKept(name)).not.toContain(CANARY));
    expect(JSON.stringify(open.history())).not.toContain(CANARY);
  });

  it('what another tab had not written yet does not bring him back', async () => {
    const storage = await prepared();
    const other = await openTab(name);
    const open = new OpenMap(other, valueOf(await other.load('map')), context);
    onTestFinished(() => open.close());
    const step = 'typing';
    valueOf(open.run(editPerson, { id: 'gone', patch: { notes: `${CANARY} typed` } }, { step }));
    valueOf(
      open.run(
        addTie,
        { kind: 'trusts', fromId: 'gone', toId: 'new', strength: 1, certainty: 'told' },
        { step },
      ),
    );
    valueOf(open.run(editPerson, { id: 'bo', patch: { notes: 'kept' } }, { step }));
    valueOf(await storage.erasePerson('map', ERASURE));
    open.keepNow();
    await vi.waitFor(async () => {
      const { map } = valueOf(await storage.load('map'));
      expect(map.people.find(({ id }) => id === 'bo')?.notes).toBe('kept');
      expect(map.ties).toEqual([]);
    });
    await vi.waitFor(async () => expect(await everythingKept(name)).not.toContain(CANARY));
  });

  it('a snapshot of before is not taken any more', async () => {
    const storage = await prepared();
    const { map, revision } = valueOf(await storage.load('map'));
    valueOf(await storage.erasePerson('map', ERASURE));
    await storage.takeSnapshot(map, revision, 'editing');
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('the log of a tab that was asleep counts no longer, and is cleared at the next opening', async () => {
    const storage = await prepared();
    const [slot] = folderOf(name).slots;
    const asleep = slot?.files.map(({ bytes }) => bytes) ?? [];
    valueOf(await storage.erasePerson('map', ERASURE));
    storage.close();
    await aMoment();
    // As it would lie there had that tab been left without being told.
    for (const [index, bytes] of asleep.entries()) {
      const file = folderOf(name).slots[1]?.files[index];
      if (file) file.bytes = bytes;
    }
    expect(await everythingKept(name)).toContain(CANARY);
    const again = await openTab(name);
    expect(valueOf(await again.load('map')).map.people).toHaveLength(2);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('what a page left behind of him goes too, and what it left of others is put in place', async () => {
    const storage = await prepared();
    const drafts = [person('gone', { name: CANARY }), person('late')].map((row) =>
      draft(added(row)),
    );
    noteLeftBehind(name, { mapId: 'map', revision: 2, format: FORMAT_VERSION, drafts });
    valueOf(await storage.erasePerson('map', ERASURE));
    expect(await everythingKept(name)).not.toContain(CANARY);
    storage.close();
    await aMoment();
    expect(await peopleAtNextOpening()).toEqual(['bo', 'late', 'new']);
  });

  it('what waits in the second copy is put in place later, without him', async () => {
    const storage = await prepared();
    const waiting = [
      draft({ table: 'ties', id: 'of-him', before: null, after: tie('of-him', 'gone', 'new') }),
      draft(added(person('late', { notes: `Knows ${CANARY} Brown` }))),
    ];
    expect(await refusedByDatabase(storage, 2, waiting)).toMatchObject({ inSecondCopy: true });
    valueOf(await storage.erasePerson('map', ERASURE));
    expect(await everythingKept(name)).not.toContain(CANARY);
    storage.close();
    await aMoment();
    expect(await peopleAtNextOpening()).toEqual(['bo', 'late', 'new']);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });

  it('what waited there and was stored before is not put in place again', async () => {
    const storage = await prepared();
    const waiting = [draft(added(person('late')))];
    await refusedByDatabase(storage, 2, waiting);
    valueOf(await storage.commit('map', 2, waiting));
    valueOf(await storage.commit('map', 3, [draft(removed(person('late')))]));
    valueOf(await storage.erasePerson('map', ERASURE));
    storage.close();
    await aMoment();
    expect(await peopleAtNextOpening()).toEqual(['bo', 'new']);
  });

  it('what another tab could only put into the second copy before it was left is not lost', async () => {
    const left = await prepared();
    const other = await openTab(name);
    await refusedByDatabase(left, 2, [draft(added(person('late')))]);
    left.close();
    await aMoment();
    valueOf(await other.erasePerson('map', ERASURE));
    other.close();
    await aMoment();
    expect(await peopleAtNextOpening()).toEqual(['bo', 'late', 'new']);
  });

  async function refusedByDatabase(
    storage: Storage,
    revision: number,
    drafts: Parameters<Storage['commit']>[2],
  ) {
    failStep(1, 'request-fails');
    const refused = await storage.commit('map', revision, drafts);
    stopFailing();
    return refused.ok ? undefined : refused.error;
  }

  async function peopleAtNextOpening() {
    const { map } = valueOf(await (await openTab(name)).load('map'));
    return map.people.map(({ id }) => id).sort();
  }
});

describe('where the database fails while somebody is erased', () => {
  it('at whatever step, the next opening finds him as before, or nothing of him', async () => {
    const left: string[] = [];
    const isThere = async () => (await everythingKept(name)).includes(CANARY);
    for (let step = 1, isBeyond = false; !isBeyond; step += 1) {
      name = newDatabaseName();
      giveLocalStorage();
      const storage = await prepared();
      const before = valueOf(await storage.load('map')).map;
      failStep(step, 'request-fails');
      const said = await storage.erasePerson('map', ERASURE);
      isBeyond = stopFailing() < step;
      if (sameData(said, ok({})) && (await isThere())) left.push(`said to be gone, step ${step}`);
      storage.close();
      await aMoment();
      const again = await openTab(name);
      const { map } = valueOf(await again.load('map'));
      if ((await isThere()) && !sameData(map, before)) left.push(`step ${step}`);
      again.close();
    }
    expect(left).toEqual([]);
  });
});

describe('where the second copy fails while somebody is erased', () => {
  it('says so, and the next opening does the rest', async () => {
    const storage = await prepared();
    const files = folderOf(name).files;
    for (const file of files) file.refusal = new DOMException('broken', 'NotReadableError');
    expect(valueOf(await storage.erasePerson('map', ERASURE))).toMatchObject({
      unfinished: { code: 'second-copy-failed' },
    });
    storage.close();
    await aMoment();
    for (const file of files) file.refusal = undefined;
    expect(await everythingKept(name)).toContain(CANARY);
    const again = await openTab(name);
    expect(valueOf(await again.load('map')).map.people).toHaveLength(2);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });
});

describe('where the second copy cannot even be opened afterwards', () => {
  it('the first opening that has it does the rest', async () => {
    const storage = await prepared();
    const refuse = (refusal?: DOMException) => {
      for (const file of folderOf(name).files) file.refusal = refusal;
    };
    const full = new DOMException('full', 'QuotaExceededError');
    refuse(full);
    valueOf(await storage.erasePerson('map', ERASURE));
    refuse();
    valueOf(await storage.commit('map', 3, [draft(added(person('later')))]));
    storage.close();
    await aMoment();
    refuse(full);
    (await openTab(name)).close();
    await aMoment();
    refuse();
    await openTab(name);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });
});

describe('where the snapshots cannot be reached while somebody is erased', () => {
  it('says so, and the first opening that can reach them does the rest', async () => {
    const storage = await prepared();
    const really = IDBFactory.prototype.open;
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    onTestFinished(() => open.mockRestore());
    open.mockImplementation(function (this: IDBFactory, ...args) {
      if (args[0].endsWith('-snapshots')) throw new DOMException('broken', 'UnknownError');
      return really.apply(this, args);
    });
    expect(valueOf(await storage.erasePerson('map', ERASURE))).toMatchObject({
      unfinished: { code: 'storage-failed' },
    });
    storage.close();
    await aMoment();
    (await openTab(name)).close();
    await aMoment();
    open.mockRestore();
    expect(await everythingKept(name)).toContain(CANARY);
    await openTab(name);
    expect(await everythingKept(name)).not.toContain(CANARY);
  });
});

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

type Kept = Map<string, { readonly keys: IDBValidKey[]; readonly values: unknown[] }>;

/** What the database holds, as a browser that lost the last of it would have it again. */
async function rowsIn(database: string): Promise<Kept> {
  const kept: Kept = new Map();
  await withStores(database, 'readonly', async (store) => {
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    kept.set(store.name, { keys, values });
  });
  return kept;
}

async function putRows(database: string, kept: Kept): Promise<void> {
  await withStores(database, 'readwrite', (store) => {
    store.clear();
    for (const value of kept.get(store.name)?.values ?? []) store.put(value);
    return Promise.resolve();
  });
}

async function withStores(
  database: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<void>,
): Promise<void> {
  const connection = await done(indexedDB.open(database));
  const names = [...connection.objectStoreNames];
  const transaction = connection.transaction(names, mode);
  const completed = new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  await Promise.all(names.map((each) => work(transaction.objectStore(each))));
  await completed;
  connection.close();
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('UnknownError'));
  });
}
