import { describe, expect, it } from 'vitest';
import { firstToVisit, isHigh } from '../../../src/domain/coverage/key-people';
import { situationOf } from '../../../src/domain/coverage/situation';
import { mapWith } from './rule-map';
import { buyer, inDays, meeting, tie } from './small-map';

/** The voters are gm and vp; adviser is outside the meeting. */
function situationWith(board: object, adviser: object = {}) {
  const map = mapWith({
    people: [buyer('gm'), buyer('vp'), buyer('adviser', adviser), buyer('clerk')],
    ties: [tie('influences', 'adviser', 'gm', 3)],
    meetings: [meeting(20, ['gm', 'vp'], board)],
  });
  return situationOf(map, inDays(0));
}

function highIn(situation: ReturnType<typeof situationWith>): string[] {
  return situation.buyers.filter((person) => isHigh(situation, person)).map(({ id }) => id);
}

describe('whoever carries much of the decision', () => {
  it('leads the meeting, or moves enough of it through those who sit there', () => {
    expect(highIn(situationWith({}))).toEqual(['gm', 'adviser']);
  });

  it('may stop it, with or without a vote', () => {
    const seats = [
      { personId: 'gm', weight: 1 },
      { personId: 'clerk', weight: 0, veto: true },
    ];
    expect(highIn(situationWith({ seats }))).toEqual(['gm', 'adviser', 'clerk']);
  });

  it('has real influence, meeting or not', () => {
    expect(highIn(situationWith({ cancelled: true }, { realInfluence: 4 }))).toEqual(['adviser']);
    expect(highIn(situationWith({ cancelled: true }, { realInfluence: 3 }))).toEqual([]);
  });

  it('is judged as if the chair decided while nobody knows how it is decided', () => {
    expect(highIn(situationWith({ rule: undefined }))).toEqual(['gm', 'adviser']);
  });

  it('is not judged by influence where the chair decides and is not known', () => {
    expect(highIn(situationWith({ rule: undefined, chairId: undefined }))).toEqual([]);
    expect(highIn(situationWith({ chairId: undefined }))).toEqual([]);
    expect(highIn(situationWith({ rule: 'vote', chairId: undefined }))).toEqual([
      'gm',
      'vp',
      'adviser',
    ]);
  });

  it('shares the decision with seats that nobody can name', () => {
    expect(highIn(situationWith({ rule: 'consensus', headcount: 20, chairId: undefined }))).toEqual(
      [],
    );
  });
});

describe('the one to begin with', () => {
  it('has a say, then the most influence, then the highest rank', () => {
    const people = [
      buyer('ann', { realInfluence: 3, formalRank: 5 }),
      buyer('bo', { realInfluence: 3, formalRank: 1, holdsMoney: true }),
      buyer('cy', { realInfluence: 2, formalRank: 5, holdsMoney: true }),
    ];
    const situation = situationOf(mapWith({ people }), inDays(0));
    expect(firstToVisit(situation, ['ann', 'bo', 'cy'])).toBe('bo');
    expect(firstToVisit(situation, ['ann', 'cy'])).toBe('cy');
    expect(firstToVisit(situation, [])).toBeUndefined();
  });
});
