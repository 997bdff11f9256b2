import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { signsOf } from '../../src/storage/signs';
import { giveLocalStorage } from './local-storage';
import { folderOf } from './memory-copy';
import { newDatabaseName, openTab, sampleMap, valueOf } from './samples';

beforeEach(giveLocalStorage);

describe('the end of a tab', () => {
  test('is clean when it was left, and unclean when it was not', () => {
    const [first, second] = [signsOf('db'), signsOf('db')];
    expect(second.wasUnclean([first.tab])).toBe(true);
    first.leave();
    expect(second.wasUnclean([first.tab])).toBe(false);
    expect(second.wasUnclean([])).toBe(false);
    expect(signsOf('db').wasUnclean([first.tab, second.tab])).toBe(true);
  });

  test('is none when the browser brings the tab back', () => {
    const first = signsOf('db');
    first.leave();
    first.comeBack();
    expect(signsOf('db').wasUnclean([first.tab])).toBe(true);
  });
});

describe('an unclean end', () => {
  /** A tab that is no longer there and never said that it goes. */
  async function killed(name: string) {
    const storage = await openTab(name);
    for (const slot of folderOf(name).slots) slot.held = false;
    return storage;
  }

  test('is healed at the next opening, which leaves no rows behind', async () => {
    const name = newDatabaseName();
    await killed(name);
    const storage = await openTab(name);
    expect(storage.opening).toMatchObject({ unclean: true, healed: true });
    const request = indexedDB.open(`${name}-healing`);
    const connection = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const rows = connection.transaction('rows').objectStore('rows').count();
    await new Promise((resolve) => (rows.onsuccess = resolve));
    expect(rows.result).toBe(0);
    connection.close();
  });

  test('that cannot be healed, as on a full disk, keeps nobody from his maps', async () => {
    const name = newDatabaseName();
    valueOf(await (await killed(name)).create(sampleMap()));
    const begin = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    spy.mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args);
      const isHealing = this.name.endsWith('-healing') && args[1] === 'readwrite';
      if (isHealing) queueMicrotask(() => transaction.abort());
      return transaction;
    });
    onTestFinished(() => spy.mockRestore());
    const storage = await openTab(name);
    expect(storage.opening).toMatchObject({ unclean: true, healed: false });
    expect(valueOf(await storage.list())).toHaveLength(1);
  });

  test('is not there after a clean one, nor while another tab is open', async () => {
    const name = newDatabaseName();
    const first = await openTab(name);
    expect((await openTab(name)).opening).toMatchObject({ unclean: false, healed: false });
    const other = newDatabaseName();
    (await openTab(other)).close();
    await new Promise((resolve) => setTimeout(resolve));
    expect((await openTab(other)).opening).toMatchObject({ unclean: false, healed: false });
    first.close();
  });
});

test('how many maps there are is noted with every change of the library', async () => {
  const name = newDatabaseName();
  const storage = await openTab(name);
  expect(signsOf(name).read()).toEqual({ maps: 0, at: null });
  valueOf(await storage.create(sampleMap()));
  expect(signsOf(name).read()).toMatchObject({ maps: 1 });
  valueOf(await storage.remove('map'));
  expect(signsOf(name).read()).toMatchObject({ maps: 1 });
  valueOf(await storage.purge('map'));
  expect(signsOf(name).read()).toEqual({ maps: 0, at: null });
});

test('what is noted of one database says nothing of another', () => {
  const [one, other] = [signsOf('one'), signsOf('other')];
  one.write({ maps: 1, at: null });
  one.leave();
  expect([one.isFirstEdit(), one.isFirstEdit()]).toEqual([true, false]);
  expect([other.read(), other.wasUnclean([one.tab]), other.isFirstEdit()]).toEqual([
    ...[null, true, true],
  ]);
});

test('without a localStorage there are no signs and no error', () => {
  const refused = {
    get: () => {
      throw new DOMException('off', 'SecurityError');
    },
  };
  Object.defineProperty(globalThis, 'localStorage', { ...refused, configurable: true });
  onTestFinished(giveLocalStorage);
  const signs = signsOf('db');
  signs.write({ maps: 1, at: null });
  signs.leave();
  expect([signs.read(), signs.wasUnclean(['other'])]).toEqual([null, true]);
});
