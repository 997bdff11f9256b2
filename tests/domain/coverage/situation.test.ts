import { describe, expect, it } from 'vitest';
import {
  closersAmong,
  hadTimeToAsk,
  hasReached,
  isMet,
  isMetWithin,
  isPlannedWithin,
  isStanceKnown,
  isTopVoter,
  isVoter,
  mayBeVisited,
  metDaysAgo,
  plannedBeforeMeeting,
  rivalMetDaysAgo,
  situationOf,
} from '../../../src/domain/coverage/situation';
import { STAGES } from '../../../src/domain/vocabulary';
import { deal, mapWith, visit } from './rule-map';
import { buyer, inDays, meeting, rivalVisit, view } from './small-map';

const TODAY = inDays(0);
const crowd = [
  buyer('ann'),
  buyer('bo'),
  buyer('ed', { side: 'outside' }),
  buyer('gone', { left: true }),
  buyer('new', { knownSince: inDays(1) }),
];
const of = (parts: object) => situationOf(mapWith({ people: crowd, ...parts }), TODAY);

describe('the buyer’s people', () => {
  it('are those of that side who are there today', () => {
    const { buyers, buyersById } = of({});
    expect(buyers.map(({ id }) => id)).toEqual(['ann', 'bo']);
    expect([...buyersById.keys()]).toEqual(['ann', 'bo']);
  });

  it('may be visited unless they, or the customer as a whole, are to be left alone', () => {
    const [ann, shy] = [buyer('ann'), buyer('shy', { noContact: true })];
    const people = [ann, shy, ...crowd.slice(1)];
    const free = of({ people });
    const allowed = (situation: typeof free) =>
      situation.buyers.filter((one) => mayBeVisited(situation, one)).map(({ id }) => id);
    expect(allowed(free)).toEqual(['ann', 'bo']);
    const ids = ['shy', 'nobody', 'ed', 'gone', 'new', 'bo', 'ann', 'bo'];
    expect(closersAmong(free, ids)).toEqual(['ann', 'bo']);
    const ban = (from: number, until: number) =>
      of({ deal: deal('shortlist', { contactBan: { from: inDays(from), until: inDays(until) } }) });
    expect([ban(0, 0), ban(-9, -1), ban(1, 9)].map(({ banned }) => banned)).toEqual([
      true,
      false,
      false,
    ]);
    expect(allowed(ban(0, 0))).toEqual([]);
    expect(closersAmong(ban(0, 0), ids)).toEqual([]);
  });
});

describe('the time since our first talk', () => {
  it.each([
    ['with nobody', [], -1],
    ['today', [visit(0, 'ann')], 0],
    ['of two', [visit(-9, 'ann'), visit(-20, 'bo')], 20],
    ['of two, noted in the order of days', [visit(-20, 'bo'), visit(-9, 'ann')], 20],
    ['still to come', [visit(1, 'ann')], -1],
    ['with somebody of another firm', [visit(-20, 'ed')], -1],
    ['with somebody who left', [visit(-20, 'gone')], -1],
    ['with several, one of them of the buyer', [visit(-20, ['ed', 'ann'])], 20],
    ['by message', [visit(-20, 'ann', { channel: 'message' }), visit(-2, 'ann')], 2],
    ['in a crowd', [visit(-20, 'ann', { setting: 'crowd' })], -1],
    ['that fell through', [visit(-20, 'ann', { met: false })], -1],
    ['of the rival', [rivalVisit('ann', 20)], -1],
  ])('counts the first talk %s', (_, visits, age) => {
    expect(of({ visits }).age).toBe(age);
  });

  it('is enough to ask from two weeks on', () => {
    const asked = [-13, -14, -15].map((day) => hadTimeToAsk(of({ visits: [visit(day, 'ann')] })));
    expect(asked).toEqual([false, true, true]);
    expect(hadTimeToAsk(of({}))).toBe(false);
  });
});

describe('our talks with a person', () => {
  const talks = () =>
    of({
      visits: [visit(-30, 'ann'), visit(-9, 'ann'), visit(7, 'ann'), visit(9, 'bo')],
    });

  it('are known by the last one', () => {
    expect([isMet(talks(), 'ann'), isMet(talks(), 'bo')]).toEqual([true, false]);
    expect([metDaysAgo(talks(), 'ann'), metDaysAgo(talks(), 'bo')]).toEqual([9, undefined]);
    expect([8, 9, 10].map((days) => isMetWithin(talks(), 'ann', days))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isMetWithin(talks(), 'bo', 1000)).toBe(false);
  });

  it('are planned by the next one', () => {
    expect([6, 7, 8].map((days) => isPlannedWithin(talks(), 'ann', days))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isPlannedWithin(talks(), 'gone', 1000)).toBe(false);
  });

  it('are planned before the meeting or on its day', () => {
    const before = (inSo: number) =>
      plannedBeforeMeeting(
        of({ visits: [visit(9, 'bo')], meetings: [meeting(inSo, ['ann'])] }),
        'bo',
      );
    expect([8, 9, 10].map(before)).toEqual([undefined, inDays(9), inDays(9)]);
    expect(plannedBeforeMeeting(talks(), 'bo')).toBeUndefined();
    expect(plannedBeforeMeeting(of({ meetings: [meeting(9, ['ann'])] }), 'bo')).toBeUndefined();
  });

  it('of the rival count for 60 days', () => {
    const rival = (daysAgo: number) =>
      rivalMetDaysAgo(of({ visits: [rivalVisit('ann', daysAgo)] }), 'ann');
    expect([0, 60, 61].map(rival)).toEqual([0, 60, undefined]);
    expect(rivalMetDaysAgo(talks(), 'ann')).toBeUndefined();
  });
});

describe('where the deal stands', () => {
  it('is its latest stage entered by today', () => {
    const stages = (...entered: [string, number][]) =>
      of({
        deal: {
          mode: 'advisor',
          stages: entered.map(([stage, day]) => ({ stage, since: inDays(day) })),
        },
      });
    expect(STAGES.map((stage) => stages([stage, -1]).stage)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stages().stage).toBe(0);
    expect(stages(['research', -9], ['decision', 1]).stage).toBe(1);
    const shortlist = stages(['shortlist', 0]);
    expect(STAGES.map((stage) => hasReached(shortlist, stage))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is its latest step entered by today', () => {
    const salesSteps = [
      { step: 2, since: inDays(-9) },
      { step: 3, since: inDays(0) },
      { step: 5, since: inDays(1) },
    ];
    expect(of({ deal: deal('shortlist', { salesSteps }) }).step).toBe(3);
    expect(of({}).step).toBe(0);
  });

  it.each([
    [{ date: inDays(9) }, 9],
    [{ date: inDays(-9) }, -9],
    [{ date: inDays(9), knownOn: inDays(0) }, 9],
    [{ date: inDays(9), knownOn: inDays(1) }, undefined],
    [undefined, undefined],
  ])('is the days to its closing, as far as known: %o', (expectedClose, closeIn) => {
    expect(of({ deal: deal('shortlist', { expectedClose }) }).closeIn).toBe(closeIn);
  });
});

describe('a part in the coming meeting', () => {
  const room = () =>
    of({
      meetings: [
        meeting(9, ['ann'], {
          chairId: 'ed',
          seats: [
            { personId: 'ann', weight: 1 },
            { personId: 'bo', weight: 0, veto: true },
          ],
        }),
      ],
    });

  it('is a vote, or the lead or a veto', () => {
    const ids = crowd.map(({ id }) => id);
    expect(ids.filter((id) => isVoter(room(), id))).toEqual(['ann']);
    expect(ids.filter((id) => isTopVoter(room(), id))).toEqual(['bo', 'ed']);
    const none = of({});
    expect(ids.filter((id) => isVoter(none, id) || isTopVoter(none, id))).toEqual([]);
  });
});

describe('whom one may ask', () => {
  it('shares what he knows, is a coach, was met or votes', () => {
    const people = [
      buyer('a', { socialRoles: ['information-sharer'] }),
      buyer('b', { keyRoles: ['coach'] }),
      ...[buyer('c'), buyer('d'), buyer('e', { keyRoles: ['user'] })],
      buyer('f', { side: 'outside', keyRoles: ['coach'] }),
    ];
    const parts = { people, visits: [visit(-500, 'c')] };
    expect(of(parts).askable).toEqual(['a', 'b', 'c']);
    expect(of({ ...parts, meetings: [meeting(9, ['d', 'f'])] }).askable).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('a stance', () => {
  it('is known from the present view, if that says one', () => {
    const unsaid = { id: 'a', personId: 'bo', date: TODAY, evidence: 'told' };
    const situation = of({ assessments: [view('ann', 0), unsaid] });
    expect(['ann', 'bo', 'ed'].map((id) => isStanceKnown(situation, id))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
