import { describe, expect, it } from 'vitest';
import type { AccountMap, Rows } from '../../../src/domain/account-map';
import { addMeeting } from '../../../src/domain/commands/add-meeting';
import { answerQuestion } from '../../../src/domain/commands/answer-question';
import { askQuestion } from '../../../src/domain/commands/ask-question';
import { editDeal } from '../../../src/domain/commands/edit-deal';
import { enterStage } from '../../../src/domain/commands/enter-stage';
import { fillRole } from '../../../src/domain/commands/fill-role';
import { keepForecast } from '../../../src/domain/commands/keep-forecast';
import { noteDecision } from '../../../src/domain/commands/note-decision';
import { placePeople } from '../../../src/domain/commands/place-people';
import { planVisits } from '../../../src/domain/commands/plan-visits';
import { removePerson } from '../../../src/domain/commands/remove-person';
import { replaceMap } from '../../../src/domain/commands/replace-map';
import { setGapAside } from '../../../src/domain/commands/set-gap-aside';
import { takeGapBack } from '../../../src/domain/commands/take-gap-back';
import { takeTheirs } from '../../../src/domain/commands/take-theirs';
import { changeSetOf, done, refusal } from './done';
import { fullMap, TODAY } from './full-map';

const YESTERDAY = '2026-11-21';
const aside = { rule: 'G04', subject: 'map', severity: 'high', reason: 'Agreed' } as const;

describe('a step is said to be about', () => {
  const theirs = { table: 'people', id: 'ann', field: 'title', mine: 'a', theirs: 'b' } as const;
  const place = (personId: string) => ({ personId, x: 1, y: 2 });

  it.each([
    ['the gap set aside', () => changeSetOf(setGapAside, aside), 'setAside', 'new'],
    [
      'the gap taken back',
      () => changeSetOf(takeGapBack, { rule: 'G12', subject: 'map' }),
      'setAside',
      's1',
    ],
    ['the row of which theirs is taken', () => changeSetOf(takeTheirs, theirs), 'people', 'ann'],
    ['the map replaced', () => changeSetOf(replaceMap, { map: fullMap }), 'account', 'map'],
    [
      'the one person placed',
      () => changeSetOf(placePeople, { places: [place('cy')] }),
      'people',
      'cy',
    ],
    [
      'the meeting that decided',
      () => changeSetOf(noteDecision, { meetingId: 'm1', outcome: 'won' }),
      'meetings',
      'm1',
    ],
    ['the stage’s map', () => changeSetOf(enterStage, { stage: 'decision' }), 'account', 'map'],
    [
      'who plays a part',
      () => changeSetOf(fillRole, { role: 'coach', personId: 'cy' }),
      'people',
      'cy',
    ],
    [
      'who is new with it',
      () => changeSetOf(fillRole, { role: 'coach', name: 'Di' }),
      'people',
      'new',
    ],
    ['the person removed', () => changeSetOf(removePerson, { id: 'ann' }), 'people', 'ann'],
  ])('%s', (_what, change, table, id) => {
    expect(change().label.subject).toEqual({ table, id });
  });

  it('under its own name', () => {
    expect(changeSetOf(takeTheirs, theirs).label.intent).toBe('take-theirs');
  });

  it('nobody alone where it is about several', () => {
    const both = changeSetOf(placePeople, { places: [place('cy'), place('bo')] });
    const none = changeSetOf(placePeople, { places: [] });
    const planned = changeSetOf(planVisits, { personIds: ['cy'] });
    expect([both, none, planned].map(({ label }) => label)).toEqual([
      { intent: 'place-people' },
      { intent: 'place-people' },
      { intent: 'plan-visit' },
    ]);
  });
});

describe('a step is refused', () => {
  it('where the row would be wrong for it', () => {
    const outcome = 'perhaps' as 'won';
    expect(refusal(noteDecision, { meetingId: 'm1', outcome })).toEqual({
      code: 'wrong-value',
      at: 'outcome',
    });
    const theirs = { table: 'people', id: 'ann', field: 'name', mine: 'Ann', theirs: ' ' } as const;
    expect(refusal(takeTheirs, theirs)).toMatchObject({ code: 'blank-name', at: 'name' });
    const people = fullMap.people.map((person) => ({ ...person, counterparts: ['gone'] }));
    expect(refusal(fillRole, { role: 'coach', personId: 'cy' }, { ...fullMap, people })).toEqual({
      code: 'no-such-row',
      at: 'counterparts',
    });
  });
});

describe('a place in the drawing', () => {
  it('is kept in whole pixels', () => {
    const places = [
      { personId: 'cy', x: 1.5, y: -2.6 },
      { personId: 'ann', x: 10.4, y: 0 },
    ];
    const after = done(placePeople, { places });
    expect(after.people.map(({ place }) => place)).toEqual([
      { x: 10, y: 0 },
      undefined,
      { x: 2, y: -3 },
    ]);
  });
});

describe('a stage entered', () => {
  const stages = (input: { stage: 'research' | 'decision'; since?: string }) =>
    done(enterStage, input).deal.stages;
  const intent = { stage: 'intent', since: '2026-01-01' };

  it('is entered today unless said otherwise', () => {
    expect(stages({ stage: 'decision' })).toEqual([intent, { stage: 'decision', since: TODAY }]);
  });

  it('stands in the order of days, whichever was entered last', () => {
    expect(stages({ stage: 'research', since: '2025-12-31' })).toEqual([
      { stage: 'research', since: '2025-12-31' },
      intent,
    ]);
  });

  it('takes the place of another of that day, and of no other', () => {
    const deal = {
      stages: [intent, { stage: 'research', since: TODAY }],
    } as Partial<AccountMap['deal']>;
    const map = done(editDeal, { patch: deal });
    expect(done(enterStage, { stage: 'decision' }, map).deal.stages).toEqual([
      intent,
      { stage: 'decision', since: TODAY },
    ]);
  });
});

describe('the decision of a meeting', () => {
  const numbers = { win: 0.4, open: 0.4, lose: 0.2, low: 0.2, high: 0.6, known: 0.4 };
  const two = () =>
    done(
      keepForecast,
      { meetingId: 'new', ...numbers },
      done(addMeeting, { name: 'Talk', kind: 'discussion' }),
    );
  const outcomes = (outcome: Rows['forecasts']['outcome'], map: AccountMap = two()) =>
    done(noteDecision, { meetingId: 'm1', outcome }, map).forecasts.map((row) => row.outcome);

  it('is noted with the forecasts of that meeting only', () => {
    expect(outcomes('lost')).toEqual(['lost', undefined]);
  });

  it('becomes unknown again', () => {
    const noted = done(noteDecision, { meetingId: 'm1', outcome: 'won' }, two());
    expect(outcomes(undefined, noted)).toEqual([undefined, undefined]);
  });
});

describe('a gap', () => {
  const entries = (map: AccountMap) =>
    map.setAside.map(({ id, rule, subject }) => `${id} ${rule} ${subject}`);
  const several: AccountMap = {
    ...fullMap,
    setAside: ['G12 map', 'G12 ann', 'G13 map', 'G12 map'].map((gap, index) => ({
      ...{ id: `s${index}`, severity: 'high', reason: 'Agreed', date: YESTERDAY },
      ...{ rule: gap.slice(0, 3), subject: gap.slice(4) },
    })),
  };

  it('is set aside from today, until a day that is not over', () => {
    const noted = (until?: string) => done(setGapAside, { ...aside, until }).setAside[0];
    expect(noted()).toEqual({ id: 'new', ...aside, date: TODAY });
    expect(noted(TODAY)).toEqual({ id: 'new', ...aside, until: TODAY, date: TODAY });
    expect(noted('2027-01-01')?.until).toBe('2027-01-01');
  });

  it('may be set aside without a day, but not until one that is over or none', () => {
    const unknown = { ...aside, until: null } as unknown as typeof aside;
    expect(refusal(setGapAside, unknown)).toBe('done');
    expect(refusal(setGapAside, { ...aside, until: YESTERDAY })).toMatchObject({
      code: 'day-is-over',
      at: 'until',
    });
    expect(refusal(setGapAside, { ...aside, until: 'soon' })).toMatchObject({
      code: 'no-such-day',
      at: 'until',
    });
  });

  it('set aside again forgets what was noted about it before, and about nothing else', () => {
    const again = done(setGapAside, { ...aside, rule: 'G12' }, several);
    expect(entries(again)).toEqual(['new G12 map', 's1 G12 ann', 's2 G13 map']);
  });

  it('taken back is no longer aside by any entry', () => {
    const back = done(takeGapBack, { rule: 'G12', subject: 'map' }, several);
    expect(entries(back)).toEqual(['s1 G12 ann', 's2 G13 map']);
    const { label } = changeSetOf(takeGapBack, { rule: 'G12', subject: 'map' }, several);
    expect(label.subject?.id).toBe('s0');
    expect(refusal(takeGapBack, { rule: 'G13', subject: 'ann' }, several)).toEqual({
      code: 'no-such-row',
      at: 'setAside',
    });
  });
});

describe('an answer', () => {
  it('is dated the day it was given, and keeps of whom it was asked', () => {
    const old = {
      ...fullMap,
      answers: fullMap.answers.map((row) => ({ ...row, date: YESTERDAY })),
    };
    const asked = done(askQuestion, { questionId: 'x', personId: 'cy' }, old);
    const after = done(answerQuestion, { id: 'q1', answer: 'Ann', note: 'Sure' }, asked);
    expect(after.answers).toEqual([
      { id: 'new', questionId: 'x', personId: 'cy', answer: 'unknown', date: TODAY },
      { ...fullMap.answers[0], answer: 'Ann', note: 'Sure', date: TODAY },
    ]);
  });
});
