import { describe, expect, it } from 'vitest';
import { accountOf, byId, emptyMap, mapOf, rowsById, TABLES } from '../../src/domain/account-map';
import { ROW_SCHEMAS } from '../../src/domain/row-schemas';
import { fullMap } from './commands/full-map';

const account = {
  ...{ id: 'map', name: 'Map', customer: 'Hengda' },
  deal: fullMap.deal,
};
const [person] = fullMap.people;
if (!person) throw new Error('nobody');
const called = (id: string) => ({ ...person, id });

describe('a map', () => {
  it('has a table for each kind of row, in the order of the file', () => {
    expect(TABLES).toEqual(Object.keys(ROW_SCHEMAS));
    expect(Object.keys(emptyMap(account))).toEqual([...Object.keys(account), ...TABLES]);
    expect(TABLES.every((table) => emptyMap(account)[table].length === 0)).toBe(true);
  });

  it('holds its rows in the code-unit order of their ids', () => {
    const people = ['b', 'a', 'B', 'é', '10', '9'].map(called);
    const map = mapOf(account, { people });
    expect(map.people.map(({ id }) => id)).toEqual(['10', '9', 'B', 'a', 'b', 'é']);
    expect(people[0]?.id).toBe('b');
    expect([byId({ id: 'a' }, { id: 'b' }), byId({ id: 'b' }, { id: 'a' })]).toEqual([-1, 1]);
    expect(byId({ id: 'a' }, { id: 'a' })).toBe(0);
  });

  it('has fields of its own, of which the unknown ones are left out', () => {
    expect(accountOf(mapOf(account, { people: [person] }))).toEqual(account);
    expect(Object.keys(accountOf(emptyMap(account)))).toEqual(Object.keys(account));
    const noted = { ...account, retainUntil: '2027-01-01', notes: 'a', privateNotes: 'b' };
    expect(accountOf(emptyMap(noted))).toEqual(noted);
    for (const field of ['retainUntil', 'notes', 'privateNotes'] as const) {
      const one = { ...account, [field]: noted[field] };
      expect(accountOf(emptyMap(one))).toEqual(one);
    }
  });
});

describe('the rows of a table', () => {
  it('are found by their ids, in each state of the table', () => {
    const table = ['a', 'b'].map(called);
    expect([...rowsById(table).entries()]).toEqual(table.map((row) => [row.id, row]));
    expect(rowsById(table).get('a')).toBe(table[0]);
    expect(rowsById(table).has('c')).toBe(false);
    expect(rowsById([...table, called('c')]).has('c')).toBe(true);
  });
});
