import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { addPerson } from '../../src/domain/commands/add-person';
import { everythingSaved, noteOpen } from '../../src/editing/everything-saved';
import { OpenMap } from '../../src/editing/open-map';
import { giveLocalStorage } from '../storage/local-storage';
import { newDatabaseName, openTab, sampleMap, valueOf } from '../storage/samples';

beforeEach(giveLocalStorage);

async function openMap() {
  const storage = await openTab(newDatabaseName());
  valueOf(await storage.create(sampleMap()));
  const map = new OpenMap(storage, valueOf(await storage.load('map')), () => ({
    today: '2026-11-22',
    newId: () => crypto.randomUUID(),
  }));
  const forget = noteOpen(map);
  onTestFinished(() => {
    forget();
    map.close();
  });
  return { storage, map, forget };
}

test('without an open map everything is saved', async () => {
  expect(await everythingSaved()).toBe(true);
});

test('what was typed a moment ago is written first', async () => {
  const { storage, map } = await openMap();
  valueOf(map.run(addPerson, { name: 'Gao Fei' }, { step: 'typing' }));
  expect(map.saving().state).toBe('saving');
  expect(await everythingSaved()).toBe(true);
  expect(map.saving().state).toBe('saved');
  const stored = valueOf(await storage.load('map'));
  expect(stored.map.people.map(({ name }) => name)).toContain('Gao Fei');
});

test('it is not, while the database takes nothing', async () => {
  const { map, forget } = await openMap();
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  valueOf(map.run(addPerson, { name: 'Gao Fei' }));
  expect(await everythingSaved()).toBe(false);
  forget();
  expect(await everythingSaved()).toBe(true);
});
