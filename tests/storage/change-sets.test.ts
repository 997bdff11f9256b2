import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChangeSet } from '../../src/domain/change-set';
import type { RowChange } from '../../src/domain/change-set';
import type { EntryDraft } from '../../src/storage/storage';
import {
  draft,
  newDatabaseName,
  openTab,
  person,
  renamed,
  sampleMap,
  tie,
  valueOf,
} from './samples';

const ids = fc.constantFrom('a', 'b', 'B', '__proto__', 'a.b#c[d]', '𠮷', '\uffff', 'é', 'e\u0301');
const text = fc.string({ unit: 'grapheme', maxLength: 20 });

const personChange = fc
  .record({ id: ids, name: text, notes: fc.option(text), gone: fc.boolean() })
  .map(({ id, name, notes, gone }): RowChange => {
    const row = person(id, { name: `${name}.`, ...(notes !== null && { notes }) });
    return { table: 'people', id, before: null, after: gone ? null : row };
  });
const tieChange = fc
  .record({ id: ids, from: ids, to: ids, gone: fc.boolean() })
  .map(({ id, from, to, gone }): RowChange => ({
    table: 'ties',
    id,
    before: null,
    after: gone ? null : tie(id, from, to),
  }));
const accountChange = text.map((name) => renamed(sampleMap(), { name: `${name}.`, notes: name }));

const changeSet = fc
  .uniqueArray(fc.oneof(personChange, tieChange, accountChange), {
    selector: ({ table, id }) => `${table}/${id}`,
    maxLength: 6,
  })
  .map((changes) => draft(...changes));
/** Commits of some drafts each, waited for or issued onto the one before. */
const commits = fc.array(
  fc.record({ drafts: fc.array(changeSet, { maxLength: 3 }), waits: fc.boolean() }),
  { maxLength: 8 },
);

test('change sets committed and loaded again are the change sets applied in memory', async () => {
  await fc.assert(
    fc.asyncProperty(commits, async (sequence) => {
      const name = newDatabaseName();
      const storage = await openTab(name);
      valueOf(await storage.create(sampleMap()));
      valueOf(await storage.load('map'));
      const all: EntryDraft[] = [];
      const results = [];
      for (const { drafts, waits } of sequence) {
        const result = storage.commit('map', all.length, drafts);
        all.push(...drafts);
        results.push(result);
        if (waits) await result;
      }
      for (const result of await Promise.all(results)) valueOf(result);
      storage.close();

      const loaded = valueOf(await (await openTab(name)).load('map'));
      expect(loaded.map).toEqual(all.reduce(applyChangeSet, sampleMap()));
      expect(loaded.revision).toBe(all.length);
      expect(loaded.entries).toEqual(
        all.map((entry, index) => ({ ...entry, mapId: 'map', seq: index + 1 })),
      );
    }),
    { numRuns: 40 },
  );
}, 60_000);
