import { describe, expect, it } from 'vitest';
import {
  firstToVisit,
  informed,
  isHigh,
  isKey,
  isWeighty,
  metLately,
  onlyContact,
} from '../../../src/domain/coverage/key-people';
import { situationOf } from '../../../src/domain/coverage/situation';
import { mapWith } from './rule-map';
import { buyer, inDays, meeting, tie, visit } from './small-map';

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

  it.each<[string, object, object]>([
    ['a say before all else', { realInfluence: 3, formalRank: 5 }, { holdsMoney: true }],
    ['influence before rank', { realInfluence: 2, formalRank: 5 }, { realInfluence: 3 }],
    ['more of both', { realInfluence: 3, formalRank: 4 }, { realInfluence: 3, formalRank: 5 }],
    ['rank, where that is all', { formalRank: 1 }, { formalRank: 2 }],
    ['something before nothing', {}, { formalRank: 1 }],
  ])('has %s', (_what, less, more) => {
    const people = [buyer('a', less), buyer('b', more)];
    const situation = situationOf(mapWith({ people }), inDays(0));
    expect(firstToVisit(situation, ['a', 'b'])).toBe('b');
    expect(firstToVisit(situation, ['b', 'a'])).toBe('b');
  });

  it('is the first by id of equals, and nobody who is not of the buyer', () => {
    const people = [buyer('a', { side: 'outside' }), buyer('b'), buyer('c')];
    const situation = situationOf(mapWith({ people }), inDays(0));
    expect(firstToVisit(situation, ['c', 'b'])).toBe('b');
    expect(firstToVisit(situation, ['b', 'c', 'a', 'nobody'])).toBe('b');
    expect(firstToVisit(situation, ['a', 'nobody'])).toBeUndefined();
  });
});

describe('somebody with a say', () => {
  it.each([
    [{}, false],
    [{ realInfluence: 4 }, true],
    [{ realInfluence: 3, formalRank: 5 }, false],
    [{ decisionRole: 'decider' }, true],
    [{ decisionRole: 'recommender' }, true],
    [{ decisionRole: 'influencer' }, false],
    [{ holdsMoney: true }, true],
    [{ socialRoles: ['obstacle-builder'] }, true],
    [{ socialRoles: ['information-sharer', 'influencer'] }, false],
    [{ purchaseRoles: ['user', 'purchaser'] }, true],
    [{ purchaseRoles: ['project-lead'] }, true],
    [{ purchaseRoles: ['top-leader'] }, true],
    [{ purchaseRoles: ['user', 'gatekeeper', 'initiator'] }, false],
    [{ keyRoles: ['decision-maker', 'coach'] }, false],
  ])('%o: %s', (fields, expected) => {
    const situation = situationOf(mapWith({ people: [buyer('ann', fields)] }), inDays(0));
    expect(situation.buyers.map((person) => isKey(situation, person))).toEqual([expected]);
  });

  it('sits in the meeting with a vote', () => {
    const seats = [
      { personId: 'ann', weight: 1 },
      { personId: 'bo', weight: 0 },
    ];
    const people = [buyer('ann'), buyer('bo'), buyer('cy')];
    const situation = situationOf(
      mapWith({ people, meetings: [meeting(9, ['ann'], { seats })] }),
      inDays(0),
    );
    const keys = situation.buyers.filter((person) => isKey(situation, person));
    expect(keys.map(({ id }) => id)).toEqual(['ann']);
  });

  it('is weighty from four of five on', () => {
    expect([undefined, 1, 3, 4, 5].map((realInfluence) => isWeighty(one(realInfluence)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('whom we talk with', () => {
  const people = [
    buyer('ann'),
    buyer('bo'),
    buyer('sue', { socialRoles: ['information-sharer'] }),
    buyer('ed', { side: 'outside' }),
  ];
  const of = (...visits: object[]) => situationOf(mapWith({ people, visits }), inDays(0));

  it('is whom we met in the last 90 days', () => {
    const visits = [visit('ann', 90), visit('bo', 91), visit('ed', 1)];
    expect(metLately(of(...visits))).toEqual(['ann']);
    expect(onlyContact(of(...visits))).toBe('ann');
    expect(onlyContact(of(visit('ann', 9), visit('bo', 9)))).toBeUndefined();
    expect(onlyContact(of())).toBeUndefined();
  });

  it('and whoever shares what he knows can tell us', () => {
    expect(informed(of(visit('ann', 9)))).toEqual(['sue', 'ann']);
  });
});

function one(realInfluence: number | undefined) {
  const { buyers } = situationOf(mapWith({ people: [buyer('ann', { realInfluence })] }), inDays(0));
  if (!buyers[0]) throw new Error('nobody');
  return buyers[0];
}
