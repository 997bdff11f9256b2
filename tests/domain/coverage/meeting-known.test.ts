import { describe, expect, it } from 'vitest';
import { deal, mapWith, visit as talk } from './rule-map';
import { board, days, person, terms } from './said';
import { buyer, found, gapsOf, inDays, meeting, smallMap, view, visit } from './small-map';

type Tables = Readonly<Record<string, unknown>>;

/** Ann leads a meeting in so many days, and Bo votes there. */
const room = (inSo: number, more: Tables = {}, fields: object = {}) =>
  smallMap({
    people: [buyer('ann'), buyer('bo')],
    meetings: [meeting(inSo, ['ann', 'bo'], fields)],
    ...more,
  });

describe('G04, no decision meeting', () => {
  const people = [buyer('ann', { decisionRole: 'decider' }), buyer('bo')];
  const at = (stage: string, fields: object = {}, more: object = {}) =>
    mapWith({ deal: deal(stage, fields), people, visits: [talk(-9, 'bo')], ...more });
  const closing = (inSo: number) => ({ expectedClose: { date: inDays(inSo) } });
  const step = (step: number, since = -9) => ({ salesSteps: [{ step, since: inDays(since) }] });

  it.each([
    ['intent', {}, {}],
    ['shortlist', {}, {}],
    ['comparison', {}, { map: 'high' }],
    ['decision', {}, { map: 'critical' }],
    ['shortlist', step(3), {}],
    ['shortlist', step(4), { map: 'high' }],
    ['shortlist', step(4, 1), {}],
    ['intent', step(5), { map: 'high' }],
    ['shortlist', closing(46), {}],
    ['shortlist', closing(45), { map: 'high' }],
    ['shortlist', closing(22), { map: 'high' }],
    ['shortlist', closing(21), { map: 'critical' }],
    ['shortlist', closing(0), { map: 'critical' }],
    ['shortlist', closing(-1), {}],
    ['comparison', closing(-1), { map: 'critical' }],
    ['comparison', closing(21), { map: 'critical' }],
    ['comparison', closing(22), { map: 'high' }],
  ])('is missed by stage, step or closing date: %s %o', (stage, fields, expected) => {
    expect(found('G04', at(stage, fields))).toEqual(expected);
  });

  it('is not missed once it is known, nor in a quick deal whose decider we have met', () => {
    expect(found('G04', at('decision', {}, { meetings: [meeting(90, ['bo'])] }))).toEqual({});
    const quick = (personId: string, mode = 'quick') =>
      found('G04', at('comparison', { mode }, { visits: [talk(-9, personId)] }));
    expect(quick('ann')).toEqual({});
    expect(quick('bo')).toEqual({ map: 'high' });
    expect(quick('ann', 'advisor')).toEqual({ map: 'high' });
  });

  it('says when the deal is to close, as far as known, and whom to ask', () => {
    const common = { rule: 'G04', subject: 'map', people: [], closers: ['bo'] };
    const steps = [{ do: 'ask', questionId: 'where-is-it-decided' }, { do: 'add-meeting' }];
    expect(gapsOf('G04', at('comparison'))).toEqual([
      {
        ...{ ...common, severity: 'high', steps },
        facts: { stage: terms('stage', 'comparison') },
      },
    ]);
    expect(gapsOf('G04', at('shortlist', closing(0)))).toEqual([
      {
        ...{ ...common, severity: 'critical', form: 'closing', steps },
        facts: { closing: days(0), stage: terms('stage', 'shortlist') },
      },
    ]);
    expect(gapsOf('G04', at('decision', closing(-1)))).toEqual([
      {
        ...{ ...common, severity: 'critical', form: 'overdue', steps },
        facts: { closing: days(-1), stage: terms('stage', 'decision') },
      },
    ]);
  });
});

describe('G05, the last word', () => {
  const unknown = { rule: undefined };
  const common = {
    ...{ rule: 'G05', subject: 'board', severity: 'medium' },
    ...{ people: [], closers: ['ann', 'bo', 'first'] },
    steps: [
      { do: 'ask', questionId: 'who-has-the-last-word' },
      { do: 'show-meeting', meetingId: 'board' },
    ],
  };

  it('is known by whoever leads the meeting and how it decides', () => {
    expect(found('G05', room(20))).toEqual({});
    expect(found('G05', room(20, {}, { rule: 'vote' }))).toEqual({});
  });

  it('weighs more two weeks before the meeting', () => {
    expect(found('G05', room(14, {}, unknown))).toEqual({ board: 'high' });
    expect(found('G05', room(15, {}, unknown))).toEqual({ board: 'medium' });
  });

  it('is told with what is known of it', () => {
    expect(gapsOf('G05', room(20, {}, unknown))).toEqual([
      { ...common, form: 'rule', facts: { ...board(20), chair: person('ann') } },
    ]);
    expect(gapsOf('G05', room(20, {}, { chairId: undefined }))).toEqual([
      { ...common, form: 'chair', facts: board(20) },
    ]);
    expect(gapsOf('G05', room(20, {}, { chairId: undefined, ...unknown }))).toEqual([
      { ...common, facts: board(20) },
    ]);
  });

  it('is not known of somebody who is not on the map yet', () => {
    const people = [buyer('ann', { knownSince: inDays(1) }), buyer('bo')];
    expect(gapsOf('G05', room(20, { people }))).toMatchObject([{ form: 'chair' }]);
    const today = [buyer('ann', { knownSince: inDays(0) }), buyer('bo')];
    expect(gapsOf('G05', room(20, { people: today }))).toEqual([]);
  });
});

describe('G06, met and attitude blank', () => {
  const met = (inSo: number, more: Tables = {}) =>
    room(inSo, { visits: [visit('ann', 500), visit('bo', 9), visit('bo', 30)], ...more });

  it.each([
    [14, 'critical', 'high'],
    [15, 'high', 'medium'],
    [30, 'high', 'medium'],
    [31, 'medium', 'low'],
  ])('weighs by the time left, less of the others: %i days', (inSo, ann, bo) => {
    expect(found('G06', met(inSo))).toEqual({ ann, bo });
  });

  it('is silent about whom we have not met, and where a view is recorded', () => {
    expect(found('G06', room(20))).toEqual({});
    expect(found('G06', met(20, { assessments: [view('bo', 0)] }))).toEqual({ ann: 'high' });
    const later = [view('bo', 0, 'told', -1)];
    expect(found('G06', met(20, { assessments: later }))).toEqual({ ann: 'high', bo: 'medium' });
    expect(found('G06', smallMap({ visits: [visit('first', 9)] }))).toEqual({});
  });

  it('says when we met last, and asks to note it', () => {
    expect(gapsOf('G06', met(20))[1]).toEqual({
      ...{ rule: 'G06', subject: 'bo', severity: 'medium', people: ['bo'], closers: ['bo'] },
      facts: { person: person('bo'), ...board(20), lastMet: days(-9) },
      steps: [{ do: 'assess', personId: 'bo' }],
    });
  });

  it('can be noted of somebody who must be left alone too', () => {
    const people = [buyer('ann', { noContact: true }), buyer('bo')];
    expect(gapsOf('G06', met(20, { people }))[0]).toMatchObject({ subject: 'ann', closers: [] });
  });
});

describe('G07, manner unknown', () => {
  const met = (inSo: number, fields: object = {}) =>
    room(inSo, {
      people: [buyer('ann', fields), buyer('bo')],
      visits: [visit('ann', 500), visit('bo', 9)],
    });

  it('matters from two weeks before the meeting on, more at the top', () => {
    expect(found('G07', met(14))).toEqual({ ann: 'medium', bo: 'low' });
    expect(found('G07', met(0))).toEqual({ ann: 'medium', bo: 'low' });
    expect(found('G07', met(15))).toEqual({});
  });

  it.each([
    ['whose style is known', { style: 'driver' }],
    ['who must be left alone', { noContact: true }],
    ['of another firm', { side: 'outside' }],
  ])('is not asked of somebody %s', (_, fields) => {
    expect(found('G07', met(10, fields))).toEqual({ bo: 'low' });
  });

  it('is not asked of whom we have not met, nor under a ban', () => {
    expect(found('G07', room(10))).toEqual({});
    const banned = { contactBan: { from: inDays(0), until: inDays(0) } };
    const visits = [visit('ann', 9)];
    expect(found('G07', room(10, { visits }))).toEqual({ ann: 'medium' });
    expect(found('G07', room(10, { visits, deal: banned }))).toEqual({});
  });

  it('leads to where the style is noted', () => {
    expect(gapsOf('G07', met(10))).toEqual([
      {
        ...{ rule: 'G07', subject: 'ann', severity: 'medium', people: ['ann'], closers: ['ann'] },
        facts: { person: person('ann'), ...board(10), lastMet: days(-500) },
        steps: [{ do: 'show-person', personId: 'ann', section: 'style' }],
      },
      {
        ...{ rule: 'G07', subject: 'bo', severity: 'low', people: ['bo'], closers: ['bo'] },
        facts: { person: person('bo'), ...board(10), lastMet: days(-9) },
        steps: [{ do: 'show-person', personId: 'bo', section: 'style' }],
      },
    ]);
  });
});
