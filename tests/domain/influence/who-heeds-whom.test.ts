import { describe, expect, it } from 'vitest';
import type { AccountMap, Tie } from '../../../src/domain/account-map';
import { USUAL } from '../../../src/domain/influence/assumptions';
import type { Attendee } from '../../../src/domain/influence/attendance';
import { heedingOf } from '../../../src/domain/influence/weights';
import { TODAY, networkMap } from './introduction-maps';

type Ties = readonly (readonly [kind: Tie['kind'], from: string, to: string, strength?: number])[];

interface Case {
  readonly ties?: Ties;
  readonly certainty?: Tie['certainty'];
  /** Who is cold to the matter. */
  readonly cold?: readonly string[];
  readonly recommenders?: readonly string[];
}

function mapOf({ ties = [], certainty = 'seen', cold = [], recommenders = [] }: Case): AccountMap {
  const map = networkMap({ people: { a: {}, b: {}, c: {} }, ties });
  return {
    ...map,
    people: map.people.map((person) =>
      recommenders.includes(person.id) ? { ...person, decisionRole: 'recommender' } : person,
    ),
    ties: map.ties.map((tie) => ({ ...tie, certainty })),
    assessments: cold.map((personId) => ({
      ...{ id: personId, personId, date: TODAY, reaction: 'cold', evidence: 'acted' },
    })) as unknown as AccountMap['assessments'],
  };
}

/** Every raw weight, `i<j` being how much i heeds j. */
function weights(
  map: AccountMap,
  room?: Parameters<typeof heedingOf>[2],
  changed: Partial<typeof USUAL> = {},
): Record<string, number | undefined> {
  const { ids, rowStart, heeded, weight } = heedingOf(map, TODAY, room, { ...USUAL, ...changed });
  expect([heeded.length, weight.length]).toEqual([rowStart[ids.length], rowStart[ids.length]]);
  return Object.fromEntries(
    ids.flatMap((id, row) =>
      Array.from(heeded.subarray(rowStart[row], rowStart[row + 1]), (other, at) => [
        `${id}<${ids[other] ?? ''}`,
        weight[(rowStart[row] ?? 0) + at],
      ]),
    ),
  );
}

// The table of influence.md a.
describe('how much somebody heeds another', () => {
  it.each([
    ['an influence by its strength', [['influences', 'a', 'b', 3]], 'seen', { 'b<a': 3 }],
    ['an influence we were told of', [['influences', 'a', 'b', 2]], 'told', { 'b<a': 1.5 }],
    ['a guessed trust both ways', [['trusts', 'a', 'b', 3]], 'guess', { 'a<b': 1.5, 'b<a': 1.5 }],
    ['the boss twice the report', [['reports-to', 'a', 'b']], 'guess', { 'a<b': 1, 'b<a': 0.5 }],
    [
      'no news and no introductions',
      [
        ['informs', 'a', 'b'],
        ['introduces', 'a', 'c'],
      ],
      'seen',
      {},
    ],
    ['nobody he is at odds with', [['conflicts', 'a', 'b', 3]], 'seen', {}],
    [
      'of parallels the strongest',
      [
        ['influences', 'a', 'b', 1],
        ['influences', 'a', 'b', 3],
        ['influences', 'a', 'b', 2],
      ],
      'seen',
      { 'b<a': 3 },
    ],
    [
      'ties of two kinds together',
      [
        ['influences', 'a', 'b', 2],
        ['trusts', 'b', 'a', 1],
      ],
      'seen',
      { 'a<b': 1, 'b<a': 3 },
    ],
    [
      'an influence in place of the formal line',
      [
        ['influences', 'a', 'b', 2],
        ['reports-to', 'a', 'b'],
      ],
      'seen',
      { 'a<b': 1, 'b<a': 2 },
    ],
    [
      'at odds neither in trust nor formally',
      [
        ['trusts', 'a', 'b'],
        ['reports-to', 'a', 'b'],
        ['conflicts', 'b', 'a'],
        ['influences', 'a', 'b', 1],
      ],
      'seen',
      { 'b<a': 1 },
    ],
    [
      'each of several',
      [
        ['influences', 'c', 'a', 1],
        ['influences', 'b', 'a', 2],
        ['trusts', 'b', 'c', 3],
      ],
      'seen',
      { 'a<b': 2, 'a<c': 1, 'b<c': 3, 'c<b': 3 },
    ],
  ] as const)('counts %s', (_, ties, certainty, expected) => {
    expect(weights(mapOf({ ties, certainty }))).toEqual(expected);
    expect(weights(mapOf({ ties: [...ties].reverse(), certainty }))).toEqual(expected);
  });

  it('is half where the other is cold to the matter, but for the formal line', () => {
    const ties: Ties = [
      ['influences', 'a', 'b', 2],
      ['trusts', 'b', 'c', 3],
      ['reports-to', 'a', 'c'],
    ];
    expect(weights(mapOf({ ties, cold: ['a'] }))).toEqual({
      ...{ 'b<a': 1, 'b<c': 3, 'c<b': 3 },
      ...{ 'a<c': 1, 'c<a': 0.5 },
    });
    expect(weights(mapOf({ ties, cold: ['b'] }))).toMatchObject({ 'b<a': 2, 'b<c': 3, 'c<b': 1.5 });
    expect(weights(mapOf({ ties, cold: ['c'] }))).toMatchObject({ 'b<a': 2, 'b<c': 1.5, 'c<b': 3 });
  });

  it('is below nothing towards whom he is at odds with, where that is assumed', () => {
    const ties: Ties = [
      ['conflicts', 'a', 'b', 3],
      ['influences', 'a', 'b', 2],
    ];
    const map = mapOf({ ties, certainty: 'told' });
    expect(weights(map, undefined, { repulsion: 0.5 })).toEqual({ 'a<b': -1.125, 'b<a': 0.375 });
  });
});

describe('who is heeded in a room', () => {
  const head = (id: string, changes: Partial<Attendee> = {}): Attendee => ({
    ...{ id, weight: 1, veto: false, speaks: true, named: true },
    ...changes,
  });
  const attendees = [head('a'), head('b'), head('c'), head('?1', { named: false })];
  const led = { attendees, chairId: 'a' };
  const pulls = { 'b<a': 1, 'c<a': 1, '?1<a': 1 };

  it('is a chair who decides and everybody who may speak to him, a recommender twice', () => {
    const room = { attendance: led, chairDecides: true };
    expect(weights(mapOf({ recommenders: ['b'] }), room)).toEqual({
      ...{ ...pulls, 'a<b': 2, 'a<c': 1, 'a<?1': 1 },
    });
    const cold = mapOf({ recommenders: ['b'], cold: ['a', 'b', 'c'] });
    expect(weights(cold, room)).toEqual({ ...pulls, 'a<b': 1, 'a<c': 0.5, 'a<?1': 1 });
    const silent = { ...led, attendees: [head('a'), head('b', { speaks: false }), head('c')] };
    expect(weights(mapOf({}), { attendance: silent, chairDecides: true })).toEqual({
      ...{ 'b<a': 1, 'c<a': 1, 'a<c': 1 },
    });
  });

  it('is the chair alone where all vote, and nobody without one', () => {
    expect(weights(mapOf({}), { attendance: led, chairDecides: false })).toEqual(pulls);
    const unled = { attendees, chairId: undefined };
    expect(weights(mapOf({}), { attendance: unled, chairDecides: false })).toEqual({});
    expect(weights(mapOf({}), { attendance: led, chairDecides: false }, { chairPull: 0 })).toEqual(
      {},
    );
  });

  it('adds to what they heed each other for outside', () => {
    const map = mapOf({
      ties: [
        ['influences', 'b', 'a', 3],
        ['reports-to', 'b', 'a'],
      ],
    });
    expect(weights(map, { attendance: led, chairDecides: true })).toEqual({
      ...{ 'a<b': 4, 'b<a': 2, 'a<c': 1, 'a<?1': 1, 'c<a': 1, '?1<a': 1 },
    });
  });

  it('has a ceiling for each by how firm he is, an unnamed head’s the normal one', () => {
    const map = mapOf({});
    const people = map.people.map((person, at) => ({
      ...person,
      firmness: (['firm', 'easily-swayed', undefined] as const)[at],
    }));
    const room = { attendance: led, chairDecides: true };
    const { ids, ceiling, indexOf } = heedingOf({ ...map, people }, TODAY, room, USUAL);
    expect(ids).toEqual(['a', 'b', 'c', '?1']);
    expect([...ceiling]).toEqual([0.4, 0.8, 0.6, 0.6]);
    expect(ids.map((id) => indexOf.get(id))).toEqual([0, 1, 2, 3]);
  });
});
