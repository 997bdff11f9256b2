import { describe, expect, it } from 'vitest';
import { coachQuestions } from '../../../src/domain/coverage/coach-questions';
import type { AccountMap } from '../../../src/domain/account-map';
import { deal, mapWith, visit } from './rule-map';
import { buyer, inDays, meeting, view } from './small-map';

const TODAY = inDays(0);
const asked = (map: AccountMap) => coachQuestions(map, TODAY).map(({ questionId }) => questionId);
const stepOf = (map: AccountMap, id: string) =>
  coachQuestions(map, TODAY).find(({ questionId }) => questionId === id)?.step;

/** Nothing is known but that Ann is there and talks with us. */
const bare = (more: object = {}) =>
  mapWith({ people: [buyer('ann')], rivals: [], visits: [visit(-9, 'ann')], ...more });

describe('the questions of a map that says nothing', () => {
  it('begin with where it is decided, and each has its place for the answer', () => {
    expect(coachQuestions(bare(), TODAY)).toEqual(
      [
        ['where-is-it-decided', { do: 'add-meeting' }],
        ['who-decides', { do: 'fill-role', role: 'decider' }],
        ['who-releases-the-money', { do: 'fill-role', role: 'money-holder' }],
        ['how-is-it-decided', { do: 'edit-deal' }],
        ['who-else-takes-part', { do: 'fill-role', role: 'user' }],
        ['which-rivals', { do: 'show-team' }],
      ].map(([questionId, step]) => ({ questionId, askable: ['ann'], step })),
    );
  });

  it.each([
    ['where-is-it-decided', { meetings: [meeting(90, ['ann'])] }],
    ['who-decides', { people: [buyer('ann', { keyRoles: ['decision-maker'] })] }],
    ['who-releases-the-money', { people: [buyer('ann', { holdsMoney: true })] }],
    ['how-is-it-decided', { deal: deal('shortlist', { processKnown: true }) }],
    ['who-else-takes-part', { people: [buyer('ann', { purchaseRoles: ['user'] })] }],
    ['which-rivals', { rivals: [{ id: 'acme', name: 'Acme' }] }],
    ['which-rivals', { deal: deal('shortlist', { noRival: true }) }],
  ])('no longer hold %s when that is known: %o', (questionId, more) => {
    expect(asked(bare())).toContain(questionId);
    expect(asked(bare(more))).not.toContain(questionId);
  });

  it('are not answered by people of another firm', () => {
    const everything = {
      ...{ decisionRole: 'decider', holdsMoney: true, purchaseRoles: ['user'] },
      ...{ side: 'outside', claimsAuthority: true, realInfluence: 5 },
    };
    const people = [buyer('ann'), buyer('ed', everything)];
    expect(asked(bare({ people }))).toEqual(asked(bare()));
  });
});

describe('the questions about the meeting', () => {
  const room = (fields: object) => bare({ meetings: [meeting(20, ['ann'], fields)] });

  it.each([
    [{}, []],
    [{ headcount: undefined }, ['how-many-will-sit-there']],
    [{ headcount: 2 }, ['who-will-sit-there']],
    [{ headcount: 0 }, []],
    [{ chairId: undefined }, ['who-has-the-last-word']],
    [{ rule: undefined }, ['who-has-the-last-word']],
    [{ rule: undefined, headcount: 2 }, ['who-will-sit-there', 'who-has-the-last-word']],
  ])('are what is not recorded of it: %o', (fields, expected) => {
    const about = asked(room(fields));
    expect(about.slice(0, about.indexOf('who-decides'))).toEqual(expected);
  });

  it('lead to the meeting', () => {
    const show = { do: 'show-meeting', meetingId: 'board' };
    const blank = room({ headcount: undefined, rule: undefined });
    expect(stepOf(blank, 'how-many-will-sit-there')).toEqual(show);
    expect(stepOf(blank, 'who-has-the-last-word')).toEqual(show);
    expect(stepOf(room({ headcount: 2 }), 'who-will-sit-there')).toEqual({
      do: 'name-seat',
      meetingId: 'board',
    });
  });
});

describe('the questions about a person', () => {
  it('ask others whether each who says so decides', () => {
    const people = [
      buyer('ann', { claimsAuthority: true }),
      buyer('bo', { claimsAuthority: true, socialRoles: ['information-sharer'] }),
      buyer('cy', { authorityChecks: [] }),
    ];
    const questions = coachQuestions(bare({ people }), TODAY).filter(({ questionId }) =>
      questionId.startsWith('decides:'),
    );
    expect(questions).toEqual([
      {
        questionId: 'decides:ann',
        askable: ['bo'],
        step: { do: 'confirm-authority', personId: 'ann' },
      },
      {
        questionId: 'decides:bo',
        askable: ['ann'],
        step: { do: 'confirm-authority', personId: 'bo' },
      },
    ]);
  });

  it('ask where those with a say stand, the top first, then the voters', () => {
    const weighty = { realInfluence: 4 };
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => buyer(id, weighty));
    const board = meeting(20, ['e'], {
      seats: [
        { personId: 'd', weight: 1 },
        { personId: 'f', weight: 0, veto: true },
      ],
    });
    const map = bare({
      people: [...people, buyer('plain')],
      meetings: [board],
      assessments: [view('b', 0)],
    });
    const stands = asked(map).filter((id) => id.startsWith('stands:'));
    expect(stands).toEqual(['e', 'f', 'd', 'a', 'c'].map((id) => `stands:${id}`));
    expect(stepOf(map, 'stands:d')).toEqual({ do: 'assess', personId: 'd' });
  });

  it('come in their place among the others', () => {
    const people = [buyer('ann', { claimsAuthority: true, realInfluence: 5 })];
    expect(asked(bare({ people }))).toEqual([
      'where-is-it-decided',
      'who-decides',
      'decides:ann',
      'who-releases-the-money',
      'stands:ann',
      'how-is-it-decided',
      'who-else-takes-part',
      'which-rivals',
    ]);
  });
});

describe('nothing is asked', () => {
  it('where nobody is on the map, or the product is in use, or the deal is over', () => {
    expect(asked(bare({ people: [] }))).toEqual([]);
    expect(asked(bare({ people: [buyer('ed', { side: 'outside' })] }))).toEqual([]);
    expect(asked(bare({ deal: deal('use') }))).toEqual([]);
    const outcome = { date: TODAY, result: 'lost' };
    expect(asked(bare({ deal: deal('decision', { outcome }) }))).toEqual([]);
    const later = { date: inDays(1), result: 'lost' };
    expect(asked(bare({ deal: deal('decision', { outcome: later }) }))).not.toEqual([]);
  });

  it('of anybody on the first day, but the questions stand', () => {
    const first = bare({ deal: deal('intent'), visits: [] });
    expect(asked(first)).toEqual(asked(bare()));
    expect(coachQuestions(first, TODAY).every(({ askable }) => askable.length === 0)).toBe(true);
  });
});
