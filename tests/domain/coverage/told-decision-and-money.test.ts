import { describe, expect, it } from 'vitest';
import { deal, found, gapsOf, mapWith, visit } from './rule-map';
import { count, days, person, planVisit, terms } from './said';
import { buyer, inDays } from './small-map';

const people = [buyer('ann'), buyer('sue', { socialRoles: ['information-sharer'] })];
const visits = [visit(-9, 'ann')];
const shortlist = { stage: terms('stage', 'shortlist') };

describe('G09, nobody decides, is told', () => {
  const common = {
    ...{ rule: 'G09', subject: 'map', severity: 'high', people: [] },
    steps: [
      { do: 'ask', questionId: 'who-decides' },
      { do: 'fill-role', role: 'decider' },
    ],
  };

  it('with the stage and the first visit, if there was one', () => {
    expect(gapsOf(mapWith({ people, visits }), 'G09')).toEqual([
      { ...common, closers: ['ann', 'sue'], facts: { ...shortlist, firstVisit: days(-9) } },
    ]);
    expect(gapsOf(mapWith({ people }), 'G09')).toEqual([
      { ...common, closers: ['sue'], facts: shortlist },
    ]);
  });
});

describe('G10, a decider not met, is told', () => {
  it('with his name and the stage', () => {
    const boss = buyer('boss', { keyRoles: ['decision-maker'] });
    expect(gapsOf(mapWith({ people: [boss, ...people], visits }), 'G10')).toEqual([
      {
        ...{ rule: 'G10', subject: 'boss', severity: 'high' },
        ...{ people: ['boss'], closers: ['boss'] },
        facts: { person: person('boss'), ...shortlist },
        steps: [planVisit('boss')],
      },
    ]);
  });
});

describe('G11, a claim that nobody has confirmed, is told', () => {
  const vp = (fields: object = {}) => buyer('vp', { claimsAuthority: true, ...fields });
  const common = {
    ...{ rule: 'G11', subject: 'vp', people: ['vp'] },
    steps: [
      { do: 'ask', questionId: 'who-else-must-agree' },
      { do: 'confirm-authority', personId: 'vp' },
    ],
  };

  it('with when we met him last, and that we meet nobody else', () => {
    const alone = mapWith({ people: [vp(), ...people], visits: [visit(-5, 'vp')] });
    expect(gapsOf(alone, 'G11')).toEqual([
      {
        ...{ ...common, severity: 'critical', closers: ['sue'] },
        facts: { person: person('vp'), onlyOne: count(90), lastMet: days(-5) },
      },
    ]);
    const both = mapWith({ people: [vp(), ...people], visits: [visit(-5, ['vp', 'ann'])] });
    expect(gapsOf(both, 'G11')).toEqual([
      {
        ...{ ...common, severity: 'high', closers: ['ann', 'sue'] },
        facts: { person: person('vp'), lastMet: days(-5) },
      },
    ]);
    expect(gapsOf(mapWith({ people: [vp(), ...people], visits }), 'G11')).toEqual([
      {
        ...{ ...common, severity: 'high', closers: ['ann', 'sue'] },
        facts: { person: person('vp') },
      },
    ]);
  });

  it('of nobody who claims nothing, nor once somebody on the map has said how it is', () => {
    expect(gapsOf(mapWith({ people, visits }), 'G11')).toEqual([]);
    const checkedBy = (personId: string, more: object[] = []) => {
      const authorityChecks = [{ personId, date: inDays(-1), confirms: true }];
      return found(mapWith({ people: [vp({ authorityChecks }), ...people, ...more] }), 'G11');
    };
    expect(checkedBy('ann')).toEqual([]);
    expect(checkedBy('nobody')).toEqual(['vp high [sue]']);
    expect(checkedBy('new', [buyer('new', { knownSince: inDays(1) })])).toEqual(['vp high [sue]']);
    expect(checkedBy('new', [buyer('new', { side: 'outside' })])).toEqual([]);
  });
});

describe('G12, nobody releases the money, is told', () => {
  it('with the stage and the first visit', () => {
    expect(gapsOf(mapWith({ people, visits }), 'G12')).toEqual([
      {
        ...{ rule: 'G12', subject: 'map', severity: 'medium' },
        ...{ people: [], closers: ['ann', 'sue'] },
        facts: { ...shortlist, firstVisit: days(-9) },
        steps: [
          { do: 'ask', questionId: 'who-releases-the-money' },
          { do: 'fill-role', role: 'money-holder' },
        ],
      },
    ]);
  });
});

describe('G13, a money holder not met, is told', () => {
  it('with his name and the stage', () => {
    const cfo = buyer('cfo', { holdsMoney: true });
    expect(gapsOf(mapWith({ people: [cfo, ...people], visits }), 'G13')).toEqual([
      {
        ...{ rule: 'G13', subject: 'cfo', severity: 'medium' },
        ...{ people: ['cfo'], closers: ['cfo'] },
        facts: { person: person('cfo'), ...shortlist },
        steps: [planVisit('cfo')],
      },
    ]);
    const met = mapWith({ people: [cfo], visits: [visit(-900, 'cfo')] });
    expect(gapsOf(met, 'G13')).toEqual([]);
  });
});

describe('G14, steps unclear, is told', () => {
  const common = {
    ...{ rule: 'G14', subject: 'map', severity: 'medium', people: [], closers: ['ann', 'sue'] },
    steps: [{ do: 'ask', questionId: 'how-is-it-decided' }, { do: 'edit-deal' }],
  };

  it('with the stage, and with the closing date as far as known', () => {
    expect(gapsOf(mapWith({ people, visits }), 'G14')).toEqual([{ ...common, facts: shortlist }]);
    const closing = deal('shortlist', { expectedClose: { date: inDays(50) } });
    expect(gapsOf(mapWith({ people, visits, deal: closing }), 'G14')).toEqual([
      { ...common, facts: { ...shortlist, closing: days(50) } },
    ]);
  });
});

describe('G15, title and weight, is told', () => {
  it('of hidden power with both numbers', () => {
    const sec = buyer('sec', { formalRank: 1, realInfluence: 5 });
    expect(gapsOf(mapWith({ people: [sec, ...people], visits }), 'G15')).toEqual([
      {
        ...{ rule: 'G15', subject: 'sec:hidden', severity: 'high', form: 'hidden' },
        ...{ people: ['sec'], closers: ['sec'] },
        facts: { person: person('sec'), formal: count(1), real: count(5) },
        steps: [planVisit('sec')],
      },
    ]);
  });

  const head = buyer('head', { formalRank: 5, realInfluence: 3 });
  const figurehead = {
    ...{ rule: 'G15', subject: 'head:figurehead', severity: 'medium', form: 'figurehead' },
    people: ['head'],
  };
  const counted = (visits: number, allVisits: number) => ({
    person: person('head'),
    visits: count(visits),
    allVisits: count(allVisits),
    days: count(60),
    formal: count(5),
    real: count(3),
  });
  const review = { do: 'show-person', personId: 'head', section: 'roles' };

  it('of a figurehead with how often we went there, and whom to see instead', () => {
    const others = [
      buyer('b', { realInfluence: 4 }),
      buyer('c', { realInfluence: 5 }),
      buyer('d', { realInfluence: 5, noContact: true }),
      buyer('e', { realInfluence: 3 }),
      buyer('f', { realInfluence: 4 }),
    ];
    const map = mapWith({
      people: [head, ...others, ...people],
      visits: [visit(-1, ['head', 'ann']), visit(-60, 'head'), visit(-3, 'ann'), visit(-4, 'f')],
    });
    expect(gapsOf(map, 'G15')).toEqual([
      {
        ...{ ...figurehead, closers: ['b', 'c'] },
        facts: counted(2, 4),
        steps: [planVisit('c'), review],
      },
    ]);
    const none = mapWith({ people: [head], visits: [visit(-1, 'head'), visit(-2, 'head')] });
    expect(gapsOf(none, 'G15')).toEqual([
      { ...figurehead, closers: [], facts: counted(2, 2), steps: [review] },
    ]);
  });

  it('of a figurehead among the visits to people whom the map knows today', () => {
    const to = (ids: string | string[], times: number) =>
      Array.from({ length: times }, (_, index) => visit(-1 - index, ids));
    const ghost = buyer('ghost', { knownSince: inDays(1) });
    const shares = (visits: object[]) =>
      found(mapWith({ people: [head, ghost, ...people], visits }), 'G15');
    const expected = ['head:figurehead medium []'];
    expect(shares([...to('head', 2), ...to('ann', 4)])).toEqual([]);
    expect(shares([...to('head', 2), ...to('ghost', 4)])).toEqual(expected);
    expect(shares([...to('head', 2), ...to('nobody', 4)])).toEqual(expected);
    expect(shares([visit(-1, ['head', 'head'])])).toEqual([]);
  });

  it('of nobody whose title and word differ by less than two', () => {
    const even = buyer('head', { formalRank: 4, realInfluence: 3 });
    const often = [visit(-1, 'head'), visit(-2, 'head')];
    expect(found(mapWith({ people: [even], visits: often }), 'G15')).toEqual([]);
    const plain = buyer('head', { formalRank: 3, realInfluence: 3 });
    expect(found(mapWith({ people: [plain], visits: often }), 'G15')).toEqual([]);
  });
});
