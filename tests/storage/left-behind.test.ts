import { beforeEach, describe, expect, test } from 'vitest';
import { changeLeftBehind, noteLeftBehind } from '../../src/storage/left-behind';
import { giveLocalStorage } from './local-storage';
import { added, draft, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';

beforeEach(giveLocalStorage);

const kept = () =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
const closing = () => new Promise((resolve) => setTimeout(resolve));

/** A map with one commit, and what was noted of a second that its page took with it. */
async function leftBehind() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  valueOf(await storage.load('map'));
  const drafts = [draft(added(person('left')))];
  noteLeftBehind(name, { mapId: 'map', revision: 1, format: 1, drafts });
  return { name, storage, drafts };
}

async function peopleOf(name: string, mapId = 'map') {
  const storage = await openTab(name);
  const { map } = valueOf(await storage.load(mapId));
  return { people: map.people.map(({ id }) => id), opening: storage.opening };
}

describe('what a page left behind', () => {
  test('is put in place at the next opening, once, and told', async () => {
    const { name, storage } = await leftBehind();
    valueOf(await storage.commit('map', 0, [draft(added(person('first')))]));
    storage.close();
    await closing();
    expect(await peopleOf(name)).toMatchObject({
      people: ['first', 'left'],
      opening: { reconciled: [{ mapId: 'map', outcome: 'replayed', entries: 1 }] },
    });
    expect(kept().filter((key) => key?.includes('.behind.'))).toEqual([]);
  });

  test('changes nothing where it was stored after all', async () => {
    const { name, storage, drafts } = await leftBehind();
    valueOf(await storage.commit('map', 0, drafts));
    storage.close();
    await closing();
    expect(await peopleOf(name)).toMatchObject({ people: ['left'], opening: { reconciled: [] } });
  });

  test('is changed for one map only, and what others left stays as it is', async () => {
    const { name, storage } = await leftBehind();
    valueOf(await storage.create(sampleMap('other')));
    const drafts = [draft(added(person('theirs')))];
    noteLeftBehind(name, { mapId: 'other', revision: 0, format: 1, drafts });
    storage.close();
    await closing();
    changeLeftBehind(name, 'map', 0, (step) => ({ ...step, changes: [added(person('changed'))] }));
    expect((await peopleOf(name)).people).toEqual(['changed']);
    expect((await peopleOf(name, 'other')).people).toEqual(['theirs']);
  });

  test('is dropped where there is no room to change it', async () => {
    const { name } = await leftBehind();
    localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    changeLeftBehind(name, 'map', 0, (step) => ({ ...step, changes: [] }));
    expect(kept().filter((key) => key?.includes('.behind.'))).toEqual([]);
  });

  test('is nothing where the browser keeps no such notes, and nothing fails for it', async () => {
    const off = () => {
      throw new DOMException('off', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: off, configurable: true });
    const storage = await openTab(newDatabaseName());
    valueOf(await storage.create(sampleMap()));
    valueOf(await storage.load('map'));
    const [a, b] = [draft(added(person('a'))), draft(added(person('b')))];
    const commits = [storage.commit('map', 0, [a]), storage.commit('map', 1, [b])];
    for (const commit of commits) valueOf(await commit);
    expect(valueOf(await storage.erasePerson('map', { personId: 'a', names: [] }))).toEqual({});
  });

  test('is nothing when every commit was answered', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    valueOf(await storage.create(sampleMap()));
    valueOf(await storage.load('map'));
    const commits = [
      storage.commit('map', 0, [draft(added(person('a')))]),
      storage.commit('map', 1, [draft(added(person('b')))]),
    ];
    expect(kept().filter((key) => key?.includes('.behind.'))).toHaveLength(1);
    for (const commit of commits) valueOf(await commit);
    await closing();
    expect(kept().filter((key) => key?.includes('.behind.'))).toEqual([]);
  });
});
