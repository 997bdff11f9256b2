import { describe, expect, it } from 'vitest';
import { board, day, days, people, person, planVisit, terms } from './said';
import { buyer, gapsOf, inDays, meeting, smallMap, tie, view, visit } from './small-map';

const twoSources = { evidence: terms('evidence', 'two-sources') };

describe('G25, an ally could open a door, is told', () => {
  it('of each ally with whom he knows and where he stands', () => {
    const map = smallMap({
      people: ['a', 'b', 'm', 'x'].map((id) => buyer(id)),
      visits: [visit('m', 9), visit('x', 4)],
      assessments: [view('m', 1, 'two-sources', 7), view('x', 0.5, 'acted', 2)],
      ties: [
        ...[tie('trusts', 'm', 'a'), tie('trusts', 'b', 'm')],
        ...[tie('trusts', 'x', 'b'), tie('trusts', 'x', 'm')],
      ],
      meetings: [meeting(20, ['b', 'a', 'm'])],
    });
    const common = { rule: 'G25', severity: 'medium' };
    const ask = (toPersonId: string, forPersonId: string) => ({
      do: 'ask-introduction',
      toPersonId,
      forPersonId,
    });
    expect(gapsOf('G25', map)).toEqual([
      {
        ...{ ...common, subject: 'm', people: ['a', 'b', 'm'], closers: ['m'] },
        facts: {
          person: person('m'),
          known: people('a', 'b'),
          ...{ ...twoSources, noted: days(-7), lastMet: days(-9) },
          ...board(20),
        },
        steps: [ask('m', 'b'), ask('m', 'a')],
      },
      {
        ...{ ...common, subject: 'x', people: ['b', 'x'], closers: ['x'] },
        facts: {
          person: person('x'),
          known: people('b'),
          ...{ evidence: terms('evidence', 'acted'), noted: days(-2), lastMet: days(-4) },
          ...board(20),
        },
        steps: [ask('x', 'b')],
      },
    ]);
  });
});

describe('G26, an ally is leaving, is told', () => {
  const staff = (fields: object) => [
    buyer('ann', { department: 'Finance', ...fields }),
    buyer('bo', { department: 'Finance' }),
    buyer('cy', { department: 'Finance', noContact: true }),
    buyer('di', { department: 'Finance' }),
  ];
  const show = { do: 'show-person', personId: 'ann' };
  const common = { rule: 'G26', subject: 'ann', people: ['ann'] };

  it('with the day, and asks him to hand us on', () => {
    const map = smallMap({
      people: staff({ leavesOn: inDays(21) }),
      visits: [visit('ann', 9)],
      assessments: [view('ann', 1, 'two-sources', 7)],
      meetings: [meeting(20, ['bo'])],
    });
    expect(gapsOf('G26', map)).toEqual([
      {
        ...{ ...common, severity: 'medium', closers: ['bo', 'di'] },
        facts: {
          person: person('ann'),
          leaves: day(inDays(21)),
          ...{ lastMet: days(-9), ...twoSources, noted: days(-7) },
          colleagues: people('bo', 'cy', 'di'),
          ...board(20),
        },
        steps: [
          planVisit('ann'),
          { do: 'ask-introduction', toPersonId: 'ann', forPersonId: 'bo' },
          show,
        ],
      },
    ]);
  });

  it.each([
    [{ career: 'leaving' }, 'undated', {}],
    [{ leavesOn: inDays(-1) }, 'overdue', { leaves: day(inDays(-1)) }],
    [{ leavesOn: inDays(0) }, undefined, { leaves: day(inDays(0)) }],
  ])('as what it is where we have not met him: %o', (fields, form, leaves) => {
    const map = smallMap({ people: staff(fields), assessments: [view('ann', 1)] });
    expect(gapsOf('G26', map)).toMatchObject([
      {
        ...{ ...common, severity: 'medium', closers: ['bo', 'di'] },
        ...(form !== undefined && { form }),
        steps: [planVisit('ann'), show],
      },
    ]);
    const [gap] = gapsOf('G26', map);
    expect(gap?.form).toBe(form);
    expect(gap?.facts).toEqual({
      ...{ person: person('ann'), ...leaves },
      ...{ ...twoSources, noted: days(0), colleagues: people('bo', 'cy', 'di') },
    });
  });

  it('asks for nobody where nobody is left to meet, or he must be left alone', () => {
    const steps = (crowd: object[]) =>
      gapsOf(
        'G26',
        smallMap({ people: crowd, visits: [visit('ann', 9)], assessments: [view('ann', 1)] }),
      )[0]?.steps;
    expect(steps(staff({ career: 'leaving' }).slice(0, 1))).toEqual([planVisit('ann'), show]);
    expect(steps(staff({ career: 'leaving', noContact: true }))).toEqual([show]);
  });
});

describe('G27, a coming leader, is told', () => {
  it('with a visit as the way', () => {
    const map = smallMap({ people: [buyer('star', { career: 'rising' })] });
    expect(gapsOf('G27', map)).toEqual([
      {
        ...{ rule: 'G27', subject: 'star', severity: 'low' },
        ...{ people: ['star'], closers: ['star'] },
        facts: { person: person('star') },
        steps: [planVisit('star')],
      },
    ]);
  });
});
