import { describe, expect, test } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { applyChangeSet } from '../../src/domain/change-set';
import type { Storage } from '../../src/storage/storage';
import {
  added,
  draft,
  newDatabaseName,
  openTab,
  person,
  replaced,
  sampleMap,
  valueOf,
} from './samples';

function noteOf(map: AccountMap): string {
  return map.people.find(({ id }) => id === 'shared')?.notes ?? '';
}

/** Adds a word to the same note again and again, each time onto what it last saw. */
async function addWords(storage: Storage, words: readonly string[]): Promise<number> {
  let { map, revision } = valueOf(await storage.load('map'));
  let refusals = 0;
  for (const word of words) {
    for (;;) {
      const notes = `${noteOf(map)} ${word}`;
      const step = draft(replaced(map, 'shared', { notes }), added(person(word)));
      const result = await storage.commit('map', revision, [step]);
      if (!result.ok) refusals += 1;
      const news = result.ok
        ? result.value.entries
        : valueOf(await storage.entriesSince('map', revision));
      map = news.reduce(applyChangeSet, map);
      revision = news.at(-1)?.seq ?? revision;
      if (result.ok) break;
    }
  }
  return refusals;
}

describe('two tabs on one map', () => {
  test('lose none of 200 edits of one note and double none', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const start = applyChangeSet(sampleMap(), draft(added(person('!', { id: 'shared' }))));
    valueOf(await here.create(start));
    const words = (tab: string) =>
      Array.from({ length: 100 }, (_, index) => `${tab}${String(index)}`);
    const [refusedHere, refusedThere] = await Promise.all([
      addWords(here, words('h')),
      addWords(there, words('t')),
    ]);

    // Otherwise the tabs never met, and nothing was tried.
    expect(refusedHere + refusedThere).toBeGreaterThan(10);
    const { map, revision } = valueOf(await here.load('map'));
    expect(noteOf(map).trim().split(' ').sort()).toEqual([...words('h'), ...words('t')].sort());
    expect(map.people).toHaveLength(201);
    expect(revision).toBe(200);
  });

  test('hear of each other, and not of themselves', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const heardHere: unknown[] = [];
    here.onCommitted((...news) => heardHere.push(news));
    here.onLibraryChanged(() => heardHere.push('library'));
    const heardThere = new Promise((resolve) => {
      const heard: unknown[] = [];
      there.onLibraryChanged(() => heard.push('library'));
      there.onCommitted((...news) => resolve([...heard, news]));
    });
    valueOf(await here.create(sampleMap()));
    valueOf(await here.load('map'));
    valueOf(await here.commit('map', 0, [draft(added(person('a')))]));
    expect(await heardThere).toEqual(['library', ['map', 1]]);
    expect(heardHere).toEqual([]);
  });

  test('no longer hear once they are closed', async () => {
    const name = newDatabaseName();
    const [here, closed, third] = [await openTab(name), await openTab(name), await openTab(name)];
    const heard: string[] = [];
    closed.onLibraryChanged((mapId) => heard.push(mapId));
    closed.close();
    const told = new Promise((resolve) => third.onLibraryChanged(resolve));
    valueOf(await here.create(sampleMap()));
    expect(await told).toBe('map');
    expect(heard).toEqual([]);
  });

  test('no longer hear once the listener is gone', async () => {
    const name = newDatabaseName();
    const [here, there] = [await openTab(name), await openTab(name)];
    const heard: string[] = [];
    const stop = there.onLibraryChanged(() => heard.push('first'));
    const told = new Promise<void>((resolve) => {
      there.onLibraryChanged(() => {
        heard.push('second');
        resolve();
      });
    });
    stop();
    valueOf(await here.create(sampleMap()));
    await told;
    expect(heard).toEqual(['second']);
  });
});
