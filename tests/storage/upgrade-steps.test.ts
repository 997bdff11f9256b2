import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { RawMap } from '../../src/domain/migrations/migrate';
import { added, draft, newDatabaseName, openTab, person, sampleMap, valueOf } from './samples';
import { VERSION } from './two-places';

const NEXT = VERSION + 1;

/** Two maps, of which the first is then left without its own fields. */
async function withHalfMap() {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.createAll([sampleMap('a'), sampleMap('b')]));
  valueOf(await storage.load('b'));
  valueOf(await storage.commit('b', 0, [draft(added(person('p')))]));
  valueOf(await storage.rememberPreference('b', 'mine'));
  storage.close();
  await new Promise((resolve) => setTimeout(resolve));
  const database = new Dexie(name);
  await database.open();
  await database.table('account').delete(['a', 'a']);
  database.close();
  return name;
}

test('the steps of an upgrade are handed the fields and the rows of a map, and nothing else', async () => {
  const name = newDatabaseName();
  const storage = await openTab(name);
  valueOf(await storage.create(sampleMap()));
  valueOf(await storage.load('map'));
  valueOf(await storage.commit('map', 0, [draft(added(person('p')))]));
  storage.close();
  const handed: RawMap[] = [];
  const migrate = (map: RawMap) => {
    handed.push(structuredClone(map));
    return map;
  };
  await openTab(name, { format: { version: NEXT, migrations: [{ version: NEXT, migrate }] } });
  expect(handed[0]).toEqual({ ...sampleMap(), people: [person('p')] });
  expect(Object.keys(handed[0] ?? {})).toEqual(expect.arrayContaining([...TABLES]));
});

test('before an upgrade every map that is whole is kept, also where another is not', async () => {
  const name = await withHalfMap();
  const migrate = (map: RawMap) => ({ ...map });
  const storage = await openTab(name, {
    format: { version: NEXT, migrations: [{ version: NEXT, migrate }] },
  });
  const kept = [...valueOf(await storage.snapshots('a')), ...valueOf(await storage.snapshots('b'))];
  expect(kept.map(({ mapId, why, revision }) => [mapId, why, revision])).toEqual([
    ['b', 'before-migration', 1],
  ]);
});

test('a tab beside another compares nothing, and reports nothing', async () => {
  const name = newDatabaseName();
  const first = await openTab(name);
  valueOf(await first.create(sampleMap()));
  expect((await openTab(name)).opening).toEqual({
    ...{ wiped: false, unclean: false, healed: false, reconciled: [] },
  });
});
