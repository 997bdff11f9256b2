import { describe, expect, it } from 'vitest';
import type { AccountMap, Meeting } from '../../src/domain/account-map';
import {
  comingDecisionMeeting,
  roomOf,
  seatsMet,
  topIds,
  votersOf,
} from '../../src/domain/meetings';
import { buyer, inDays, meeting, visit } from './coverage/small-map';
import { mapWith } from './coverage/rule-map';

const TODAY = inDays(0);

function room(fields: object, people: object[] = [buyer('ann'), buyer('bo')]) {
  const map = mapWith({ people, meetings: [meeting(9, ['ann'], fields)] });
  const [board] = map.meetings;
  if (!board) throw new Error('no meeting');
  return { map, board };
}

const seat = (personId: string, weight = 1, veto = false) => ({ personId, weight, veto });

describe('the room', () => {
  it('has a seat with one vote and no veto for a chair who has none', () => {
    const { map, board } = room({ seats: [seat('bo', 2, true)] });
    const { seats, voters } = roomOf(map, board, TODAY);
    expect(seats.map((one) => one.seat)).toEqual([
      { personId: 'bo', weight: 2, veto: true, speaks: true },
      { personId: 'ann', weight: 1, veto: false, speaks: true },
    ]);
    expect(seats.map(({ person }) => person.id)).toEqual(['bo', 'ann']);
    expect(voters.map(({ id }) => id)).toEqual(['ann', 'bo']);
    expect(board.seats).toHaveLength(1);
  });

  it('keeps the seat of a chair who has one, and needs no chair', () => {
    const observer = room({ seats: [seat('ann', 0)] });
    expect(votersOf(observer.map, observer.board, TODAY)).toEqual([]);
    const nobody = room({ chairId: undefined, seats: [seat('bo')] });
    expect(roomOf(nobody.map, nobody.board, TODAY).seats).toHaveLength(1);
  });

  it.each([
    [undefined, undefined],
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 7],
  ])('of %s heads has %s that nobody can name', (headcount, unnamed) => {
    const { map, board } = room({ headcount, seats: [seat('ann'), seat('bo', 0)] });
    expect(roomOf(map, board, TODAY).unnamed).toBe(unnamed);
  });

  it('counts the votes of people nobody had heard of by then, and no observers', () => {
    const later = { knownSince: inDays(1) };
    const people = [buyer('ann'), buyer('bo', later), buyer('cy', later)];
    const { map, board } = room({ seats: [seat('ann'), seat('bo'), seat('cy', 0)] }, people);
    expect(roomOf(map, board, TODAY)).toMatchObject({ notYetKnown: 1, unnamed: 0 });
    expect(roomOf(map, board, inDays(1)).notYetKnown).toBe(0);
  });
});

describe('the seats that will vote', () => {
  it.each([
    // Ann and Bo vote, Cy listens.
    [3, { met: 1, seats: 2 }],
    [5, { met: 1, seats: 4 }],
    [1, { met: 1, seats: 2 }],
    [undefined, { met: 1, seats: 2 }],
  ])('are those of %s heads that do not only listen', (headcount, expected) => {
    const people = [buyer('ann'), buyer('bo'), buyer('cy')];
    const seats = [seat('ann'), seat('bo'), seat('cy', 0)];
    const { map, board } = room({ headcount, seats }, people);
    const met: AccountMap = mapWith({ ...map, visits: [visit('ann', 900), visit('cy', 9)] });
    expect(seatsMet(met, board, TODAY)).toEqual(expected);
  });
});

describe('whoever leads a meeting or can stop it', () => {
  const top = (fields: object) => [...topIds(room(fields).board)].sort();

  it('is the chair and whoever has a veto, each once', () => {
    expect(top({ seats: [seat('ann', 1, true), seat('bo', 0, true), seat('cy')] })).toEqual([
      'ann',
      'bo',
    ]);
    expect(top({ chairId: undefined })).toEqual([]);
  });
});

describe('the coming meeting', () => {
  const coming = (...meetings: (Partial<Meeting> & { id: string })[]) => {
    const rows = meetings.map((fields) => meeting(9, ['ann'], fields));
    return comingDecisionMeeting(mapWith({ people: [buyer('ann')], meetings: rows }), TODAY)?.id;
  };

  it('is the nearest, wherever it stands in the list', () => {
    expect(coming({ id: 'a', date: inDays(3) }, { id: 'b' }, { id: 'c', date: inDays(5) })).toBe(
      'a',
    );
    expect(coming({ id: 'a' }, { id: 'b', date: inDays(3) }, { id: 'c', date: inDays(5) })).toBe(
      'b',
    );
    expect(coming({ id: 'a' }, { id: 'b', date: inDays(5) }, { id: 'c', date: inDays(3) })).toBe(
      'c',
    );
    expect(coming({ id: 'b' }, { id: 'a' }, { id: 'c', seats: [] })).toBe('a');
    expect(coming()).toBeUndefined();
  });

  it('is not one whose day is over or unknown, nor one known only later', () => {
    expect(coming({ id: 'a', date: inDays(-1) })).toBeUndefined();
    expect(coming({ id: 'a', date: undefined })).toBeUndefined();
    expect(coming({ id: 'a', knownOn: inDays(1) })).toBeUndefined();
    expect(coming({ id: 'a', knownOn: TODAY })).toBe('a');
    expect(coming({ id: 'a', date: TODAY })).toBe('a');
  });
});
