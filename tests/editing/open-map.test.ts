import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addPerson } from '../../src/domain/commands/add-person';
import { editPerson } from '../../src/domain/commands/edit-person';
import { removePerson } from '../../src/domain/commands/remove-person';
import { OpenMap } from '../../src/editing/open-map';
import type { Storage } from '../../src/storage/storage';
import { newDatabaseName, openTab, sampleMap, valueOf } from '../storage/samples';

const TODAY = '2026-11-22';
let ids = 0;

async function open(storage: Storage, mapId = 'map'): Promise<OpenMap> {
  const map = new OpenMap(storage, valueOf(await storage.load(mapId)), () => {
    ids += 1;
    const id = `id-${ids}`;
    return { today: TODAY, newId: () => id };
  });
  onTestFinished(() => map.close());
  return map;
}

async function oneTab() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  return { name, storage, map: await open(storage) };
}

async function twoTabs() {
  const first = await oneTab();
  const storage = await openTab(first.name);
  return { first: first.map, second: await open(storage), storage: first.storage };
}

const add = (map: OpenMap, name: string): string =>
  valueOf(map.run(addPerson, { name })).changes[0]?.id ?? '';
const namesIn = (map: { people: readonly { name: string }[] }) => map.people.map((p) => p.name);
const saved = (map: OpenMap) =>
  vi.waitFor(() => {
    expect(map.saving()).toEqual({ state: 'saved' });
  });

describe('a change', () => {
  test('is in the map when the call returns, and stored soon after', async () => {
    const { storage, map } = await oneTab();
    add(map, 'Zhao Lei');
    expect(namesIn(map.get())).toContain('Zhao Lei');
    await saved(map);
    expect(valueOf(await storage.load('map')).map).toEqual(map.get());
  });

  test('that the command refuses leaves everything as it was', async () => {
    const { map } = await oneTab();
    const before = map.get();
    expect(map.run(addPerson, { name: '  ' })).toMatchObject({ error: { code: 'blank-name' } });
    expect(map.get()).toBe(before);
    expect(map.saving()).toEqual({ state: 'saved' });
  });

  test('that cannot be written stays on the screen and says so', async () => {
    const { storage, map } = await oneTab();
    storage.close();
    add(map, 'Zhao Lei');
    await vi.waitFor(() => {
      expect(map.saving()).toMatchObject({ state: 'failed' });
    });
    expect(namesIn(map.get())).toContain('Zhao Lei');
  });
});

describe('undo and redo', () => {
  test('take a step back and bring it again', async () => {
    const { storage, map } = await oneTab();
    const before = map.get();
    add(map, 'Zhao Lei');
    const after = map.get();
    map.undo();
    expect(map.get()).toEqual(before);
    map.redo();
    expect(map.get()).toEqual(after);
    await saved(map);
    expect(valueOf(await storage.load('map')).map).toEqual(after);
  });

  test('work after the map has been closed and opened again', async () => {
    const { storage, map } = await oneTab();
    const id = add(map, 'Zhao Lei');
    map.run(removePerson, { id });
    await saved(map);
    map.close();
    const again = await open(storage);
    expect(again.history().undo?.label).toEqual({
      intent: 'remove-person',
      subject: { table: 'people', id },
    });
    again.undo();
    expect(namesIn(again.get())).toContain('Zhao Lei');
    again.undo();
    expect(namesIn(again.get())).not.toContain('Zhao Lei');
    expect(again.history().redo).not.toBeNull();
  });

  test('treat what is typed into one field as one step, however often it was written', async () => {
    const { map } = await oneTab();
    const id = add(map, 'Z');
    for (const name of ['Zh', 'Zha', 'Zhao']) {
      map.run(editPerson, { id, patch: { name } }, { step: 'typing' });
      map.keepNow();
      await saved(map);
    }
    map.undo();
    expect(map.get().people.find((person) => person.id === id)?.name).toBe('Z');
  });

  test('take back one step of one field and leave what was changed in another', async () => {
    const { map } = await oneTab();
    const id = add(map, 'Zhao');
    map.run(editPerson, { id, patch: { title: 'Manager' } });
    map.run(editPerson, { id, patch: { level: 'decision' } });
    map.undo();
    const person = map.get().people.find((row) => row.id === id);
    expect(person).toMatchObject({ title: 'Manager' });
    expect(person?.level).toBeUndefined();
  });
});

describe('two tabs on one map', () => {
  test('show each other’s changes', async () => {
    const { first, second } = await twoTabs();
    add(first, 'Zhao Lei');
    await vi.waitFor(() => {
      expect(namesIn(second.get())).toContain('Zhao Lei');
    });
  });

  test('keep both when they change different fields of one person at once', async () => {
    const { first, second, storage } = await twoTabs();
    const id = add(first, 'Zhao');
    await vi.waitFor(() => {
      expect(second.get().people.some((person) => person.id === id)).toBe(true);
    });
    first.run(editPerson, { id, patch: { title: 'General manager' } });
    second.run(editPerson, { id, patch: { department: 'Board' } });
    await saved(first);
    await saved(second);
    await vi.waitFor(() => {
      expect(first.get()).toEqual(second.get());
    });
    const stored = valueOf(await storage.load('map')).map;
    expect(stored.people.find((person) => person.id === id)).toMatchObject({
      title: 'General manager',
      department: 'Board',
    });
  });

  test('lose and double nothing when both add people as fast as they can', async () => {
    const { first, second, storage } = await twoTabs();
    for (let round = 0; round < 50; round += 1) {
      add(first, `First ${round}`);
      add(second, `Second ${round}`);
      if (round % 7 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await saved(first);
    await saved(second);
    first.lookAround();
    second.lookAround();
    await vi.waitFor(() => {
      expect(first.get()).toEqual(second.get());
    });
    const stored = valueOf(await storage.load('map'));
    expect(stored.map).toEqual(first.get());
    const added = namesIn(stored.map).filter((name) => /^(First|Second) /.test(name));
    expect(added).toHaveLength(100);
    expect(new Set(added).size).toBe(100);
  });

  test('undo the latest step, whichever of them made it', async () => {
    const { first, second } = await twoTabs();
    add(first, 'Zhao Lei');
    await vi.waitFor(() => {
      expect(second.history().undo).not.toBeNull();
    });
    second.undo();
    await vi.waitFor(() => {
      expect(namesIn(first.get())).not.toContain('Zhao Lei');
    });
  });
});
