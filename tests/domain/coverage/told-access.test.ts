import { describe, expect, it } from 'vitest';
import { deal, found, gapsOf, mapWith, visit } from './rule-map';
import { board, count, days, people, person, planVisit, terms, text } from './said';
import { buyer, inDays, meeting, tie } from './small-map';

const shortlist = { stage: terms('stage', 'shortlist') };
const firstVisit = { firstVisit: days(-20) };

describe('G16, one contact only, is told', () => {
  const steps = [{ do: 'ask', questionId: 'who-else-takes-part' }, { do: 'add-person' }];
  const crowd = [buyer('ann'), buyer('bo'), buyer('cy', { realInfluence: 2 })];

  it('with the contact, and whom to see besides', () => {
    expect(gapsOf(mapWith({ people: crowd, visits: [visit(-20, 'ann')] }), 'G16')).toEqual([
      {
        ...{ rule: 'G16', subject: 'ann', severity: 'high', people: ['ann'] },
        closers: ['bo', 'cy'],
        facts: { person: person('ann'), days: count(90), ...firstVisit },
        steps: [planVisit('cy'), ...steps],
      },
    ]);
  });

  it('with all that is known of when it will be settled', () => {
    const map = mapWith({
      deal: deal('shortlist', { expectedClose: { date: inDays(44) } }),
      people: [buyer('ann')],
      meetings: [meeting(40, ['ann'])],
      visits: [visit(-100, 'ann')],
    });
    expect(gapsOf(map, 'G16')).toEqual([
      {
        ...{ rule: 'G16', subject: 'nobody', severity: 'high', form: 'nobody' },
        ...{ people: [], closers: ['ann'] },
        facts: {
          days: count(90),
          ...board(40),
          closing: days(44),
          firstVisit: days(-100),
        },
        steps: [planVisit('ann'), ...steps],
      },
    ]);
  });

  it('with nobody to see where there is nobody', () => {
    const map = mapWith({ people: [buyer('ann')], visits: [visit(-20, 'ann')] });
    expect(gapsOf(map, 'G16')).toMatchObject([{ closers: [], steps }]);
  });

  it('in a quick deal of whoever does not decide, and otherwise of deciders too', () => {
    const of = (mode: string, fields: object) =>
      found(
        mapWith({
          deal: deal('shortlist', { mode }),
          people: [buyer('ann', fields)],
          visits: [visit(-20, 'ann')],
        }),
        'G16',
      );
    const decider = { keyRoles: ['decision-maker'] };
    expect(of('quick', decider)).toEqual([]);
    expect(of('quick', { realInfluence: 5 })).toEqual(['ann high []']);
    expect(of('advisor', decider)).toEqual(['ann high []']);
  });
});

describe('G17 and G18, the ways to somebody, are told', () => {
  const boss = buyer('boss', { decisionRole: 'decider' });
  const parts = { people: [boss, buyer('ann')], visits: [visit(-1, 'ann')] };
  const known = { ties: [tie('trusts', 'ann', 'boss')] };
  const near = { meetings: [meeting(20, ['ann'])] };

  it.each([
    ['without a meeting', {}, 'medium', {}],
    ['with the meeting', near, 'high', board(20)],
  ])('%s', (_, more, severity, facts) => {
    const common = { subject: 'boss', severity, people: ['boss'], closers: ['boss'] };
    expect(gapsOf(mapWith({ ...parts, ...known, ...more }), 'G17')).toEqual([
      {
        ...{ rule: 'G17', ...common },
        facts: { person: person('boss'), through: person('ann'), ...facts },
        steps: [
          { do: 'ask-introduction', toPersonId: 'ann', forPersonId: 'boss' },
          planVisit('boss'),
        ],
      },
    ]);
    expect(gapsOf(mapWith({ ...parts, ...more }), 'G18')).toEqual([
      {
        ...{ rule: 'G18', ...common },
        facts: { person: person('boss'), ...facts },
        steps: [planVisit('boss'), { do: 'add-tie', toPersonId: 'boss' }],
      },
    ]);
  });
});

describe('G19, a department never entered, is told', () => {
  const staff = [
    buyer('law', { department: 'Legal', holdsMoney: true, noContact: true }),
    buyer('zoe', { department: 'Legal', keyRoles: ['user'] }),
    buyer('rex', { department: 'Legal', decisionRole: 'recommender' }),
    buyer('max', { department: 'Legal', decisionRole: 'recommender', realInfluence: 3 }),
    buyer('clerk', { department: 'Legal' }),
    buyer('ann'),
  ];
  const common = {
    ...{ rule: 'G19', subject: 'Legal', severity: 'medium' },
    ...{ people: ['max', 'rex', 'zoe'], closers: ['clerk', 'max', 'rex', 'zoe'] },
    facts: {
      department: text('Legal'),
      withSay: people('max', 'rex', 'zoe'),
      ...firstVisit,
    },
    steps: [planVisit('max')],
  };

  it('with those who have a say there and may be visited', () => {
    const map = mapWith({ people: staff, visits: [visit(-20, 'ann')] });
    expect(gapsOf(map, 'G19')).toEqual([common]);
    const entered = mapWith({ people: staff, visits: [visit(-20, 'ann'), visit(-300, 'law')] });
    expect(gapsOf(entered, 'G19')).toMatchObject([{ form: 'others' }]);
  });

  it('of each department that is so', () => {
    const more = [
      buyer('bo', { department: 'Audit', keyRoles: ['user'] }),
      buyer('cy', { department: ' ', keyRoles: ['user'] }),
    ];
    const map = mapWith({ people: [...staff, ...more], visits: [visit(-20, 'ann')] });
    expect(gapsOf(map, 'G19').map(({ subject }) => subject)).toEqual(['Audit', 'Legal']);
  });
});

describe('G20, a level not reached, is told', () => {
  const op = (id: string, fields: object = {}) => buyer(id, { level: 'operation', ...fields });
  const mid = buyer('mid', { level: 'management' });
  const of = (crowd: object[]) =>
    gapsOf(mapWith({ people: [...crowd, buyer('ann')], visits: [visit(-20, 'ann')] }), 'G20');
  const common = { rule: 'G20', subject: 'operation+management', severity: 'medium' };
  const facts = {
    levels: terms('level', 'operation', 'management'),
    ...shortlist,
    ...firstVisit,
  };

  it('with the people of those levels, whoever weighs most first', () => {
    const there = ['lou', 'mid', 'oz'];
    expect(of([op('lou'), op('oz', { formalRank: 2 }), mid])).toEqual([
      { ...common, people: there, closers: there, facts, steps: [planVisit('oz')] },
    ]);
  });

  it('with whom to put on the map where nobody holds a level', () => {
    expect(of([mid])).toEqual([
      {
        ...{ ...common, people: ['mid'], closers: ['mid'], facts },
        steps: [planVisit('mid'), { do: 'add-person' }],
      },
    ]);
    expect(of([])).toEqual([
      { ...common, people: [], closers: [], facts, steps: [{ do: 'add-person' }] },
    ]);
  });

  it('of no level of which somebody was met, whoever else holds it', () => {
    const met = buyer('max', { level: 'management', noContact: true });
    const map = (crowd: object[]) =>
      mapWith({ people: crowd, visits: [visit(-20, 'max'), visit(-20, 'lou')] });
    expect(gapsOf(map([op('lou'), op('oz'), met, mid]), 'G20')).toMatchObject([
      { subject: 'management', closers: ['mid'] },
    ]);
    expect(gapsOf(map([op('lou'), op('oz'), met]), 'G20')).toEqual([]);
  });
});

describe('G21, somebody not seen for long, is told', () => {
  const boss = buyer('boss', { realInfluence: 4 });
  const of = (meetings: object[]) =>
    gapsOf(
      mapWith({ people: [boss, buyer('ann')], visits: [visit(-20, 'boss')], meetings }),
      'G21',
    );
  const common = {
    ...{ rule: 'G21', subject: 'boss', people: ['boss'], closers: ['boss'] },
    steps: [planVisit('boss')],
  };
  const seen = { person: person('boss'), seen: days(-20), limit: count(14) };

  it('with when he was seen and how long one may wait', () => {
    expect(of([])).toEqual([{ ...common, severity: 'medium', facts: seen }]);
    expect(of([meeting(9, ['ann'])])).toEqual([{ ...common, severity: 'medium', facts: seen }]);
  });

  it('with the meeting where he votes', () => {
    expect(of([meeting(9, ['boss'])])).toEqual([
      { ...common, severity: 'high', facts: { ...seen, ...board(9) } },
    ]);
  });
});
