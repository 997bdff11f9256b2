import { describe, expect, it, test } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import type { AccountMap } from '../../src/domain/account-map';
import { entryWithout, mapWithout } from '../../src/domain/erasing';
import { MapSchema } from '../../src/domain/row-schemas';
import { rowWithoutPerson } from '../../src/domain/without-person';
import { z } from '../../src/domain/zod';
import { fullMap, TODAY } from './commands/full-map';

const without = (id: string) => mapWithout(fullMap, { personId: id, names: [] });
const idsOf = (map: AccountMap) =>
  Object.fromEntries(TABLES.map((table) => [table, map[table].map(({ id }) => id)]));

describe('a map in which everything speaks of everybody', () => {
  it.each(['ann', 'bo', 'cy'])('no longer knows the id of %s without that person', (id) => {
    expect(JSON.stringify(without(id))).not.toContain(`"${id}"`);
  });

  it('keeps all rows that are about others as well', () => {
    const kept = idsOf(fullMap);
    expect(idsOf(without('ann'))).toEqual({
      ...kept,
      ...{ people: ['bo', 'cy'], ties: ['t2'], visits: ['v2'], assessments: ['a2'], asks: [] },
    });
    expect(idsOf(without('bo'))).toEqual({
      ...kept,
      ...{ people: ['ann', 'cy'], ties: [], assessments: ['a1'], asks: [] },
    });
    expect(idsOf(without('cy'))).toEqual({ ...kept, people: ['ann', 'bo'], ties: ['t1'] });
  });

  it('keeps what its rows say of others', () => {
    const map = without('ann');
    expect(map.people[0]?.authorityChecks).toEqual([
      { personId: 'cy', date: TODAY, confirms: false },
    ]);
    expect(map.visits[0]?.personIds).toEqual(['bo']);
    expect(map.meetings[0]?.seats.map(({ personId }) => personId)).toEqual(['bo']);
    expect(map.documents[0]?.shared).toEqual([{ date: TODAY, personId: 'bo' }]);
    expect(without('bo').meetings[0]?.chairId).toBe('ann');
    expect(without('bo').answers[0]?.personId).toBe('ann');
  });

  it('keeps every row as it is that does not speak of a stranger', () => {
    const same = without('nobody');
    for (const table of TABLES) {
      expect(same[table].every((row, at) => row === fullMap[table][at])).toBe(true);
    }
  });
});

describe('a gap that was set aside', () => {
  const goes = (subject: string, id: string) => {
    const [entry] = z.parse(MapSchema, {
      ...{ id: 'map', name: 'Map', customer: 'C', deal: { mode: 'advisor' } },
      setAside: [{ id: 's', rule: 'G12', subject, severity: 'high', reason: 'x', date: TODAY }],
    }).setAside;
    if (!entry) throw new Error('no entry');
    return rowWithoutPerson('setAside', entry, id) === null;
  };

  test.each([
    ['ann', 'ann'],
    ['ann,bo', 'ann'],
    ['ann,bo', 'bo'],
    ['m1:ann', 'ann'],
    ['a|ann|b', 'ann'],
    ['annabel,ann', 'ann'],
    ['a:b,c', 'a:b'],
  ])('as %j goes with %j', (subject, id) => {
    expect(goes(subject, id)).toBe(true);
  });

  test.each([
    ['annabel', 'ann'],
    ['joann', 'ann'],
    ['joann,bo', 'ann'],
    ['m1:annabel', 'ann'],
    ['map', 'ann'],
  ])('as %j stays without %j', (subject, id) => {
    expect(goes(subject, id)).toBe(false);
  });
});

describe('the label of an entry', () => {
  const changes: never[] = [];
  const entry = (table: 'people' | 'visits', id: string) => ({
    label: { intent: 'edit-person', subject: { table, id } },
    changes,
  });

  it('stays where it is of another person, or of a row that has the same id', () => {
    for (const other of [entry('people', 'bo'), entry('visits', 'ann')]) {
      expect(entryWithout(other, { personId: 'ann', names: [] })).toEqual(other);
    }
  });
});

describe('the names of others', () => {
  it('stay where somebody of ours, or a rival, is called as the person was', () => {
    const map = mapWithout(fullMap, { personId: 'ann', names: ['Li', 'Acme', 'Bo', 'Plan'] });
    expect(map.team[0]?.name).toBe('Li');
    expect(map.rivals[0]?.name).toBe('Acme');
    expect(map.people[0]?.name).toBe('Bo');
    expect(map.documents[0]?.name).toBe('…');
  });
});
