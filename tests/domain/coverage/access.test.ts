import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../src/domain/coverage';
import { deal, found, gapsOf, mapWith, visit } from './rule-map';
import { buyer, inDays, meeting, tie } from './small-map';

const banned = { contactBan: { from: inDays(-3), until: inDays(3) } };
const ann = buyer('ann');

describe('G16, one contact only', () => {
  const of = (parts: object) => found(mapWith({ people: [ann, buyer('bo')], ...parts }), 'G16');

  it('waits two weeks from the first visit', () => {
    expect(of({ visits: [visit(-13, 'ann')] })).toEqual([]);
    expect(of({ visits: [visit(-14, 'ann')] })).toEqual(['ann high [bo]']);
  });

  it('takes whom we have not spoken to for 90 days as no contact', () => {
    const last = (days: number) => of({ visits: [visit(-20, 'ann'), visit(days, 'bo')] });
    expect(last(-90)).toEqual([]);
    expect(last(-91)).toEqual(['ann high [bo]']);
    expect(of({ visits: [visit(-91, ['ann', 'bo'])] })).toEqual(['nobody high [ann bo]']);
  });

  it('speaks where the map holds nobody else', () => {
    expect(of({ people: [ann], visits: [visit(-20, 'ann')] })).toEqual(['ann high []']);
  });

  it('is critical a month before the meeting or the closing, which may be over', () => {
    const closing = (days: number) =>
      of({
        deal: deal('shortlist', { expectedClose: { date: inDays(days) } }),
        visits: [visit(-20, 'ann')],
      });
    expect([-5, 30, 31].map(closing)).toEqual([
      ['ann critical [bo]'],
      ['ann critical [bo]'],
      ['ann high [bo]'],
    ]);
    const meetingIn = (days: number) =>
      of({ meetings: [meeting(days, ['bo'])], visits: [visit(-20, 'ann')] });
    expect([0, 30, 31].map(meetingIn)).toEqual([
      ['ann critical [bo]'],
      ['ann critical [bo]'],
      ['ann high [bo]'],
    ]);
  });

  it('does not know yet a closing date that was heard of later', () => {
    const expectedClose = { date: inDays(10), knownOn: inDays(1) };
    const parts = { deal: deal('shortlist', { expectedClose }), visits: [visit(-20, 'ann')] };
    expect(of(parts)).toEqual(['ann high [bo]']);
  });

  it('is content with the decider in a quick deal', () => {
    const quick = { deal: deal('shortlist', { mode: 'quick' }), visits: [visit(-20, 'ann')] };
    expect(of({ ...quick, people: [buyer('ann', { decisionRole: 'decider' })] })).toEqual([]);
    expect(of(quick)).toEqual(['ann high [bo]']);
  });

  it('offers nobody who must be left alone', () => {
    const people = [ann, buyer('bo', { noContact: true }), buyer('cy')];
    expect(of({ people, visits: [visit(-20, 'ann')] })).toEqual(['ann high [cy]']);
    expect(of({ deal: deal('shortlist', banned), visits: [visit(-20, 'ann')] })).toEqual([
      'ann high []',
    ]);
  });
});

describe('G17 and G18, the ways to somebody', () => {
  const boss = (fields: object = {}) => buyer('boss', { decisionRole: 'decider', ...fields });
  const of = (parts: object, rule: string) =>
    found(
      mapWith({ people: [boss(), ann, buyer('bo')], visits: [visit(-1, ['ann'])], ...parts }),
      rule,
    );
  const trusts = (...pairs: readonly [string, string][]) =>
    pairs.map(([from, to]) => tie('trusts', from, to));

  it('tells one way from none and from two', () => {
    const one = { ties: trusts(['ann', 'boss']) };
    expect(of(one, 'G17')).toEqual(['boss medium [boss]']);
    expect(of(one, 'G18')).toEqual([]);
    expect(of({}, 'G17')).toEqual([]);
    expect(of({}, 'G18')).toEqual(['boss medium [boss]']);
    const two = {
      ties: trusts(['ann', 'boss'], ['bo', 'boss']),
      visits: [visit(-1, ['ann', 'bo'])],
    };
    expect(of(two, 'G17')).toEqual([]);
    expect(of(two, 'G18')).toEqual([]);
  });

  it('names the one through whom every way leads, and asks him for it', () => {
    const map = mapWith({
      people: [boss(), ann, buyer('bo'), buyer('cy')],
      visits: [visit(-1, ['ann', 'cy'])],
      ties: trusts(['ann', 'bo'], ['cy', 'bo'], ['bo', 'boss']),
    });
    const [gap] = gapsOf(map, 'G17');
    expect(gap?.facts).toMatchObject({ through: { id: 'bo' } });
    expect(gap?.steps[0]).toEqual({
      do: 'ask-introduction',
      toPersonId: 'bo',
      forPersonId: 'boss',
    });
  });

  it('is more pressing within a month of the meeting', () => {
    const near = (days: number, rule: string, ties: object[]) =>
      of({ meetings: [meeting(days, ['ann'])], ties }, rule);
    const one = trusts(['ann', 'boss']);
    expect(near(30, 'G17', one)).toEqual(['boss high [boss]']);
    expect(near(31, 'G17', one)).toEqual(['boss medium [boss]']);
    expect(near(30, 'G18', [])).toEqual(['boss high [boss]']);
    expect(near(31, 'G18', [])).toEqual(['boss medium [boss]']);
  });

  it('asks of a plain voter only whether there is a way at all', () => {
    const voter = { people: [ann, buyer('bo')], meetings: [meeting(20, ['ann', 'bo'])] };
    expect(of(voter, 'G18')).toEqual(['bo medium [bo]']);
    expect(of({ ...voter, ties: trusts(['ann', 'bo']) }, 'G17')).toEqual([]);
    expect(of({ ...voter, ties: trusts(['ann', 'bo']) }, 'G18')).toEqual([]);
  });

  it.each([
    ['holds the money', buyer('boss', { holdsMoney: true }), meeting(20, ['ann'])],
    ['leads the meeting', buyer('boss'), meeting(20, ['ann'], { chairId: 'boss' })],
    [
      'may stop it',
      buyer('boss'),
      meeting(20, ['ann'], { seats: [{ personId: 'boss', weight: 0, veto: true }] }),
    ],
  ])('takes whoever %s for as weighty as a decider', (_why, weighty, board) => {
    const parts = { people: [weighty, ann], meetings: [board] };
    expect(of(parts, 'G18')).toEqual(['boss high [boss]']);
    expect(of({ ...parts, ties: trusts(['ann', 'boss']) }, 'G17')).toEqual(['boss high [boss]']);
  });

  it('has no question of whom we know ourselves or must leave alone', () => {
    const silent = (parts: object) => [...of(parts, 'G17'), ...of(parts, 'G18')];
    expect(silent({ visits: [visit(-300, 'boss')] })).toEqual([]);
    expect(silent({ people: [boss({ ourContact: 1 })] })).toEqual([]);
    expect(silent({ people: [boss({ noContact: true }), ann] })).toEqual([]);
    expect(silent({ deal: deal('shortlist', banned) })).toEqual([]);
  });
});

describe('G19, a department never entered', () => {
  const law = (fields: object = {}) =>
    buyer('law', { department: 'Legal', decisionRole: 'recommender', ...fields });
  const clerk = buyer('clerk', { department: 'Legal' });
  const of = (parts: object) =>
    found(mapWith({ people: [law(), clerk, ann], visits: [visit(-14, 'ann')], ...parts }), 'G19');

  it('speaks from two weeks after the first visit on, of departments with a say or a user', () => {
    expect(of({})).toEqual(['Legal medium [clerk law]']);
    expect(of({ visits: [visit(-13, 'ann')] })).toEqual([]);
    expect(of({ people: [clerk, ann] })).toEqual([]);
    const user = buyer('law', { department: 'Legal', purchaseRoles: ['user'] });
    expect(of({ people: [user, ann] })).toEqual(['Legal medium [law]']);
    const nowhere = buyer('law', { decisionRole: 'recommender' });
    expect(of({ people: [nowhere, ann] })).toEqual([]);
  });

  it('is silent once anybody there was met, or will be within two weeks', () => {
    expect(of({ visits: [visit(-14, 'ann'), visit(-300, 'clerk')] })).toEqual([]);
    expect(of({ visits: [visit(-14, 'ann'), visit(14, 'clerk')] })).toEqual([]);
    expect(of({ visits: [visit(-14, 'ann'), visit(15, 'clerk')] })).toEqual([
      'Legal medium [clerk law]',
    ]);
  });

  it('is silent when other rules ask for all who have a say there', () => {
    const people = [law({ holdsMoney: true }), clerk, ann];
    expect(of({ people })).toEqual([]);
    const user = buyer('user', { department: 'Legal', keyRoles: ['user'] });
    expect(of({ people: [...people, user] })).toEqual(['Legal medium [clerk law user]']);
  });

  it('looks only at those who may be visited', () => {
    expect(of({ people: [law({ noContact: true }), clerk, ann] })).toEqual([]);
    expect(of({ deal: deal('shortlist', banned) })).toEqual([]);
    const left = law({ left: true });
    expect(of({ people: [left, clerk, ann] })).toEqual([]);
    const boss = buyer('boss', { department: 'Legal', noContact: true });
    const map = mapWith({ people: [law(), boss], visits: [visit(-14, 'boss')] });
    expect(gapsOf(map, 'G19')).toMatchObject([{ closers: ['law'], form: 'others' }]);
  });

  it('takes a name for the same however its accents were typed', () => {
    const people = [
      law({ department: 'Op\u00e9rations' }),
      buyer('bo', { department: 'Ope\u0301rations' }),
      ann,
    ];
    expect(of({ people })).toEqual(['Op\u00e9rations medium [bo law]']);
  });
});

describe('G20, a level not reached', () => {
  const people = [
    buyer('op', { level: 'operation' }),
    buyer('mid', { level: 'management' }),
    buyer('top', { level: 'decision' }),
    buyer('dec', { decisionRole: 'decider' }),
  ];
  const of = (parts: object) =>
    found(mapWith({ people, visits: [visit(-14, ['dec'])], ...parts }), 'G20');

  it('names all levels in one gap, from research on and two weeks after the first visit', () => {
    expect(of({})).toEqual(['operation+management+decision medium [mid op top]']);
    expect(of({ deal: deal('research') })).toHaveLength(1);
    expect(of({ deal: deal('intent') })).toEqual([]);
    expect(of({ deal: deal('shortlist', { mode: 'quick' }) })).toEqual([]);
    expect(of({ visits: [visit(-13, 'dec')] })).toEqual([]);
    expect(of({ visits: [visit(-14, ['mid', 'top'])] })).toEqual(['operation medium [op]']);
    expect(of({ visits: [visit(-14, ['op', 'mid', 'top'])] })).toEqual([]);
  });

  it('names a level that nobody on the map holds', () => {
    expect(of({ people: people.slice(1) })).toEqual([
      'operation+management+decision medium [mid top]',
    ]);
  });

  it('leaves the deciding level to whoever asks for one of its people, or for a decider', () => {
    const withTop = (fields: object) => [
      ...people.filter(({ id }) => id !== 'top'),
      buyer('top', { level: 'decision', ...fields }),
    ];
    const expected = ['operation+management medium [mid op]'];
    expect(of({ people: withTop({ holdsMoney: true }) })).toEqual(expected);
    expect(of({ people: withTop({ keyRoles: ['decision-maker'] }) })).toEqual(expected);
    expect(of({ meetings: [meeting(20, ['top'])] })).toEqual(expected);
    expect(of({ people: people.slice(0, 3), visits: [visit(-14, 'op')] })).toEqual([
      'management medium [mid]',
    ]);
  });

  it('is silent about a level that only people hold who must be left alone', () => {
    const shy = [buyer('op', { level: 'operation', noContact: true }), ...people.slice(1)];
    expect(of({ people: shy })).toEqual(['management+decision medium [mid top]']);
    expect(of({ deal: deal('shortlist', banned) })).toEqual([]);
  });
});

describe('G21, somebody not seen for long', () => {
  const boss = (fields: object = {}) => buyer('boss', { realInfluence: 4, ...fields });
  const of = (days: number, parts: object = {}) =>
    found(mapWith({ people: [boss(), ann], visits: [visit(days, 'boss')], ...parts }), 'G21');
  const inMode = (mode: string, stage = 'shortlist') => ({ deal: deal(stage, { mode }) });
  const stale = ['boss medium [boss]'];

  it.each([
    ['quick', 7],
    ['advisor', 14],
    ['strategic', 30],
  ])('goes by the pace of the mode: %s, %i days, twice that in the early stages', (mode, limit) => {
    expect(of(-limit, inMode(mode))).toEqual([]);
    expect(of(-limit - 1, inMode(mode))).toEqual(stale);
    for (const early of ['intent', 'research']) {
      expect(of(-2 * limit, inMode(mode, early))).toEqual([]);
      expect(of(-2 * limit - 1, inMode(mode, early))).toEqual(stale);
    }
  });

  it('is more pressing of a voter two weeks before the meeting', () => {
    const meetingIn = (days: number) => ({ meetings: [meeting(days, ['boss'])] });
    expect(of(-20, meetingIn(14))).toEqual(['boss high [boss]']);
    expect(of(-20, meetingIn(15))).toEqual(stale);
    expect(of(-20, { meetings: [meeting(10, ['ann'])] })).toEqual(stale);
  });

  it('counts on a talk within the week', () => {
    const planned = (days: number) => ({ visits: [visit(-20, 'boss'), visit(days, 'boss')] });
    expect(of(0, planned(7))).toEqual([]);
    expect(of(0, planned(8))).toEqual(stale);
  });

  it.each([
    { realInfluence: 3 },
    { realInfluence: 3, keyRoles: ['decision-maker'] },
    { noContact: true },
    { left: true },
    { side: 'outside' },
  ])('does not speak of %o', (fields) => {
    expect(of(-40, { people: [boss(fields)] })).toEqual([]);
  });

  it.each([
    { decisionRole: 'decider' },
    { decisionRole: 'recommender' },
    { holdsMoney: true },
    { socialRoles: ['obstacle-builder'] },
    { purchaseRoles: ['purchaser'] },
    { purchaseRoles: ['project-lead'] },
    { purchaseRoles: ['top-leader'] },
  ])('takes for somebody with a say: %o', (fields) => {
    expect(of(-40, { people: [buyer('boss', fields)] })).toEqual(stale);
  });

  it('is silent under a contact ban', () => {
    expect(of(-40, { deal: deal('shortlist', banned) })).toEqual([]);
  });
});

describe('one voice for each person', () => {
  it('asks once for a first visit, whatever a person is', () => {
    const everything = {
      decisionRole: 'decider',
      holdsMoney: true,
      formalRank: 1,
      realInfluence: 5,
      department: 'Board',
      level: 'decision',
    };
    const rules = (meetings: object[]) =>
      findGaps(
        mapWith({
          people: [buyer('boss', everything), ann],
          visits: [visit(-20, 'ann')],
          meetings,
        }),
        inDays(0),
      )
        .filter(({ rule }) => ['G01', 'G02', 'G10', 'G13', 'G15', 'G19'].includes(rule))
        .map(({ rule }) => rule);
    expect(rules([])).toEqual(['G10']);
    expect(rules([meeting(20, ['ann'], { chairId: 'boss' })])).toEqual(['G01']);
  });
});
