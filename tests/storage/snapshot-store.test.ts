import { describe, expect, test, vi } from 'vitest';
import { FORMAT_VERSION } from '../../src/domain/migrations/migrate';
import { presentState, readSnapshot, snapshotsIn } from '../../src/storage/snapshots';
import { newDatabaseName, sampleMap, valueOf } from './samples';

const taken = (mapId: string, revision = 1) => ({ mapId, revision, why: 'editing' }) as const;

async function filled() {
  const name = newDatabaseName();
  const snapshots = snapshotsIn(indexedDB, name);
  for (const id of ['a', 'b', 'a']) {
    valueOf(await snapshots.take(sampleMap(id), taken(id), FORMAT_VERSION));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return { name, snapshots };
}

/** What lies under a snapshot's id, put there by hand. */
async function putRaw(name: string, id: string, json: unknown) {
  const request = indexedDB.open(`${name}-snapshots`);
  const connection = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = connection.transaction('maps', 'readwrite');
  transaction.objectStore('maps').put(json, id);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  connection.close();
}

describe('the snapshots of a browser', () => {
  test('are listed of one map or of all, newest first, with what is known of each', async () => {
    const { snapshots } = await filled();
    const all = valueOf(await snapshots.list());
    expect(all.map(({ mapId }) => mapId)).toEqual(['a', 'b', 'a']);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(valueOf(await snapshots.list('a')).map(({ mapId }) => mapId)).toEqual(['a', 'a']);
    expect(valueOf(await snapshots.list('c'))).toEqual([]);
    expect(all[0]).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      ...{ mapId: 'a', at: expect.stringMatching(/^20.*Z$/) as string },
      ...{ why: 'editing', revision: 1, bytes: JSON.stringify(sampleMap('a')).length },
    });
  });

  test('are read as they were taken, and in the present format', async () => {
    const { name, snapshots } = await filled();
    valueOf(await snapshots.take({ id: 'old', name: 'Old' }, taken('old'), 1));
    const [old] = valueOf(await snapshots.list('old'));
    const raw = { id: 'old', name: 'Old' };
    expect(valueOf(await snapshots.readRaw(old!.id))).toEqual({ raw, format: 1 });
    const version = 2;
    const format = {
      version,
      migrations: [{ version, migrate: (map: object) => ({ ...map, name: 'New' }) }],
    };
    const read = valueOf(await readSnapshot(snapshots, old!.id, format));
    expect(read).toMatchObject({ id: 'old', name: 'New', people: [], ties: [] });
    expect(presentState({ raw, format: 3 }, format)).toMatchObject({
      error: { code: 'newer-version' },
    });
    expect(await readSnapshot(snapshots, 'none', format)).toEqual({
      ok: false,
      error: { code: 'no-such-snapshot' },
    });
    await putRaw(name, old!.id, '{');
    expect(await snapshots.readRaw(old!.id)).toMatchObject({ error: { code: 'storage-failed' } });
  });

  test('go when there are more of a map than are to be kept, and no others', async () => {
    const snapshots = snapshotsIn(indexedDB, newDatabaseName());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
    try {
      for (let minute = 0; minute < 23; minute += 1) {
        vi.setSystemTime(Date.UTC(2026, 10, 22, 0, minute));
        valueOf(await snapshots.take(sampleMap('a'), taken('a', minute), FORMAT_VERSION));
      }
      valueOf(await snapshots.take(sampleMap('b'), taken('b'), FORMAT_VERSION));
    } finally {
      vi.useRealTimers();
    }
    const left = valueOf(await snapshots.list('a'));
    expect(left.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 20 }, (_, index) => 22 - index),
    );
    for (const { id } of left) valueOf(await snapshots.readRaw(id));
    expect(valueOf(await snapshots.list('b'))).toHaveLength(1);
  });

  test('of a map are changed one by one, dropped or left as they were', async () => {
    const { name, snapshots } = await filled();
    const [newest, , oldest] = valueOf(await snapshots.list());
    await putRaw(name, oldest!.id, '{');
    const seen: unknown[] = [];
    valueOf(
      await snapshots.change('a', (state) => {
        seen.push(state);
        return { raw: { ...state.raw, name: 'Changed' }, format: 7 };
      }),
    );
    expect(seen).toEqual([{ raw: sampleMap('a'), format: FORMAT_VERSION }]);
    // What cannot be read cannot be cleared of anything.
    const left = valueOf(await snapshots.list());
    expect(left.map(({ mapId }) => mapId)).toEqual(['a', 'b']);
    const changed = { ...sampleMap('a'), name: 'Changed' };
    expect(valueOf(await snapshots.readRaw(newest!.id))).toEqual({ raw: changed, format: 7 });
    expect(left[0]).toEqual({ ...newest, bytes: JSON.stringify(changed).length });
    valueOf(await snapshots.change('a', (state) => state));
    expect(valueOf(await snapshots.list())).toEqual(left);
    valueOf(await snapshots.change('a', () => null));
    expect(await snapshots.readRaw(newest!.id)).toMatchObject({
      error: { code: 'no-such-snapshot' },
    });
    expect(valueOf(await snapshots.list()).map(({ mapId }) => mapId)).toEqual(['b']);
  });

  test('of a map are forgotten, and those of others not', async () => {
    const { snapshots } = await filled();
    valueOf(await snapshots.forget('none'));
    expect(valueOf(await snapshots.list())).toHaveLength(3);
    valueOf(await snapshots.forget('a'));
    const [left, ...others] = valueOf(await snapshots.list());
    expect([left?.mapId, others]).toEqual(['b', []]);
    expect(valueOf(await snapshots.readRaw(left!.id)).raw).toEqual(sampleMap('b'));
  });

  test('are taken only once they are stored', async () => {
    const { snapshots } = await filled();
    const before = await snapshots.list();
    const put = vi.spyOn(IDBTransaction.prototype, 'objectStore');
    put.mockImplementation(function (this: IDBTransaction, store) {
      put.mockRestore();
      queueMicrotask(() => this.abort());
      return this.objectStore(store);
    });
    const refused = await snapshots.take(sampleMap(), taken('map'), FORMAT_VERSION);
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(await snapshots.list()).toEqual(before);
  });
});
