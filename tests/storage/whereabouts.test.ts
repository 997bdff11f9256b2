import { beforeEach, describe, expect, test } from 'vitest';
import { createSecondCopy } from '../../src/storage/second-copy/second-copy';
import { giveBrowserStorage } from './browser-storage';
import { giveLocalStorage } from './local-storage';
import { folderOf } from './memory-copy';
import { added, draft, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';

beforeEach(giveLocalStorage);

const browser = (estimate: object, persisted = true) => {
  giveBrowserStorage({
    estimate: () => Promise.resolve(estimate),
    persisted: () => Promise.resolve(persisted),
  });
};

async function withMaps() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.createAll([sampleMap(), sampleMap('b')]));
  valueOf(await storage.load('map'));
  const step = { ...draft(added(person('a'))), at: '2030-01-01T00:00:00.000Z' };
  valueOf(await storage.commit('map', 0, [step]));
  return { name, storage, step };
}

describe('where the data is', () => {
  test('is told of both copies, snapshots and files, with what the browser says', async () => {
    const { name, storage, step } = await withMaps();
    valueOf(await storage.takeSnapshot(sampleMap(), 0, 'opened'));
    valueOf(await storage.takeSnapshot(sampleMap(), 1, 'opened'));
    valueOf(await storage.rememberFileCopy('map', '2026-11-22T09:00:00.000Z'));
    valueOf(await storage.rememberPreference('file', 'another'));
    browser({ usage: 700, quota: 9_000, usageDetails: { indexedDB: 500 } });
    const told = valueOf(await storage.whereabouts());
    const bytes = folderOf(name).files.reduce((sum, file) => sum + file.bytes.length, 0);
    const tab = folderOf(name).slots.reduce((sum, slot) => sum + slot.tab.bytes.length, 0);
    expect(told).toEqual({
      database: { maps: 2, newest: step.at, bytes: 500 },
      second: { maps: 2, newest: expect.stringMatching(/^20/) as string, bytes: bytes - tab },
      snapshots: { count: 2, bytes: 2 * JSON.stringify(sampleMap()).length },
      usage: { bytes: 700, quota: 9_000 },
      persisted: true,
      fileCopies: new Map([['map', '2026-11-22T09:00:00.000Z']]),
    });
  });

  test.each([
    [{}, null],
    [{ usage: 1 }, null],
    [{ quota: 1 }, null],
    [
      { usage: 0, quota: 0 },
      { bytes: 0, quota: 0 },
    ],
  ])('is told of %j as %j', async (estimate, usage) => {
    const storage = await openTab(newDatabaseName());
    browser(estimate, false);
    const told = valueOf(await storage.whereabouts());
    expect(told).toMatchObject({ usage, persisted: false, database: { maps: 0, bytes: null } });
  });

  test('is not known of what the browser does not say', async () => {
    const storage = await openTab(newDatabaseName());
    giveBrowserStorage({});
    const told = valueOf(await storage.whereabouts());
    expect(told).toMatchObject({ usage: null, persisted: null, fileCopies: new Map() });
    expect(told.second).toEqual({ maps: 0, newest: null, bytes: 0 });
  });

  test('says why a copy is missing', async () => {
    const name = newDatabaseName();
    const claim = () => Promise.reject(new DOMException('none', 'SecurityError'));
    const storage = await openTab(name, {
      secondCopy: () => createSecondCopy({ claim, factory: indexedDB, name, tab: 'tab' }),
    });
    const { second } = valueOf(await storage.whereabouts());
    const failure = { code: 'second-copy-failed', facts: { reason: 'SecurityError' } };
    expect(second).toEqual({ maps: 0, newest: null, bytes: null, failure });
    storage.close();
    const { database } = valueOf(await storage.whereabouts());
    expect(database).toMatchObject({ maps: 0, newest: null, failure: { code: 'storage-failed' } });
  });
});
