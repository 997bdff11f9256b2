import { describe, expect, it } from 'vitest';
import { board, days, person, planVisit, terms, text } from './said';
import { buyer, found, gapsOf, meeting, smallMap, tie, view, visit } from './small-map';

const comparison = { stage: terms('stage', 'comparison') };
const twoSources = { evidence: terms('evidence', 'two-sources') };

describe('G28, an opponent without an answer, is told', () => {
  const answer = { do: 'show-person', personId: 'ann', section: 'counter-plan' };
  const common = { rule: 'G28', subject: 'ann', people: ['ann'], closers: ['ann'] };
  const opposed = (fields: object, more: object = {}) =>
    gapsOf(
      'G28',
      smallMap({
        people: [buyer('ann', fields), buyer('bo')],
        assessments: [view('ann', -1, 'two-sources', 7)],
        ...more,
      }),
    );
  const standing = { ...twoSources, noted: days(-7) };

  it('with what it rests on, and that we never met', () => {
    expect(opposed({ realInfluence: 4 })).toEqual([
      {
        ...{ ...common, severity: 'high' },
        facts: { person: person('ann'), ...standing, neverMet: person('ann') },
        steps: [answer, planVisit('ann')],
      },
    ]);
  });

  it('with his seat, his obstacles and the last talk', () => {
    const meetings = [meeting(40, ['ann', 'bo'])];
    const more = { visits: [visit('ann', 31)], meetings };
    expect(opposed({ socialRoles: ['obstacle-builder'] }, more)).toEqual([
      {
        ...{ ...common, severity: 'critical' },
        facts: {
          ...{ person: person('ann'), ...standing },
          ...{ obstacles: person('ann'), chair: person('ann'), lastMet: days(-31) },
          ...board(40),
        },
        steps: [answer, planVisit('ann')],
      },
    ]);
    const outside = { meetings: [meeting(40, ['bo'])] };
    expect(opposed({ realInfluence: 4 }, outside)).toEqual([
      {
        ...{ ...common, severity: 'medium' },
        facts: { person: person('ann'), ...standing, neverMet: person('ann') },
        steps: [answer, planVisit('ann')],
      },
    ]);
  });
});

describe('G29, an attitude unknown, is told', () => {
  it('with the last talk and the stage', () => {
    const map = smallMap({
      people: [buyer('ann', { holdsMoney: true })],
      visits: [visit('ann', 9)],
    });
    expect(gapsOf('G29', map)).toEqual([
      {
        ...{ rule: 'G29', subject: 'ann', severity: 'low', people: ['ann'], closers: ['ann'] },
        facts: { person: person('ann'), lastMet: days(-9), ...comparison },
        steps: [{ do: 'assess', personId: 'ann' }],
      },
    ]);
  });
});

describe('G30, support on thin ground, is told', () => {
  const supported = (meetings: object[]) =>
    smallMap({
      people: [
        buyer('ann', { holdsMoney: true }),
        buyer('bo', { socialRoles: ['information-sharer'] }),
        buyer('cy', { socialRoles: ['information-sharer'], noContact: true }),
      ],
      assessments: [view('ann', 0.5, 'told', 40)],
      visits: [visit('ann', 45)],
      meetings,
    });
  const common = {
    ...{ rule: 'G30', subject: 'ann', severity: 'medium', form: 'told' },
    ...{ people: ['ann'], closers: ['ann', 'bo'] },
    steps: [planVisit('ann'), { do: 'assess', personId: 'ann' }],
  };
  const facts = {
    person: person('ann'),
    ...{ evidence: terms('evidence', 'told'), noted: days(-40), lastMet: days(-45) },
  };

  it('with what it rests on, and with the meeting where he votes', () => {
    expect(gapsOf('G30', supported([]))).toEqual([{ ...common, facts }]);
    expect(gapsOf('G30', supported([meeting(9, ['bo'])]))).toEqual([{ ...common, facts }]);
    expect(gapsOf('G30', supported([meeting(9, ['ann'])]))).toEqual([
      { ...common, facts: { ...facts, ...board(9) } },
    ]);
  });
});

describe('G33, a friend at odds, is told', () => {
  const parts = (boss: object, more: object = {}) => ({
    people: [buyer('zoe'), buyer('boss', { decisionRole: 'decider', ...boss }), buyer('di')],
    visits: [visit('zoe', 9)],
    assessments: [view('zoe', 0.5, 'two-sources', 7), view('di', 1)],
    ties: [tie('conflicts', 'zoe', 'boss'), tie('trusts', 'di', 'boss')],
    ...more,
  });
  const common = {
    ...{ rule: 'G33', subject: 'zoe|boss', people: ['boss', 'zoe'], closers: ['boss'] },
    steps: [planVisit('boss')],
  };
  const facts = {
    ...{ ally: person('zoe'), person: person('boss') },
    ...{ ...twoSources, noted: days(-7), allyMet: days(-9) },
  };

  it('with both, his department and the meeting', () => {
    expect(gapsOf('G33', smallMap(parts({})))).toEqual([{ ...common, severity: 'medium', facts }]);
    const blank = smallMap(parts({ department: ' ' }));
    expect(gapsOf('G33', blank)).toEqual([{ ...common, severity: 'medium', facts }]);
    const full = parts({ department: 'Audit' }, { meetings: [meeting(20, ['di'])] });
    expect(gapsOf('G33', smallMap(full))).toEqual([
      {
        ...{ ...common, severity: 'high' },
        facts: { ...facts, department: text('Audit'), ...board(20) },
      },
    ]);
  });

  it('with no way where he must be left alone', () => {
    const map = smallMap(parts({ noContact: true }, { visits: [visit('zoe', 9), visit('di', 9)] }));
    expect(gapsOf('G33', map)).toMatchObject([{ closers: [], steps: [] }]);
  });

  it('of nobody without a say, and of each friend at odds', () => {
    expect(found('G33', smallMap(parts({ decisionRole: 'recommender' })))).toEqual({});
    const both = parts(
      {},
      {
        visits: [visit('zoe', 9), visit('di', 9)],
        ties: [tie('conflicts', 'zoe', 'boss'), tie('conflicts', 'boss', 'di')],
      },
    );
    expect(Object.keys(found('G33', smallMap(both)))).toEqual(['di|boss', 'zoe|boss']);
  });
});
