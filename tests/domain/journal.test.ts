import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap } from '../../src/domain/account-map';
import { applyChangeSet, rebaseChanges } from '../../src/domain/change-set';
import { addPerson } from '../../src/domain/commands/add-person';
import { editPerson } from '../../src/domain/commands/edit-person';
import { removePerson } from '../../src/domain/commands/remove-person';
import { newMap } from '../../src/domain/commands/new-map';
import { historyOf } from '../../src/domain/journal';
import type { JournalEntry } from '../../src/domain/journal';
import type { ChangeSet } from '../../src/domain/change-set';

const TODAY = '2026-11-22';

/** A map with its journal, edited as the app does it. */
function notebook() {
  let id = 0;
  const context = { today: TODAY, newId: () => `id-${id++}` };
  const made = newMap({ name: 'Map', customer: 'Hengda' }, context);
  if (!made.ok) throw new Error(made.error.code);
  let map = emptyMap(made.value);
  const entries: JournalEntry[] = [];
  const commit = (change: ChangeSet, step = context.newId(), undoes?: string) => {
    map = applyChangeSet(map, change);
    entries.push({
      ...change,
      mapId: map.id,
      seq: entries.length + 1,
      at: '2026-11-22T08:00:00.000Z',
      step,
      ...(undoes !== undefined && { undoes }),
    });
  };
  const reverse = (direction: 'undo' | 'redo') => {
    const reversal = historyOf(entries)[direction];
    if (!reversal) return false;
    const { changes } = rebaseChanges(map, reversal.changes);
    commit({ label: reversal.label, changes }, context.newId(), reversal.step);
    return true;
  };
  return {
    map: () => map,
    history: () => historyOf(entries),
    add: (name: string) => {
      const result = addPerson(map, { name }, context);
      if (result.ok) commit(result.value);
    },
    rename: (index: number, name: string, step?: string) => {
      const person = map.people[index % Math.max(1, map.people.length)];
      if (!person) return;
      const result = editPerson(map, { id: person.id, patch: { name } }, context);
      if (result.ok && result.value.changes.length > 0) commit(result.value, step);
    },
    remove: (index: number) => {
      const person = map.people[index % Math.max(1, map.people.length)];
      if (!person) return;
      const result = removePerson(map, { id: person.id }, context);
      if (result.ok) commit(result.value);
    },
    entries: () => entries,
    undo: () => reverse('undo'),
    redo: () => reverse('redo'),
  };
}

const edit = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name: fc.constantFrom('Ann', 'Bo') }),
  fc.record({
    kind: fc.constant('rename' as const),
    index: fc.nat({ max: 3 }),
    name: fc.constantFrom('Cy', 'Di'),
  }),
  fc.record({ kind: fc.constant('remove' as const), index: fc.nat({ max: 3 }) }),
);

function make(
  book: ReturnType<typeof notebook>,
  edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[],
) {
  for (const one of edits) {
    if (one.kind === 'add') book.add(one.name);
    else if (one.kind === 'rename') book.rename(one.index, one.name);
    else book.remove(one.index);
  }
}

describe('history read from the journal', () => {
  it('has nothing to undo or redo in an empty journal', () => {
    expect(historyOf([])).toEqual({ undo: null, redo: null });
  });

  it('undoes everything back to the start and redoes everything to the end', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const book = notebook();
        const start = book.map();
        make(book, edits);
        const end = book.map();
        while (book.undo());
        expect(book.map()).toEqual(start);
        while (book.redo());
        expect(book.map()).toEqual(end);
      }),
    );
  });

  it('undoes and redoes any step any number of times', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        (edits, walk) => {
          const book = notebook();
          make(book, edits);
          const states = new Map<string, string>();
          const key = () => {
            const { undo, redo } = book.history();
            return `${String(undo?.label.intent)} ${String(undo?.step)} ${String(redo?.step)}`;
          };
          const remember = () => {
            const state = JSON.stringify(book.map());
            const known = states.get(key());
            if (known !== undefined) expect(state).toBe(known);
            states.set(key(), state);
          };
          remember();
          for (const back of walk) {
            if (back) book.undo();
            else book.redo();
            remember();
          }
        },
      ),
    );
  });

  it('takes the letters typed into one field back together', () => {
    const book = notebook();
    book.add('Ann');
    book.rename(0, 'Anna', 'typing');
    book.rename(0, 'Annabel', 'typing');
    book.undo();
    expect(book.map().people[0]?.name).toBe('Ann');
    book.redo();
    expect(book.map().people[0]?.name).toBe('Annabel');
  });

  it('has nothing to redo after something new was done', () => {
    const book = notebook();
    book.add('Ann');
    book.undo();
    expect(book.history().redo).not.toBeNull();
    book.add('Bo');
    expect(book.history().redo).toBeNull();
  });

  it('passes over a step of which erasing has left nothing, and keeps what is to be redone', () => {
    const book = notebook();
    book.add('Ann');
    book.add('Bo');
    book.undo();
    const { undo, redo } = book.history();
    const [last] = book.entries().slice(-1);
    if (last === undefined) throw new Error('nothing was done');
    const erased = { ...last, seq: last.seq + 1, step: 'erased', undoes: undefined, changes: [] };
    expect(historyOf([...book.entries(), erased])).toEqual({ undo, redo });
  });

  it('says what it would undo', () => {
    const book = notebook();
    book.add('Ann');
    expect(book.history().undo?.label).toEqual({
      intent: 'add-person',
      subject: { table: 'people', id: book.map().people[0]?.id },
    });
  });
});
