import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import {
  changesWithout,
  entryWithout,
  erasureOf,
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

describe('the longer name of somebody else', () => {
  const called = (id: string, name: string) => ({ ...bo, id, name, authorityChecks: [] });
  const withPeople = (
    notes: string,
    others: readonly string[],
    ...names: string[]
  ): AccountMap => ({
    ...fullMap,
    notes,
    people: [...names, ...others].map((name, at) => called(at < names.length ? 'ann' : name, name)),
  });

  it.each([
    ['王伟明同意了；王伟反对。', '王伟', '王伟明', '王伟明同意了；…反对。'],
    ['小王伟问王伟', '王伟', '小王伟', '小王伟问…'],
    [
      'Zhang Xin Min agreed. Zhang Xin did not.',
      'Zhang Xin',
      'Zhang Xin Min',
      'Zhang Xin Min agreed. … did not.',
    ],
    ['Zhang Xin Mining', 'Zhang Xin', 'Zhang Xin Min', '… Mining'],
    ['Jose\u0301 Luis, Jose\u0301', 'Jos\u00e9', 'Jose\u0301 Luis', 'Jos\u00e9 Luis, …'],
    ['Ann Lee, Ann', 'Ann', ' Ann Lee ', 'Ann Lee, …'],
  ])('stays: %j without %j beside %j is %j', (notes, name, other, expected) => {
    const map = withPeople(notes, [other], name);
    const erasure = erasureOf(map, [], 'ann');
    expect(mapWithout(map, erasure).notes).toBe(expected);
    expect(mentionsOf(map, erasure).map(({ text }) => text)).toEqual([notes]);
  });

  it('may be that of our people or of a rival, or one that somebody had', () => {
    const { people } = fullMap;
    const changes = [
      { table: 'people' as const, id: 'bo', before: called('bo', 'Ann Bo'), after: bo },
      { table: 'documents' as const, id: 'd', before: null, after: { name: 'Ann’s' } as never },
    ];
    const map: AccountMap = {
      ...fullMap,
      people,
      team: [{ ...team, name: 'Ann Us' }],
      rivals: [{ id: 'r', name: 'Ann & Sons' }],
    };
    expect(erasureOf(map, [{ changes }], 'ann')).toEqual({
      ...{ personId: 'ann', names: ['Ann'] },
      others: ['Ann & Sons', 'Ann Us', 'Ann Bo'],
    });
  });

  it('goes where it is a name of the person as well, or part of one', () => {
    const map = withPeople('Ann Lee Moor, Ann Lee, Ann', ['Ann Lee'], 'Ann Lee Moor', 'Ann');
    expect(mapWithout(map, erasureOf(map, [], 'ann')).notes).toBe('…, Ann Lee, …');
    const same = withPeople('Ann Lee, Ann', ['Ann Lee'], 'Ann Lee', 'Ann');
    expect(mapWithout(same, erasureOf(same, [], 'ann')).notes).toBe('…, …');
  });

  it('is no mention by itself, and stays as it was typed', () => {
    const typed = 'Jose\u0301 Luis, Rose\u0301';
    const map = withPeople(typed, ['Jos\u00e9 Luis'], 'Jos\u00e9');
    const erasure = erasureOf(map, [], 'ann');
    expect(mentionsOf(map, erasure)).toEqual([]);
    expect(mapWithout(map, erasure).notes).toBe(typed);
  });

  it('never changes, while every name that stands alone goes', () => {
    const letters = fc.constantFrom('王', '伟', '明', '李', '娜');
    const word = fc.string({ unit: letters, minLength: 2, maxLength: 3 });
    const longer = (name: string) =>
      fc
        .tuple(
          fc.string({ unit: letters, maxLength: 2 }),
          fc.string({ unit: letters, maxLength: 2 }),
        )
        .map(([before, after]) => `${before}${name}${after}`)
        .filter((other) => other !== name);
    const texts = word.chain((name) =>
      fc
        .tuple(fc.constant(name), fc.array(longer(name), { maxLength: 3 }))
        .chain(([own, others]) =>
          fc.tuple(
            fc.constant(own),
            fc.constant(others),
            fc.array(fc.constantFrom(own, ...others, '同意了'), { maxLength: 8 }),
          ),
        ),
    );
    fc.assert(
      fc.property(texts, ([name, others, pieces]) => {
        const map = withPeople(pieces.join('；'), others, name);
        expect(mapWithout(map, erasureOf(map, [], 'ann')).notes).toBe(
          pieces.map((piece) => (piece === name ? '…' : piece)).join('；'),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is unknown where an erasing was noted before: the names go as they did', () => {
    expect(noteWithout('王伟明', '王伟')).toBe('…明');
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
