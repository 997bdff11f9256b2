import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { attendanceOf } from '../../../src/domain/influence/attendance';
import { possibleRules } from '../../../src/domain/influence/deliberation';
import {
  presentPeople,
  presentTies,
  tiesOfPeople,
} from '../../../src/domain/influence/present-people';
import { TODAY, networkMap } from './introduction-maps';
import type { PersonFields } from './introduction-maps';

type Meeting = AccountMap['meetings'][number];
type Seat = Meeting['seats'][number];

const seat = (personId: string, changes: Partial<Seat> = {}): Seat => ({
  personId,
  weight: 1,
  veto: false,
  speaks: true,
  ...changes,
});

function attendance(
  people: Readonly<Record<string, PersonFields>>,
  changes: Partial<Meeting>,
): ReturnType<typeof attendanceOf> {
  const meeting = { id: 'm', kind: 'decision', seats: [], guests: [], ...changes } as unknown;
  return attendanceOf(networkMap({ people }), meeting as Meeting, TODAY);
}

const idsOf = ({ attendees }: ReturnType<typeof attendanceOf>) => attendees.map(({ id }) => id);

describe('who will sit in a meeting', () => {
  it('are those seated by id, whoever has left apart, then the heads nobody can name', () => {
    const found = attendance(
      { c: {}, a: {}, b: { left: true } },
      {
        seats: [seat('c', { weight: 2, veto: true }), seat('b'), seat('a', { speaks: false })],
        headcount: 4,
      },
    );
    expect(found.attendees).toEqual([
      { id: 'a', weight: 1, veto: false, speaks: false, named: true },
      { id: 'c', weight: 2, veto: true, speaks: true, named: true },
      { id: '?1', weight: 1, veto: false, speaks: true, named: false },
      { id: '?2', weight: 1, veto: false, speaks: true, named: false },
    ]);
    expect(found.chairId).toBeUndefined();
  });

  it('are no more than the seats where the headcount is smaller or unknown', () => {
    const seats = [seat('a'), seat('b')];
    expect(idsOf(attendance({ a: {}, b: {} }, { seats }))).toEqual(['a', 'b']);
    expect(idsOf(attendance({ a: {}, b: {} }, { seats, headcount: 1 }))).toEqual(['a', 'b']);
  });

  it('are heads still, who vote and of whom nobody had heard by then', () => {
    const people = { a: {}, b: { knownSince: '2026-11-23' }, c: { knownSince: '2026-11-23' } };
    const seats = [seat('a'), seat('b'), seat('c', { weight: 0 })];
    expect(idsOf(attendance(people, { seats }))).toEqual(['a', '?1']);
    expect(idsOf(attendance(people, { seats, headcount: 4 }))).toEqual(['a', '?1', '?2', '?3']);
  });

  it('are called by what nobody else is called', () => {
    const people = { '?1': {}, '??1': {}, a: {} };
    expect(idsOf(attendance(people, { headcount: 2 }))).toEqual(['???1', '?2']);
  });

  it.each([
    ['there', {}, ['a'], 'a'],
    ['gone', { left: true }, [], undefined],
    ['not known yet', { knownSince: '2026-11-23' }, ['?1'], undefined],
  ] as const)('and its chair, without a seat, %s', (_, fields, ids, chairId) => {
    const found = attendance({ a: fields }, { chairId: 'a' });
    expect([idsOf(found), found.chairId]).toEqual([ids, chairId]);
  });
});

describe('how a meeting may decide', () => {
  it.each([
    ['chair', 'a', ['chair']],
    ['chair', undefined, ['vote']],
    ['vote', 'a', ['vote']],
    ['consensus', undefined, ['consensus']],
    [undefined, 'a', ['chair', 'vote', 'consensus']],
    [undefined, undefined, ['vote', 'consensus']],
  ] as const)('by the rule %s under %s', (rule, chairId, rules) => {
    const meeting = { rule } as Meeting;
    expect(possibleRules(meeting, { attendees: [], chairId })).toEqual(rules);
  });
});

describe('who is on the map', () => {
  it('are people of every side by id, and their ties to each other', () => {
    const map = networkMap({
      people: { d: { side: 'rival' }, b: { left: true }, a: {}, c: { knownSince: '2026-11-23' } },
      ties: [
        ['trusts', 'd', 'a'],
        ['trusts', 'a', 'b'],
        ['trusts', 'c', 'a'],
        ['informs', 'a', 'd'],
      ],
    });
    const { people, nodeOf } = presentPeople(map, TODAY);
    expect(people.map(({ id }) => id)).toEqual(['a', 'd']);
    expect([...nodeOf]).toEqual([
      ['a', 0],
      ['d', 1],
    ]);
    const ends = presentTies(map, TODAY).map(({ tie, from, to }) => [tie.kind, from, to]);
    expect(ends).toEqual([
      ['trusts', 1, 0],
      ['informs', 0, 1],
    ]);
    const both = presentTies(map, TODAY);
    expect(tiesOfPeople(map, TODAY)).toEqual([both, both]);
    expect(presentPeople(map, '2026-11-23').people.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('have no tie with themselves', () => {
    const map = networkMap({ people: { a: {}, b: {} }, ties: [['trusts', 'a', 'b']] });
    const ties = map.ties.map((tie) => ({ ...tie, toId: 'a' }));
    expect(presentTies({ ...map, ties }, TODAY)).toEqual([]);
  });
});
