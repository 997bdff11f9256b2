import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import {
  changesWithout,
  entryWithout,
  mapWithout,
  mentionsOf,
  namesOf,
} from '../../src/domain/erasing';
import { fullMap } from './commands/full-map';

const [ann, bo] = fullMap.people;
if (!ann || !bo) throw new Error('nobody');
const team = { id: 'ann', name: 'Somebody of ours', role: 'sales' } as const;

const noteWithout = (notes: string, ...names: string[]) =>
  mapWithout({ ...fullMap, notes }, { personId: 'nobody', names }).notes;

describe('the names of a person', () => {
  it('are those of the row of people with his id, before and after, without blanks', () => {
    const changes = [
      { table: 'people' as const, id: 'ann', before: null, after: { ...ann, name: ' Anna ' } },
      { table: 'people' as const, id: 'ann', before: { ...ann, name: 'Annabel' }, after: null },
      { table: 'people' as const, id: 'bo', before: bo, after: { ...bo, name: 'Boris' } },
      { table: 'team' as const, id: 'ann', before: null, after: team },
    ];
    expect(namesOf(fullMap, [{ changes }, { changes: [] }], 'ann')).toEqual([
      'Annabel',
      'Anna',
      'Ann',
    ]);
    expect(namesOf(fullMap, [{ changes }], 'nobody')).toEqual([]);
  });
});

describe('a name in the texts of others', () => {
  it.each([
    [
      'is no part of a longer word',
      'Annabel, JoAnn, Ann2, 2Ann',
      'Ann',
      'Annabel, JoAnn, Ann2, 2Ann',
    ],
    ['is found beside marks', '“Ann”, (Ann). Ann!', 'Ann', '“…”, (…). …!'],
    ['may end in a mark', 'Ann Q.is here', 'Ann Q.', '…is here'],
    ['may begin with one', 'He is ’t Hooft', '’t Hooft', 'He is …'],
    ['ends where its last letter does', 'A-bc and A-b', 'A-b', 'A-bc and …'],
    ['is found in any letters', 'Иван и Иванов', 'Иван', '… и Иванов'],
    ['is found twice', 'Ann and Ann', 'Ann', '… and …'],
    ['is not a pattern', 'Axn, A.n (A.n)', 'A.n', 'Axn, … (…)'],
    ['differs in its case', 'ann', 'Ann', 'ann'],
  ])('%s', (_what, text, name, expected) => {
    expect(noteWithout(text, name)).toBe(expected);
  });

  it('that is not there leaves the text exactly as it was typed', () => {
    const typed = 'Jose\u0301 met Li';
    expect(noteWithout(typed, 'Ann')).toBe(typed);
    expect(noteWithout(typed)).toBe(typed);
  });

  it('is mentioned where it would go, once for each text', () => {
    const map: AccountMap = {
      ...fullMap,
      notes: 'Ann and Ann',
      rivalNotes: [{ id: 'n', date: '2026-11-22', text: 'Annabel', rivalId: 'rival' }],
      documents: [{ id: 'd', name: 'For Ann', confidential: false, shared: [] }],
      asks: [{ id: 'k', date: '2026-11-22', toPersonId: 'ann', forPersonId: 'bo', note: 'Ann' }],
      rivals: [{ id: 'rival', name: 'Ann', note: 'Ann?' }],
    };
    expect(mentionsOf(map, { personId: 'ann', names: ['Bo', 'Ann'] })).toEqual([
      { table: 'account', rowId: 'map', text: 'Ann and Ann' },
      { table: 'rivals', rowId: 'rival', text: 'Ann?' },
      { table: 'documents', rowId: 'd', text: 'For Ann' },
    ]);
    expect(mentionsOf(map, { personId: 'ann', names: [] })).toEqual([]);
  });
});

describe('the history without a person', () => {
  const erasure = { personId: 'ann', names: ['Ann'] };
  const account = { ...fullMap, notes: 'Ask Ann' };

  it('loses his name from what a change says of others, before and after', () => {
    const change = (from: string, to: string) => ({
      table: 'people' as const,
      id: 'bo',
      before: { ...bo, authorityChecks: [], notes: from },
      after: { ...bo, authorityChecks: [], notes: to },
    });
    expect(changesWithout([change('Ann left', 'Ann is back')], erasure)).toEqual([
      change('… left', '… is back'),
    ]);
    expect(changesWithout([change('Ann', '…')], erasure)).toEqual([]);
    const added = { ...change('', 'Hello Ann'), before: null };
    expect(changesWithout([added], erasure)).toEqual([{ ...change('', 'Hello …'), before: null }]);
  });

  it('keeps the label of a step that is about nobody, and what else the entry says', () => {
    const entry = { label: { intent: 'place-people' }, changes: [], seq: 7 };
    expect(entryWithout(entry, erasure)).toEqual(entry);
    const about = { ...entry, label: { intent: 'x', subject: { table: 'people', id: 'ann' } } };
    expect(entryWithout(about as never, erasure)).toEqual({ ...entry, label: { intent: 'x' } });
  });

  it('keeps the map’s own fields, but for his name', () => {
    const without = mapWithout(account, erasure);
    expect([without.id, without.name, without.notes]).toEqual(['map', 'Map', 'Ask …']);
    expect(without.deal).toEqual(fullMap.deal);
  });
});
