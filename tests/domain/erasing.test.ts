import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { applyChangeSet, composeChanges } from '../../src/domain/change-set';
import { removePerson } from '../../src/domain/commands/remove-person';
import { replaceMap } from '../../src/domain/commands/replace-map';
import {
  changesWithout,
  entryWithout,
  mapWithout,
  mentionsOf,
  namesOf,
} from '../../src/domain/erasing';
import { accountMap } from '../arbitraries/account-map';
import { fullMap } from './commands/full-map';

const context = { today: '2026-11-22', newId: () => 'new' };

function changesBetween(from: AccountMap, to: AccountMap) {
  const replaced = replaceMap(from, { map: to }, context);
  if (!replaced.ok) throw new Error(replaced.error.code);
  return replaced.value.changes;
}

/** A map with people, and one of them. */
const mapAndPerson = accountMap()
  .filter(({ people }) => people.length > 0)
  .chain((map) => fc.tuple(fc.constant(map), fc.constantFrom(...map.people)));

describe('a map without a person', () => {
  it('is what removing him leaves', () => {
    fc.assert(
      fc.property(mapAndPerson, ([map, { id }]) => {
        const removed = removePerson(map, { id }, context);
        if (!removed.ok) throw new Error(removed.error.code);
        expect(mapWithout(map, { personId: id, names: [] })).toEqual(
          applyChangeSet(map, removed.value),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is the same when he is left out of it twice', () => {
    fc.assert(
      fc.property(mapAndPerson, ([map, { id, name }]) => {
        const erasure = { personId: id, names: [name] };
        const once = mapWithout(map, erasure);
        expect(mapWithout(once, erasure)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the history without a person', () => {
  it('leads from one state without him to the next', () => {
    fc.assert(
      fc.property(mapAndPerson, accountMap(), ([from, { id, name }], other) => {
        const to = { ...other, id: from.id };
        const erasure = { personId: id, names: [name] };
        const changes = changesWithout(changesBetween(from, to), erasure);
        expect(applyChangeSet(mapWithout(from, erasure), { changes })).toEqual(
          mapWithout(applyChangeSet(from, { changes: changesBetween(from, to) }), erasure),
        );
        expect(composeChanges(changes)).toEqual(changes);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps no change that was about him only, nor that it was', () => {
    const map = fullMap;
    const person = map.people[0];
    if (!person) throw new Error('nobody');
    const entry = {
      label: { intent: 'edit-person', subject: { table: 'people', id: person.id } as const },
      changes: [
        {
          table: 'people' as const,
          id: person.id,
          before: person,
          after: { ...person, notes: 'Something' },
        },
      ],
    };
    expect(entryWithout(entry, { personId: person.id, names: [] })).toEqual({
      label: { intent: 'edit-person' },
      changes: [],
    });
  });
});

describe('the names of a person', () => {
  it('are those he has and had, the longest first, but no placeholder', () => {
    const map = fullMap;
    const [person, other] = map.people;
    if (!person || !other) throw new Error('nobody');
    const named = (name: string) => ({ ...person, name });
    const changes = [
      { table: 'people' as const, id: person.id, before: named('?'), after: named('Ann') },
      { table: 'people' as const, id: other.id, before: other, after: { ...other, name: 'Other' } },
    ];
    const present = { ...map, people: [named('Ann Quill'), other] };
    expect(namesOf(present, [{ changes }], person.id)).toEqual(['Ann Quill', 'Ann']);
  });
});

describe('a name in the texts of others', () => {
  const withNote = (notes: string): AccountMap => ({ ...fullMap, notes });
  const noteWithout = (notes: string, ...names: string[]) =>
    mapWithout(withNote(notes), { personId: 'nobody', names }).notes;

  it.each([
    ['Ann and Annabel met Ann.', ['Ann'], '… and Annabel met ….'],
    ['Ann Quill called, then Ann', ['Ann Quill', 'Ann'], '… called, then …'],
    ['李娜说王强同意', ['李娜'], '…说王强同意'],
    ['Jose\u0301 was there', ['Jos\u00e9'], '… was there'],
    ['He (O’Neil) left', ['O’Neil'], 'He (…) left'],
    ['a.b is not axb', ['a.b'], '… is not axb'],
    ['nobody is named', ['Ann'], 'nobody is named'],
  ])('%j without %j is %j', (notes, names, without) => {
    expect(noteWithout(notes, ...names)).toBe(without);
  });

  it('is listed with the row it stands in, and not where the row goes anyway', () => {
    const map = fullMap;
    const [person, other] = map.people;
    if (!person || !other) throw new Error('nobody');
    const people = [
      { ...person, name: 'Ann Quill', notes: 'Ann Quill herself' },
      { ...other, name: 'Ann Quill', notes: 'Knows Ann Quill' },
    ];
    const named = { ...map, people, notes: 'Ask Ann Quill' };
    const mentions = mentionsOf(named, { personId: person.id, names: ['Ann Quill'] });
    // Somebody else may be called the same.
    expect(mentions).toEqual([
      { table: 'account', rowId: map.id, text: 'Ask Ann Quill' },
      { table: 'people', rowId: other.id, text: 'Knows Ann Quill' },
    ]);
  });
});
