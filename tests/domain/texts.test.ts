import { describe, expect, it } from 'vitest';
import type { Rows } from '../../src/domain/account-map';
import type { ChangedTable } from '../../src/domain/change-set';
import { TABLES } from '../../src/domain/account-map';
import { changeTexts } from '../../src/domain/texts';
import { fullMap, TODAY } from './commands/full-map';

/** Every text that is found in a row, with the name of its field. */
function textsIn(table: ChangedTable, row: object): string[] {
  const found: string[] = [];
  changeTexts(table, row as Rows[ChangedTable], (text, field) => {
    found.push(`${field}: ${text}`);
    return text;
  });
  return found;
}

const person = {
  ...fullMap.people[0],
  title: 'Chief',
  link: 'https://example.org',
  level: 'decision',
  leavesOn: TODAY,
  keyRoles: ['user'],
  notes: 'Knows Bo',
};
const visit = { ...fullMap.visits[0], note: 'Warm', nextStep: { what: 'Call', done: false } };
const account = {
  ...{ id: 'map', name: 'Map', customer: 'Hengda' },
  deal: {
    mode: 'advisor',
    goal: 'Win',
    stages: [{ stage: 'intent', since: TODAY }],
    amount: { value: 5, currency: 'EUR' },
    culture: { bargaining: 1, word: 0, note: 'Slow' },
    contactBan: { from: TODAY, until: TODAY, reason: 'Tender' },
  },
};

describe('the texts of a row', () => {
  it('are what somebody typed, and no id, day, link or word of the vocabulary', () => {
    expect(textsIn('people', person)).toEqual(['name: Ann', 'title: Chief', 'notes: Knows Bo']);
    expect(textsIn('rivalNotes', fullMap.rivalNotes[0] ?? {})).toEqual(['text: Cheap']);
    expect(textsIn('ties', fullMap.ties[0] ?? {})).toEqual([]);
  });

  it('stand in groups of its fields too', () => {
    expect(textsIn('visits', visit)).toEqual(['note: Warm', 'what: Call']);
    expect(textsIn('account', account)).toEqual([
      'name: Map',
      'customer: Hengda',
      'goal: Win',
      'note: Slow',
      'reason: Tender',
    ]);
  });

  it('are not there where nothing is known', () => {
    expect(textsIn('people', { ...person, title: undefined, notes: null })).toEqual(['name: Ann']);
    expect(textsIn('visits', { ...visit, note: undefined, nextStep: undefined })).toEqual([]);
    expect(textsIn('visits', { ...visit, nextStep: null, personIds: null })).toEqual([
      'note: Warm',
    ]);
  });

  it('are changed in their place, and nothing else is', () => {
    const louder = (text: string, field: string) => (field === 'what' ? `${text}!` : text);
    const row = visit as unknown as Rows['visits'];
    expect(changeTexts('visits', row, louder)).toEqual({
      ...visit,
      nextStep: { what: 'Call!', done: false },
    });
    expect(visit.nextStep.what).toBe('Call');
    expect(changeTexts('visits', row, () => 'x')).toEqual({
      ...{ ...visit, note: 'x' },
      nextStep: { what: 'x', done: false },
    });
  });

  it('leave the row the same object where none is another', () => {
    const same = (table: ChangedTable, row: object) =>
      changeTexts(table, row as Rows[ChangedTable], (text) => text) === row;
    expect([same('people', person), same('visits', visit), same('account', account)]).toEqual([
      true,
      true,
      true,
    ]);
    for (const table of TABLES) {
      expect(fullMap[table].every((row) => same(table, row))).toBe(true);
    }
  });

  it('keep fields that the format does not know', () => {
    const odd = { ...person, nickname: 'Annie' } as unknown as Rows['people'];
    expect(changeTexts('people', odd, () => 'x')).toMatchObject({ name: 'x', nickname: 'Annie' });
  });
});
