import { describe, expect, it } from 'vitest';
import { voteWorths } from '../../../src/domain/influence/vote-worths';
import { mapFrom, TODAY } from './small-maps';

/** A meeting that votes, with a seat of each weight. */
function room(meeting: object, seats: readonly (number | object)[]) {
  const ids = seats.map((_, seat) => `p${seat + 1}`);
  return mapFrom({
    people: ids.map((id) => ({ id, name: id })),
    ties: [],
    assessments: [],
    visits: [],
    meeting: {
      rule: 'vote',
      seats: seats.map((seat, index) => ({
        personId: ids[index],
        ...(typeof seat === 'number' ? { weight: seat } : seat),
      })),
      ...meeting,
    },
  });
}

describe('what each vote is worth', () => {
  // The Council of the EEC, 1958, as 12 of 17: more than 11 of 17 (influence.md g).
  it('a vote that never tips anything is worth nothing, whatever its weight', () => {
    const found = voteWorths(room({ quota: 11 / 17 }, [4, 4, 4, 2, 2, 1]), 'm', TODAY);
    expect(found?.exact).toBe(true);
    expect(found?.votes.map(({ weight }) => weight)).toEqual([4, 4, 4, 2, 2, 1]);
    const says = [7 / 30, 7 / 30, 7 / 30, 0.15, 0.15, 0];
    const swings = [5 / 21, 5 / 21, 5 / 21, 1 / 7, 1 / 7, 0];
    found?.votes.forEach((vote, seat) => {
      expect(vote.say).toBeCloseTo(says[seat] ?? 0, 12);
      expect(vote.banzhaf).toBeCloseTo(swings[seat] ?? 0, 12);
    });
  });

  it('the casting vote of the chair counts, and most say comes first', () => {
    const found = voteWorths(room({ chairId: 'p4' }, [1, 1, 1, 1]), 'm', TODAY);
    expect(found?.votes[0]).toMatchObject({ id: 'p4', weight: 1.5, named: true });
    expect(found?.votes[0]?.say).toBeCloseTo(1 / 2, 12);
    expect(found?.votes[1]?.say).toBeCloseTo(1 / 6, 12);
  });

  it('seats without a name have a vote, observers have none', () => {
    const found = voteWorths(room({ headcount: 4 }, [1, 1, 0]), 'm', TODAY);
    expect(found?.votes.map(({ id, named }) => [id, named])).toEqual([
      ['p1', true],
      ['p2', true],
      ['?1', false],
    ]);
    for (const { say } of found?.votes ?? []) expect(say).toBeCloseTo(1 / 3, 12);
  });

  it('without a quota more than half carries', () => {
    const found = voteWorths(room({}, [3, 1, 1]), 'm', TODAY);
    expect(found?.votes.map(({ say }) => say)).toEqual([1, 0, 0]);
  });

  it('a veto is worth more than the vote beside it', () => {
    const found = voteWorths(room({}, [1, { weight: 1, veto: true }, 1]), 'm', TODAY);
    expect(found?.votes[0]).toMatchObject({ id: 'p2', veto: true });
    expect(found?.votes[0]?.say).toBeCloseTo(2 / 3, 12);
    expect(found?.votes[0]?.banzhaf).toBeCloseTo(3 / 5, 12);
  });

  it('says when it is an estimate', () => {
    const weights = Array.from({ length: 24 }, (_, seat) => 1000.123 + seat * Math.SQRT2);
    expect(voteWorths(room({}, weights), 'm', TODAY)?.exact).toBe(false);
  });

  it.each([
    ['no such meeting', room({}, [1, 1]), 'other'],
    ['the chair decides', room({ rule: 'chair' }, [1, 1]), 'm'],
    ['everybody must agree', room({ rule: 'consensus' }, [1, 1]), 'm'],
    ['nobody knows how it decides', room({ rule: undefined }, [1, 1]), 'm'],
    ['nobody is known to sit there', room({}, []), 'm'],
    ['there are observers only', room({}, [0, 0]), 'm'],
  ])('has nothing to say where %s', (_, map, meetingId) => {
    expect(voteWorths(map, meetingId, TODAY)).toBeUndefined();
  });
});
