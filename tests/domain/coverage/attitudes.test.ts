import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day';
import {
  buyer,
  found,
  gapsOf,
  inDays,
  meeting,
  rivalVisit,
  smallMap,
  tie,
  view,
  visit,
} from './small-map';

type Tables = Readonly<Record<string, unknown>>;

describe('G28, an opponent without an answer', () => {
  const against = (fields: object = {}, more: Tables = {}) =>
    smallMap({
      people: [buyer('ann', { realInfluence: 4, ...fields }), buyer('bo')],
      assessments: [view('ann', -0.5)],
      ...more,
    });

  it('is high without a meeting, then weighed by the time left; worst at the top', () => {
    expect(found('G28', against())).toEqual({ ann: 'high' });
    const room = (days: number, voters = ['bo', 'ann']) =>
      against({}, { meetings: [meeting(days, voters)] });
    expect(found('G28', room(14))).toEqual({ ann: 'critical' });
    expect(found('G28', room(15))).toEqual({ ann: 'high' });
    expect(found('G28', room(31))).toEqual({ ann: 'medium' });
    expect(found('G28', room(31, ['ann', 'bo']))).toEqual({ ann: 'critical' });
  });

  it.each([
    ['somebody of no weight', { realInfluence: 3 }, {}, {}],
    [
      'an obstacle builder',
      { realInfluence: 1, socialRoles: ['obstacle-builder'] },
      {},
      { ann: 'high' },
    ],
    ['an answer written down', { counterPlan: 'See the board' }, {}, {}],
    ['an answer of blanks', { counterPlan: ' ' }, {}, { ann: 'high' }],
    ['a talk 30 days ago', {}, { visits: [visit('ann', 30)] }, {}],
    ['a talk 31 days ago', {}, { visits: [visit('ann', 31)] }, { ann: 'high' }],
    ['doubt only', {}, { assessments: [view('ann', 0)] }, {}],
    ['a view dated later', {}, { assessments: [view('ann', -1, 'acted', -1)] }, {}],
  ])('with %s', (_, fields, more, expected) => {
    expect(found('G28', against(fields, more))).toEqual(expected);
  });

  it('still speaks of somebody who must not be contacted, with no visit to close it', () => {
    const [gap] = gapsOf('G28', against({ noContact: true }));
    expect(gap?.closers).toEqual([]);
    expect(gap?.steps.map((step) => step.do)).toEqual(['show-person']);
  });
});

describe('G29, a weighty person whose attitude is blank', () => {
  const known = (fields: object, more: Tables = {}) =>
    smallMap({ people: [buyer('ann', fields)], visits: [visit('ann', 200)], ...more });

  it.each([
    [{ realInfluence: 4 }, 'medium'],
    [{ realInfluence: 3, holdsMoney: true }, 'low'],
    [{ purchaseRoles: ['project-lead'] }, 'low'],
  ])('weighs by influence: %o is %s', (fields, severity) => {
    expect(found('G29', known(fields))).toEqual({ ann: severity });
  });

  it.each([
    ['has no say', {}, {}],
    ['sits in the meeting', { holdsMoney: true }, { meetings: [meeting(20, ['ann'])] }],
    ['was never met', { holdsMoney: true }, { visits: [] }],
    ['is neutral', { holdsMoney: true }, { assessments: [view('ann', 0)] }],
    ['is known this early', { holdsMoney: true }, { stage: 'research' }],
  ])('is silent about somebody who %s', (_, fields, more) => {
    expect(found('G29', known(fields, more))).toEqual({});
  });
});

describe('G30, support on thin ground', () => {
  const supported = (assessment: object, more: Tables = {}) =>
    smallMap({ people: [buyer('ann', { holdsMoney: true })], assessments: [assessment], ...more });

  it.each([
    ['acted', 70, {}],
    ['acted', 71, { ann: 'medium' }],
    ['two-sources', 60, {}],
    ['two-sources', 61, { ann: 'medium' }],
    ['told', 35, {}],
    ['told', 36, { ann: 'medium' }],
    ['hearsay', 19, {}],
    ['hearsay', 20, { ann: 'medium' }],
    ['guess', 0, { ann: 'medium' }],
  ] as const)('trusts what is %s for %i days', (evidence, daysAgo, expected) => {
    expect(found('G30', supported(view('ann', 0.5, evidence, daysAgo)))).toEqual(expected);
  });

  it.each([
    [30, 'told', { ann: 'medium' }],
    [31, 'told', {}],
    [30, 'hearsay', { ann: 'medium' }],
    [30, 'two-sources', {}],
    [30, 'acted', {}],
  ] as const)(
    'wants more than words %i days before the meeting: %s',
    (days, evidence, expected) => {
      const meetings = [meeting(days, ['ann'])];
      expect(found('G30', supported(view('ann', 1, evidence), { meetings }))).toEqual(expected);
    },
  );

  it('takes what only the attitude tells for a guess', () => {
    const { stance: _, ...unsaid } = view('ann', 1, 'acted');
    const needs = { personal: 'met', organisation: 'met' };
    const [gap] = gapsOf('G30', supported({ ...unsaid, needs }));
    expect(gap?.form).toBe('guess');
  });

  it('is silent about those of no weight and those who do not support us', () => {
    const none = { people: [buyer('ann')] };
    expect(found('G30', supported(view('ann', 1, 'guess'), none))).toEqual({});
    expect(found('G30', supported(view('ann', 0, 'guess')))).toEqual({});
  });

  it('is closed by the person and by those who share what they know', () => {
    const people = [
      buyer('ann', { holdsMoney: true }),
      buyer('bo', { socialRoles: ['information-sharer'] }),
    ];
    const [gap] = gapsOf('G30', supported(view('ann', 1, 'guess'), { people }));
    expect(gap?.closers).toEqual(['ann', 'bo']);
  });
});

describe('G31, the rival out of sight', () => {
  const note = (daysAgo: number) => ({ id: 'n', date: inDays(-daysAgo), text: 'seen' });
  const close = (days: number) => ({ expectedClose: { date: inDays(days) } });

  it.each([
    ['intent', {}, {}],
    ['research', {}, { map: 'medium' }],
    ['shortlist', {}, { map: 'medium' }],
    ['comparison', {}, { map: 'high' }],
    ['research', close(30), { map: 'high' }],
    ['research', close(31), { map: 'medium' }],
    ['research', close(-3), { map: 'high' }],
    ['comparison', { noRival: true }, {}],
  ])('weighs by stage and closing date: %s %o', (stage, deal, expected) => {
    expect(found('G31', smallMap({ stage, deal }))).toEqual(expected);
  });

  it.each([
    ['a note 30 days ago', { rivalNotes: [note(30)] }, {}],
    ['a note 31 days ago', { rivalNotes: [note(31)] }, { map: 'high' }],
    ['a note dated later', { rivalNotes: [note(-1)] }, { map: 'high' }],
    ['a visit 30 days ago', { visits: [rivalVisit('first', 30)] }, {}],
    ['a message', { visits: [rivalVisit('first', 1, { channel: 'message' })] }, {}],
    ['a crowd', { visits: [rivalVisit('first', 1, { setting: 'crowd' })] }, {}],
    ['a visit that fell through', { visits: [rivalVisit('first', 1, { met: false })] }, {}],
    ['a visit dated later', { visits: [rivalVisit('first', -1)] }, { map: 'high' }],
    [
      'a visit to somebody not yet known',
      { people: [buyer('ann', { knownSince: inDays(1) })], visits: [rivalVisit('ann', 1)] },
      { map: 'high' },
    ],
  ])('hears of %s', (_, parts, expected) => {
    expect(found('G31', smallMap(parts))).toEqual(expected);
  });

  it('tells old news from none', () => {
    expect(gapsOf('G31', smallMap({}))[0]?.form).toBe('never');
    const [old] = gapsOf('G31', smallMap({ rivalNotes: [note(40)] }));
    expect(old?.facts.lastNews).toEqual({ kind: 'days', days: -40 });
  });
});

describe('G32, the rival ahead', () => {
  const room = (days: number, visits: readonly object[]) =>
    smallMap({
      people: ['a', 'b', 'c', 'd'].map((id) => buyer(id)),
      visits,
      meetings: [meeting(days, ['a', 'b', 'c', 'd'])],
    });

  it('needs a lead of two, and weighs by the time left', () => {
    const lead = [rivalVisit('a', 60), rivalVisit('b', 1)];
    expect(found('G32', room(14, lead))).toEqual({ '2:0': 'critical' });
    expect(found('G32', room(15, lead))).toEqual({ '2:0': 'high' });
    expect(found('G32', room(100, lead))).toEqual({ '2:0': 'high' });
    expect(found('G32', room(14, [...lead, visit('d', 60)]))).toEqual({});
    expect(found('G32', room(14, [...lead, visit('d', 61)]))).toEqual({ '2:0': 'critical' });
    expect(found('G32', room(14, [rivalVisit('a', 61), rivalVisit('b', 1)]))).toEqual({});
  });

  it('is closed by every voter not met of late, those seen by the rival first', () => {
    const [gap] = gapsOf('G32', room(14, [rivalVisit('b', 9), rivalVisit('c', 9), visit('d', 70)]));
    expect(gap?.closers).toEqual(['a', 'b', 'c', 'd']);
    expect(gap?.steps).toEqual([{ do: 'plan-visit', personIds: ['b'] }]);
  });
});

describe('G33, a friend at odds', () => {
  const parts = (more: Tables = {}) => ({
    people: [
      buyer('ann', { department: 'Sales' }),
      buyer('bo', { department: 'Audit', decisionRole: 'decider' }),
      buyer('cy', { department: 'Audit' }),
    ],
    visits: [visit('ann', 400)],
    assessments: [view('ann', 0.5)],
    ties: [tie('conflicts', 'bo', 'ann')],
    ...more,
  });

  it('weighs by the time left', () => {
    expect(found('G33', smallMap(parts()))).toEqual({ 'ann|bo': 'medium' });
    const room = (days: number) => smallMap(parts({ meetings: [meeting(days, ['bo'])] }));
    expect(found('G33', room(30))).toEqual({ 'ann|bo': 'high' });
    expect(found('G33', room(31))).toEqual({ 'ann|bo': 'medium' });
  });

  it.each([
    ['we have met him', { visits: [visit('ann', 9), visit('bo', 400)] }],
    ['we have met a colleague of his', { visits: [visit('ann', 9), visit('cy', 400)] }],
    ['we have never met the friend', { visits: [] }],
    ['the friend is none', { assessments: [view('ann', 0)] }],
    ['they only trust each other', { ties: [tie('trusts', 'ann', 'bo')] }],
  ])('is silent when %s', (_, more) => {
    expect(found('G33', smallMap(parts(more)))).toEqual({});
  });

  it('asks another friend who gets on with him', () => {
    const { people, ties } = parts();
    const map = smallMap(
      parts({
        people: [...people, buyer('di')],
        visits: [visit('ann', 9), visit('di', 9)],
        assessments: [view('ann', 1), view('di', 1)],
        ties: [...ties, tie('trusts', 'di', 'bo')],
      }),
    );
    expect(gapsOf('G33', map)[0]?.steps[0]).toEqual({
      do: 'ask-introduction',
      toPersonId: 'di',
      forPersonId: 'bo',
    });
  });

  it('knows no department of somebody without one', () => {
    const people = [buyer('ann'), buyer('bo', { decisionRole: 'decider' }), buyer('cy')];
    const visits = [visit('ann', 9), visit('cy', 9)];
    expect(found('G33', smallMap(parts({ people, visits })))).toEqual({ 'ann|bo': 'medium' });
  });
});

describe('G34, a paper with the rival', () => {
  const offer = (daysAgo: readonly number[], fields: object = {}) => ({
    id: 'offer',
    name: 'Offer',
    confidential: true,
    shared: daysAgo.map((days) => ({ date: inDays(-days), personId: 'ann' })),
    ...fields,
  });
  const shared = (document: object, more: Tables = {}) =>
    smallMap({ people: [buyer('ann')], documents: [document], ...more });

  it.each([
    ['the day after', offer([10]), 9, { 'offer>ann': 'high' }],
    ['the same day', offer([10]), 10, {}],
    ['the day before', offer([10]), 11, {}],
    ['between two times', offer([5, 20]), 10, { 'offer>ann': 'high' }],
    ['long ago', offer([300]), 200, { 'offer>ann': 'high' }],
    ['but it is no secret', offer([10], { confidential: false }), 9, {}],
    ['but it is still to be given', offer([-2]), 1, {}],
  ])('when the rival came %s', (_, document, rivalDaysAgo, expected) => {
    const visits = [rivalVisit('ann', rivalDaysAgo)];
    expect(found('G34', shared(document, { visits }))).toEqual(expected);
  });

  it('does not take a letter or a crowd for a visit, nor one that is still to come', () => {
    const visits = [
      rivalVisit('ann', 1, { channel: 'message' }),
      rivalVisit('ann', 2, { setting: 'crowd' }),
      rivalVisit('ann', -3),
    ];
    expect(found('G34', shared(offer([10]), { visits }))).toEqual({});
  });

  const rex = { id: 'rex', name: 'Rex', side: 'rival' };
  it.each([
    ['who informs a rival’s person', tie('informs', 'ann', 'rex'), rex, { 'offer>ann': 'high' }],
    ['whom a rival’s person informs', tie('informs', 'rex', 'ann'), rex, {}],
    ['who trusts a rival’s person', tie('trusts', 'ann', 'rex'), rex, { 'offer>ann': 'high' }],
    ['whom a rival’s person trusts', tie('trusts', 'rex', 'ann'), rex, { 'offer>ann': 'high' }],
    ['who reports to one', tie('reports-to', 'ann', 'rex'), rex, {}],
    ['close to an outsider', tie('trusts', 'ann', 'rex'), { ...rex, side: 'outside' }, {}],
    ['close to one who has left', tie('trusts', 'ann', 'rex'), { ...rex, left: true }, {}],
    [
      'close to one not yet known',
      tie('trusts', 'ann', 'rex'),
      { ...rex, knownSince: addDays(inDays(0), 1) },
      {},
    ],
  ])('is with somebody %s', (_, edge, person, expected) => {
    const map = shared(offer([10]), { people: [buyer('ann'), person], ties: [edge] });
    expect(found('G34', map)).toEqual(expected);
  });

  it('does not speak of somebody who has left', () => {
    const people = [buyer('ann', { left: true })];
    expect(found('G34', shared(offer([10]), { people, visits: [rivalVisit('ann', 1)] }))).toEqual(
      {},
    );
  });
});
