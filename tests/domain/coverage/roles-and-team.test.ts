import { describe, expect, it } from 'vitest';
import { buyer, found, gapsOf, inDays, meeting, smallMap, visit } from './small-map';

type Tables = Readonly<Record<string, unknown>>;
const ban = { contactBan: { from: inDays(0), until: inDays(0) } };

describe('G35, usual people of this stage not met', () => {
  it.each([
    ['intent', 'intent:user+influencer'],
    ['research', 'research:gatekeeper+user'],
    ['shortlist', 'shortlist:influencer+recommender'],
    ['comparison', 'comparison:purchaser+user'],
    // That nobody decides is said by another rule.
    ['decision', 'decision:purchaser'],
  ])('knows who takes part in %s', (stage, subject) => {
    expect(found('G35', smallMap({ stage }))).toEqual({ [subject]: 'medium' });
  });

  it('waits a week from the first visit', () => {
    const firstMet = (daysAgo: number) => smallMap({ firstMet: daysAgo });
    expect(found('G35', firstMet(6))).toEqual({});
    expect(found('G35', firstMet(7))).toEqual({ 'comparison:purchaser+user': 'medium' });
  });

  const held = (fields: object, more: Tables = {}) =>
    smallMap({
      people: [
        buyer('pur', { purchaseRoles: ['purchaser'], ...fields }),
        buyer('use', { keyRoles: ['user'] }),
      ],
      visits: [visit('use', 500)],
      ...more,
    });

  it('asks for one holder ever met, and names the rest as closers', () => {
    const [gap] = gapsOf('G35', held({}));
    expect(gap?.subject).toBe('comparison:purchaser');
    expect(gap?.closers).toEqual(['pur']);
    expect(gap?.steps).toEqual([{ do: 'plan-visit', personIds: ['pur'] }]);
    expect(found('G35', held({}, { visits: [visit('use', 500), visit('pur', 500)] }))).toEqual({});
  });

  it('leaves those to the rules that speak of them already', () => {
    expect(found('G35', held({}, { meetings: [meeting(20, ['pur'])] }))).toEqual({});
    expect(found('G35', held({ keyRoles: ['decision-maker'] }))).toEqual({});
    expect(found('G35', held({ holdsMoney: true }))).toEqual({});
  });

  it('looks only at those who may be contacted', () => {
    expect(found('G35', held({ noContact: true }))).toEqual({});
    expect(found('G35', held({}, { deal: ban }))).toEqual({});
    const other = smallMap({
      people: [
        buyer('pur', { purchaseRoles: ['purchaser'], noContact: true }),
        buyer('use', { keyRoles: ['user'], purchaseRoles: ['purchaser'] }),
      ],
      visits: [visit('pur', 5)],
    });
    expect(found('G35', other)).toEqual({ 'comparison:purchaser+user': 'medium' });
    expect(gapsOf('G35', other)[0]?.closers).toEqual(['use']);
  });

  it('offers to name whoever plays a part that is not on the map', () => {
    const [gap] = gapsOf('G35', held({ purchaseRoles: [] }));
    expect(gap?.steps).toEqual([
      { do: 'fill-role', role: 'purchaser' },
      { do: 'ask', questionId: 'who-else-takes-part' },
    ]);
  });
});

describe('G36, roles not named', () => {
  const gatekeeper = buyer('tech', { keyRoles: ['technical-gatekeeper'] });
  const user = buyer('use', { purchaseRoles: ['user'] });
  const recommenders = 'recommender:technical+recommender:financial+recommender:management';

  it.each([
    ['research', [], 'technical-gatekeeper+user', 'low'],
    ['shortlist', [], 'technical-gatekeeper+user', 'medium'],
    ['shortlist', [user], 'technical-gatekeeper', 'medium'],
    ['comparison', [], `technical-gatekeeper+user+${recommenders}`, 'medium'],
    ['comparison', [gatekeeper, user], recommenders, 'low'],
  ])('in %s with %o', (stage, people, subject, severity) => {
    expect(found('G36', smallMap({ stage, people }))).toEqual({ [subject]: severity });
  });

  it('takes only a recommender for one, of the kinds he recommends', () => {
    const all = ['technical', 'financial', 'management'];
    const named = (fields: object) =>
      found('G36', smallMap({ people: [gatekeeper, user, buyer('ann', fields)] }));
    expect(named({ decisionRole: 'recommender', recommends: all })).toEqual({});
    expect(named({ decisionRole: 'influencer', recommends: all })).toEqual({
      [recommenders]: 'low',
    });
    expect(named({ decisionRole: 'recommender', recommends: ['financial'] })).toEqual({
      'recommender:technical+recommender:management': 'low',
    });
  });
});

describe('G37, after the contract', () => {
  const inUse = (visits: readonly object[], people: readonly object[]) =>
    smallMap({ stage: 'use', people, visits });
  const user = buyer('use', { keyRoles: ['user'] });
  const purchaser = buyer('pur', { purchaseRoles: ['purchaser'] });

  it('speaks alone, after 60 days without a talk', () => {
    expect(found('G37', inUse([visit('use', 60)], [user, purchaser]))).toEqual({});
    expect(found('G37', inUse([visit('use', 61)], [user, purchaser]))).toEqual({ map: 'medium' });
    expect(found('G22', inUse([visit('use', 61)], [user, purchaser]))).toEqual({});
    expect(found('G37', smallMap({ people: [user] }))).toEqual({});
  });

  it('tells long ago from never, and from nobody to call on', () => {
    expect(gapsOf('G37', inUse([visit('use', 61)], [user]))[0]?.form).toBeUndefined();
    expect(gapsOf('G37', inUse([], [user]))[0]?.form).toBe('never');
    const [nobody] = gapsOf('G37', inUse([], []));
    expect(nobody?.form).toBe('nobody');
    expect(nobody?.steps[0]).toEqual({ do: 'fill-role', role: 'user' });
  });

  it('is silent once the deal has its outcome', () => {
    const outcome = { date: inDays(0), result: 'won' };
    expect(found('G37', smallMap({ stage: 'use', deal: { outcome } }))).toEqual({});
  });
});

describe('G38, no counterpart', () => {
  const team = [
    { id: 'sal', name: 'Sal', role: 'sales' },
    { id: 'max', name: 'Max', role: 'manager' },
    { id: 'eve', name: 'Eve', role: 'executive' },
  ];
  const strategic = (fields: object, more: Tables = {}) =>
    smallMap({
      deal: { mode: 'strategic' },
      team,
      people: [buyer('ann', { holdsMoney: true, ...fields })],
      ...more,
    });

  it.each([
    [{}, { ann: 'medium' }],
    [{ level: 'operation' }, {}],
    [{ level: 'management' }, { ann: 'medium' }],
    [{ level: 'management', counterparts: ['sal'] }, {}],
    [{ counterparts: ['sal'] }, {}],
    [{ level: 'decision', counterparts: ['sal'] }, { ann: 'medium' }],
    [{ level: 'decision', counterparts: ['sal', 'max'] }, {}],
    [{ level: 'decision', counterparts: ['eve'] }, {}],
    [{ counterparts: ['gone'] }, { ann: 'medium' }],
    [{ holdsMoney: false }, {}],
  ])('with %o', (fields, expected) => {
    expect(found('G38', strategic(fields))).toEqual(expected);
  });

  it('is for strategic deals', () => {
    expect(found('G38', strategic({}, { deal: { mode: 'advisor' } }))).toEqual({});
  });

  it('asks for a fit member of our team first where there is none', () => {
    const first = (map: ReturnType<typeof smallMap>) => gapsOf('G38', map)[0]?.steps[0]?.do;
    expect(first(strategic({ level: 'decision' }))).toBe('show-person');
    expect(first(strategic({ level: 'decision' }, { team: team.slice(0, 1) }))).toBe('show-team');
    expect(first(strategic({}, { team: [] }))).toBe('show-team');
  });
});

describe('G39, a large deal run like a small one', () => {
  const quick = { deal: { mode: 'quick' } };
  const people = [
    buyer('a', { decisionRole: 'decider' }),
    buyer('b', { decisionRole: 'recommender' }),
    buyer('c', { keyRoles: ['decision-maker'] }),
  ];

  it('counts those in the meeting, or else those who decide and recommend', () => {
    expect(found('G39', smallMap({ ...quick, people }))).toEqual({ map: 'high' });
    expect(found('G39', smallMap({ ...quick, people: people.slice(1) }))).toEqual({});
    expect(found('G39', smallMap({ people }))).toEqual({});
    const plain = ['a', 'b', 'c'].map((id) => buyer(id));
    const room = (voters: readonly string[]) =>
      smallMap({ ...quick, people: plain, meetings: [meeting(90, voters)] });
    expect(found('G39', room(['a', 'b', 'c']))).toEqual({ map: 'high' });
    expect(found('G39', room(['a', 'b']))).toEqual({});
  });

  it('counts neither observers nor people who have left', () => {
    const seats = ['a', 'b', 'c'].map((personId) => ({
      personId,
      weight: personId === 'c' ? 0 : 1,
    }));
    const plain = ['a', 'b', 'c'].map((id) => buyer(id));
    const meetings = [meeting(9, ['a'], { seats })];
    expect(found('G39', smallMap({ ...quick, people: plain, meetings }))).toEqual({});
    const gone = [people[0], people[1], { ...people[2], left: true }];
    expect(found('G39', smallMap({ ...quick, people: gone }))).toEqual({});
  });
});

describe('G40, no next step', () => {
  const agreed = { nextStep: { what: 'Send the figures' } };
  const seen = (visits: readonly object[], fields: object = {}, more: Tables = {}) =>
    smallMap({ people: [buyer('ann', { holdsMoney: true, ...fields })], visits, ...more });

  it.each([
    ['3 days ago', [visit('ann', 3)], {}],
    ['4 days ago', [visit('ann', 4)], { ann: 'low' }],
    ['with a next step', [visit('ann', 9, agreed)], {}],
    [
      'with a next step that is done',
      [visit('ann', 9, { nextStep: { what: 'Call', done: true } })],
      {},
    ],
    ['with an empty next step', [visit('ann', 9, { nextStep: { what: ' ' } })], { ann: 'low' }],
    ['after one with a next step', [visit('ann', 9), visit('ann', 12, agreed)], { ann: 'low' }],
    [
      'one of two that day with a next step',
      [visit('ann', 9), visit('ann', 9, { ...agreed, id: 'second' })],
      {},
    ],
    ['and another planned in 30 days', [visit('ann', 9), visit('ann', -30)], {}],
    ['and another planned in 31 days', [visit('ann', 9), visit('ann', -31)], { ann: 'low' }],
    [
      'and only a message planned',
      [visit('ann', 9), visit('ann', -3, { channel: 'message' })],
      { ann: 'low' },
    ],
    [
      'and a message with a next step since',
      [visit('ann', 9), visit('ann', 5, { ...agreed, channel: 'message' })],
      { ann: 'low' },
    ],
    ['never', [], {}],
  ])('last seen %s', (_, visits, expected) => {
    expect(found('G40', seen(visits))).toEqual(expected);
  });

  it('is silent about those of no weight, and where contact is not allowed', () => {
    const visits = [visit('ann', 9)];
    expect(found('G40', seen(visits, { holdsMoney: false }))).toEqual({});
    expect(found('G40', seen(visits, { noContact: true }))).toEqual({});
    expect(found('G40', seen(visits, {}, { deal: ban }))).toEqual({});
  });

  it('offers to complete the visit', () => {
    expect(gapsOf('G40', seen([visit('ann', 9)]))[0]?.steps).toEqual([
      { do: 'plan-visit', personIds: ['ann'] },
      { do: 'edit-visit', visitId: 'ann 9' },
    ]);
  });
});
