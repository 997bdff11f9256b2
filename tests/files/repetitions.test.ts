import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/domain/account-map';
import { fullMap } from '../domain/commands/full-map';
import { readBent, repaired } from './bent-map';
import type { Rows } from './bent-map';

describe('what is there twice', () => {
  it('is dropped among people of a visit, ours and counterparts', () => {
    const { map, repairs } = repaired(({ visits, people }) => {
      visits[1]!.personIds = ['bo', 'ann', 'bo'];
      visits[0]!.teamIds = ['us1', 'us1'];
      people[0]!.counterparts = ['us1', 'us1'];
    });
    expect(repairs).toEqual([
      { code: 'repeated', at: 'map.people[0].counterparts[1]', facts: { id: 'us1' } },
      { code: 'repeated', at: 'map.visits[0].teamIds[1]', facts: { id: 'us1' } },
      { code: 'repeated', at: 'map.visits[1].personIds[2]', facts: { id: 'bo' } },
    ]);
    expect(map.visits.map(({ personIds }) => personIds)).toEqual([['ann'], ['bo', 'ann']]);
  });

  it('is dropped among seats, where the first counts', () => {
    const { map, repairs } = repaired(({ meetings }) => {
      (meetings[0]!.seats as Rows).push({ personId: 'ann', weight: 7 });
    });
    expect(repairs).toEqual([
      { code: 'seat-repeated', at: 'map.meetings[0].seats[2]', facts: { id: 'ann' } },
    ]);
    expect(map.meetings[0]?.seats.map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('is kept among checks, guests and what a document was given to', () => {
    const { repairs } = repaired(({ people, meetings, documents }) => {
      for (const check of people[1]!.authorityChecks as Rows) check.personId = 'ann';
      meetings[0]!.guests = [{ by: 'us' }, { by: 'us' }];
      for (const shared of documents[0]!.shared as Rows) shared.personId = 'bo';
    });
    expect(repairs).toEqual([]);
  });

  const tie = (id: string, kind: string, fromId: string, toId: string) => ({
    ...{ id, kind, fromId, toId, strength: 1, certainty: 'told' },
  });

  it.each([
    ['influences', false],
    ['reports-to', false],
    ['informs', false],
    ['introduces', false],
    ['trusts', true],
    ['conflicts', true],
  ])('is pointed out of ties that are called %s, the other way round: %s', (kind, isMutual) => {
    const { map, repairs } = repaired((all) => {
      all.ties = [
        tie('x', 'reports-to', 'ann', 'cy'),
        tie('t1', kind, 'bo', 'cy'),
        tie('t2', kind, 'cy', 'bo'),
        tie('t3', kind, 'bo', 'cy'),
        tie('t4', kind, 'bo', 'ann'),
      ];
    });
    const same = (index: number, first: number) => ({
      code: 'same-tie',
      at: `map.ties[${index}]`,
      facts: { first: `map.ties[${first}]` },
      kept: true,
    });
    expect(repairs).toEqual(isMutual ? [same(2, 1), same(3, 1)] : [same(3, 1)]);
    expect(map.ties).toHaveLength(5);
  });

  it('is no tie of another kind, nor a tie to itself', () => {
    const { map, repairs } = repaired((all) => {
      all.ties = [
        tie('t1', 'trusts', 'ann', 'bo'),
        tie('t2', 'conflicts', 'ann', 'bo'),
        tie('t3', 'influences', 'ann', 'bo'),
        tie('t4', 'trusts', 'bo', 'bo'),
      ];
    });
    expect(repairs).toEqual([{ code: 'tie-to-itself', at: 'map.ties[3]', facts: { id: 'bo' } }]);
    expect(map.ties).toHaveLength(3);
  });

  it.each(TABLES.filter((table) => fullMap[table].length > 0))(
    'is refused of ids among the %s',
    (table) => {
      const { error } = readBent((map) => {
        map[table].push(structuredClone(map[table][0]!));
      }) as { error: object };
      const last = fullMap[table].length;
      expect(error).toEqual({
        code: 'duplicate-id',
        at: `map.${table}[${last}].id`,
        facts: { id: fullMap[table][0]?.id, first: `map.${table}[0]` },
      });
    },
  );
});
