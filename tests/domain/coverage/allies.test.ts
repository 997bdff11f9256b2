import { describe, expect, it } from 'vitest';
import { buyer, found, gapsOf, inDays, meeting, smallMap, tie, view, visit } from './small-map';

const coach = (fields: object = {}) => buyer('cy', { keyRoles: ['coach'], ...fields });
const tested = { coachChecks: { wantsUs: true, credible: true, crossChecked: true } };
const ban = { contactBan: { from: inDays(-1), until: inDays(1) } };

describe('G22, no coach', () => {
  it.each([
    ['intent', 'medium'],
    ['research', 'medium'],
    ['shortlist', 'high'],
    ['decision', 'high'],
  ])('weighs by the stage: %s is %s', (stage, severity) => {
    expect(found('G22', smallMap({ stage }))).toEqual({ map: severity });
  });

  it('waits two weeks from the first visit', () => {
    const firstMet = (daysAgo: number) => smallMap({ firstMet: daysAgo });
    expect(found('G22', firstMet(13))).toEqual({});
    expect(found('G22', firstMet(14))).toEqual({ map: 'high' });
  });

  it('is silent in a quick deal, and counts no coach who has left or is known only later', () => {
    expect(found('G22', smallMap({ deal: { mode: 'quick' } }))).toEqual({});
    expect(found('G22', smallMap({ people: [coach()] }))).toEqual({});
    expect(found('G22', smallMap({ people: [coach({ left: true })] }))).toEqual({ map: 'high' });
    const later = coach({ knownSince: inDays(1) });
    expect(found('G22', smallMap({ people: [later] }))).toEqual({ map: 'high' });
  });

  it('asks to visit a supporter first, and nobody under a ban', () => {
    const parts = {
      people: [buyer('ann'), buyer('bo')],
      visits: [visit('ann', 5), visit('bo', 5)],
      assessments: [view('bo', 0.5)],
    };
    expect(gapsOf('G22', smallMap(parts))[0]?.steps).toEqual([
      { do: 'plan-visit', personIds: ['bo'] },
      { do: 'fill-role', role: 'coach' },
    ]);
    const [banned] = gapsOf('G22', smallMap({ ...parts, deal: ban }));
    expect(banned?.steps).toEqual([{ do: 'fill-role', role: 'coach' }]);
    expect(banned?.closers).toEqual([]);
  });
});

describe('G23, coach not tested', () => {
  it('weighs by the meeting, and by whether anybody else is heard', () => {
    const heard = { people: [coach(), buyer('ann')], visits: [visit('ann', 3), visit('cy', 3)] };
    expect(found('G23', smallMap(heard))).toEqual({ cy: 'medium' });
    const alone = smallMap({ people: [coach()], firstMet: 100, visits: [visit('cy', 3)] });
    expect(found('G23', alone)).toEqual({ cy: 'high' });
    const in30 = smallMap({ ...heard, meetings: [meeting(30, ['ann'])] });
    expect(found('G23', in30)).toEqual({ cy: 'high' });
    const in31 = smallMap({ ...heard, meetings: [meeting(31, ['ann'])] });
    expect(found('G23', in31)).toEqual({ cy: 'medium' });
  });

  it('speaks of each coach who has not passed every test, and names what is missing', () => {
    const map = smallMap({
      people: [
        coach(tested),
        buyer('di', { keyRoles: ['coach'], coachChecks: { wantsUs: true, credible: true } }),
        buyer('ed', { keyRoles: ['coach'], left: true }),
      ],
    });
    const [gap, ...others] = gapsOf('G23', map);
    expect(others).toEqual([]);
    expect(gap?.subject).toBe('di');
    expect(gap?.facts.missing).toEqual({
      kind: 'terms',
      area: 'coachCheck',
      ids: ['crossChecked'],
    });
    // What he says is borne out by somebody else.
    expect(gap?.steps[0]).toEqual({ do: 'plan-visit', personIds: ['first'] });
  });
});

describe('G24, the coach has no line into the room', () => {
  const room = (ties: readonly object[], days = 31, people: readonly object[] = []) =>
    smallMap({
      people: [coach(tested), buyer('ann'), buyer('bo'), buyer('mid'), buyer('far'), ...people],
      meetings: [meeting(days, ['ann', 'bo'])],
      ties,
    });

  it('weighs by the time left', () => {
    expect(found('G24', room([], 31))).toEqual({ cy: 'medium' });
    expect(found('G24', room([], 30))).toEqual({ cy: 'high' });
  });

  it.each([
    ['influence forward', [tie('influences', 'cy', 'ann')]],
    ['trust either way', [tie('trusts', 'bo', 'cy')]],
    ['a report upward', [tie('reports-to', 'cy', 'ann')]],
    ['two steps', [tie('reports-to', 'cy', 'mid'), tie('trusts', 'ann', 'mid')]],
  ])('follows %s', (_, ties) => {
    expect(found('G24', room(ties))).toEqual({});
  });

  it.each([
    ['influence backward', [tie('influences', 'ann', 'cy')]],
    ['a report downward', [tie('reports-to', 'ann', 'cy')]],
    ['other ties', [tie('informs', 'cy', 'ann'), tie('introduces', 'cy', 'ann')]],
    [
      'a third step',
      [
        tie('influences', 'cy', 'mid'),
        tie('influences', 'mid', 'far'),
        tie('influences', 'far', 'ann'),
      ],
    ],
  ])('does not follow %s', (_, ties) => {
    expect(found('G24', room(ties))).toEqual({ cy: 'medium' });
  });

  it('does not pass through people who are gone or not yet known', () => {
    const through = [tie('influences', 'cy', 'mid'), tie('influences', 'mid', 'ann')];
    const map = room(through);
    const change = (fields: object) => ({
      ...map,
      people: map.people.map((person) => (person.id === 'mid' ? { ...person, ...fields } : person)),
    });
    expect(found('G24', change({}))).toEqual({});
    expect(found('G24', change({ left: true }))).toEqual({ cy: 'medium' });
    expect(found('G24', change({ knownSince: inDays(1) }))).toEqual({ cy: 'medium' });
  });

  it('is content with a decider outside the room, and with one coach of several', () => {
    const boss = buyer('boss', { keyRoles: ['decision-maker'] });
    expect(found('G24', room([tie('influences', 'cy', 'boss')], 31, [boss]))).toEqual({});
    const other = buyer('di', { keyRoles: ['coach'], ...tested });
    expect(found('G24', room([], 31, [other]))).toEqual({ 'cy,di': 'medium' });
    expect(found('G24', room([tie('trusts', 'di', 'ann')], 31, [other]))).toEqual({});
  });

  it('has nothing to say without a meeting or with a coach in it', () => {
    expect(found('G24', smallMap({ people: [coach(tested)] }))).toEqual({});
    const map = smallMap({ people: [coach(tested)], meetings: [meeting(10, ['cy'])] });
    expect(found('G24', map)).toEqual({});
  });
});

describe('G25, an ally could open a door', () => {
  const parts = (days: number, more: Record<string, unknown> = {}) => ({
    people: [buyer('ann'), buyer('bo')],
    visits: [visit('ann', 5)],
    assessments: [view('ann', 0.5)],
    ties: [tie('trusts', 'ann', 'bo', 1)],
    meetings: [meeting(days, ['bo'])],
    ...more,
  });

  it('weighs by the time left, and counts the weakest trust', () => {
    expect(found('G25', smallMap(parts(14)))).toEqual({ ann: 'high' });
    expect(found('G25', smallMap(parts(15)))).toEqual({ ann: 'medium' });
    expect(found('G25', smallMap(parts(0)))).toEqual({ ann: 'high' });
  });

  it.each([
    ['who only half knows us', { assessments: [view('ann', 0)] }],
    ['whom we have never met', { visits: [] }],
    ['who is at odds', { ties: [tie('trusts', 'ann', 'bo'), tie('conflicts', 'bo', 'ann')] }],
    ['who is introduced, not introducing', { ties: [tie('introduces', 'bo', 'ann')] }],
    [
      'who was asked',
      { asks: [{ id: 'a', date: inDays(0), toPersonId: 'ann', forPersonId: 'bo' }] },
    ],
    ['who must not be contacted', { people: [buyer('ann', { noContact: true }), buyer('bo')] }],
    ['once we have met', { visits: [visit('ann', 5), visit('bo', 400)] }],
    [
      'for somebody who must not be contacted',
      { people: [buyer('ann'), buyer('bo', { noContact: true })] },
    ],
    ['under a ban', { deal: ban }],
  ])('asks nobody %s', (_, more) => {
    expect(found('G25', smallMap(parts(10, more)))).toEqual({});
  });

  it('does not know of an ask that is dated later', () => {
    const asks = [{ id: 'a', date: inDays(1), toPersonId: 'ann', forPersonId: 'bo' }];
    expect(found('G25', smallMap(parts(10, { asks })))).toEqual({ ann: 'high' });
  });

  it('says once for each ally whom he knows, and asks for those at the top first', () => {
    const voters = ['z', 'b', 'c', 'd', 'e'];
    const map = smallMap({
      people: [buyer('ann'), ...voters.map((id) => buyer(id))],
      visits: [visit('ann', 5)],
      assessments: [view('ann', 1)],
      ties: voters.map((id) => tie('influences', id, 'ann', 3)),
      meetings: [meeting(10, voters)],
    });
    const [gap, ...others] = gapsOf('G25', map);
    expect(others).toEqual([]);
    expect(gap?.facts.known).toEqual({ kind: 'people', ids: ['b', 'c', 'd', 'e', 'z'] });
    expect(gap?.closers).toEqual(['ann']);
    expect(gap?.steps).toEqual(
      ['z', 'b', 'c'].map((forPersonId) => ({
        do: 'ask-introduction',
        toPersonId: 'ann',
        forPersonId,
      })),
    );
  });
});

describe('G26, an ally is leaving', () => {
  const leaving = (fields: object, more: Record<string, unknown> = {}) =>
    smallMap({
      people: [buyer('ann', { department: 'Finance', ...fields })],
      assessments: [view('ann', 0.5)],
      ...more,
    });

  it.each([
    [{ leavesOn: inDays(90) }, { ann: 'medium' }],
    [{ leavesOn: inDays(91) }, {}],
    [{ leavesOn: inDays(91), career: 'leaving' }, { ann: 'medium' }],
    [{ leavesOn: inDays(-5) }, { ann: 'medium' }],
    [{ career: 'leaving' }, { ann: 'medium' }],
    [{ career: 'rising' }, {}],
    [{ career: 'leaving', left: true }, {}],
  ])('looks three months ahead: %o', (fields, expected) => {
    expect(found('G26', leaving(fields))).toEqual(expected);
  });

  it.each([
    [{ leavesOn: inDays(20) }, 'high'],
    [{ leavesOn: inDays(21) }, 'medium'],
    [{ leavesOn: inDays(-5) }, 'high'],
    [{ career: 'leaving' }, 'high'],
  ])('is worse when the meeting comes no earlier: %o is %s', (fields, severity) => {
    const map = leaving(fields, { meetings: [meeting(20, ['first'])] });
    expect(found('G26', map)).toEqual({ ann: severity });
  });

  it('takes a coach for an ally, and nobody else without support', () => {
    const fields = { career: 'leaving', keyRoles: ['coach'] };
    expect(found('G26', leaving(fields, { assessments: [] }))).toEqual({ ann: 'medium' });
    const plain = leaving({ career: 'leaving' }, { assessments: [] });
    expect(found('G26', plain)).toEqual({});
  });

  it('is closed by the unmet people of the same department', () => {
    const colleagues = [
      buyer('bo', { department: 'Finance' }),
      buyer('cy', { department: 'Finance' }),
      buyer('di', { department: 'Audit' }),
      buyer('ed', { department: 'Finance', noContact: true }),
    ];
    const ann = buyer('ann', { department: 'Finance', career: 'leaving' });
    const map = smallMap({
      people: [ann, ...colleagues],
      visits: [visit('cy', 200), visit('ann', 5)],
      assessments: [view('ann', 1)],
    });
    expect(gapsOf('G26', map)[0]?.closers).toEqual(['bo']);
    const homeless = smallMap({
      people: [buyer('ann', { career: 'leaving' }), buyer('bo')],
      assessments: [view('ann', 1)],
    });
    expect(gapsOf('G26', homeless)[0]?.closers).toEqual([]);
  });
});

describe('G27, coming leader not met', () => {
  it('speaks until we have met, whatever is planned', () => {
    const star = buyer('star', { career: 'rising' });
    expect(found('G27', smallMap({ people: [star] }))).toEqual({ star: 'low' });
    const planned = smallMap({ people: [star], visits: [visit('star', -2)] });
    expect(found('G27', planned)).toEqual({ star: 'low' });
    const met = smallMap({ people: [star], visits: [visit('star', 300)] });
    expect(found('G27', met)).toEqual({});
  });

  it('is silent where contact is not allowed', () => {
    const star = buyer('star', { career: 'rising', noContact: true });
    expect(found('G27', smallMap({ people: [star] }))).toEqual({});
    const free = buyer('star', { career: 'rising' });
    expect(found('G27', smallMap({ people: [free], deal: ban }))).toEqual({});
  });
});
