import { describe, expect, it } from 'vitest';
import { board, count, days, people, person, planVisit, terms, text } from './said';
import {
  buyer,
  found,
  gapsOf,
  inDays,
  meeting,
  rivalVisit,
  smallMap,
  tie,
  visit,
} from './small-map';

const comparison = { stage: terms('stage', 'comparison') };

describe('G31, the rival out of sight, is told', () => {
  const common = {
    ...{ rule: 'G31', subject: 'map', severity: 'high', people: [], closers: ['first'] },
    steps: [{ do: 'ask', questionId: 'which-rivals' }, { do: 'note-rival' }, { do: 'edit-deal' }],
  };
  const note = (id: string, daysAgo: number) => ({ id, date: inDays(-daysAgo), text: 'seen' });

  it('with the last news, whichever it is', () => {
    expect(gapsOf('G31', smallMap({}))).toEqual([{ ...common, form: 'never', facts: comparison }]);
    const last = (rivalNotes: object[], visits: object[]) =>
      gapsOf('G31', smallMap({ rivalNotes, visits }));
    const told = (daysAgo: number) => [
      { ...common, facts: { lastNews: days(-daysAgo), ...comparison } },
    ];
    expect(last([note('a', 50), note('b', 40), note('c', 45)], [])).toEqual(told(40));
    expect(last([note('a', 50)], [rivalVisit('first', 35)])).toEqual(told(35));
    expect(last([note('a', 33)], [rivalVisit('first', 35), rivalVisit('first', 36)])).toEqual(
      told(33),
    );
  });

  it('waits two weeks from the first visit', () => {
    expect(found('G31', smallMap({ firstMet: 13 }))).toEqual({});
    expect(found('G31', smallMap({ firstMet: 14 }))).toEqual({ map: 'high' });
  });
});

describe('G32, the rival ahead, is told', () => {
  const crowd = ['a', 'b', 'c', 'd'];
  const room = (visits: readonly object[], fields: Readonly<Record<string, object>> = {}) =>
    smallMap({
      people: crowd.map((id) => buyer(id, fields[id])),
      visits,
      meetings: [meeting(20, crowd)],
    });
  const seen = ['a', 'b', 'c'].map((id) => rivalVisit(id, 9));
  const facts = { ...board(20), days: count(60), theirs: count(3) };

  it('with both numbers, and whom only the rival has met', () => {
    expect(gapsOf('G32', room([...seen, visit('a', 5)], { c: { formalRank: 3 } }))).toEqual([
      {
        ...{ rule: 'G32', subject: '3:1', severity: 'high' },
        ...{ people: ['a', 'b', 'c'], closers: ['b', 'c', 'd'] },
        facts: { ...facts, ours: count(1), rivalOnly: people('b', 'c') },
        steps: [planVisit('c')],
      },
    ]);
  });

  it('in other words where we have met nobody, and without a visit where none may be made', () => {
    const alone = { noContact: true };
    expect(gapsOf('G32', room(seen, { a: alone, b: alone, c: alone }))).toEqual([
      {
        ...{ rule: 'G32', subject: '3:0', severity: 'high', form: 'none' },
        ...{ people: ['a', 'b', 'c'], closers: ['d'] },
        facts: { ...facts, ours: count(0), rivalOnly: people('a', 'b', 'c') },
        steps: [],
      },
    ]);
  });
});

describe('G34, a paper with the rival, is told', () => {
  const offer = (name: string, ...daysAgo: readonly number[]) => ({
    ...{ id: name, name, confidential: true },
    shared: daysAgo.map((ago) => ({ date: inDays(-ago), personId: 'ann' })),
  });
  const rival = (id: string) => ({ id, name: id, side: 'rival' });
  const close = [tie('trusts', 'ann', 'roy'), tie('informs', 'ann', 'rex')];
  const told = (more: object) =>
    gapsOf(
      'G34',
      smallMap({
        people: [buyer('ann'), rival('rex'), rival('roy')],
        documents: [offer('Offer', 10, 20)],
        ...more,
      }),
    );
  const common = {
    ...{ rule: 'G34', subject: 'Offer>ann', severity: 'high' },
    ...{ people: ['ann'], closers: ['ann'] },
    steps: [planVisit('ann'), { do: 'note-rival' }],
  };
  const facts = { document: text('Offer'), person: person('ann'), shared: days(-20) };

  it('with the day he had it first, and the day the rival came', () => {
    const visits = [rivalVisit('ann', 9)];
    expect(told({ visits })).toEqual([{ ...common, facts: { ...facts, rivalMet: days(-9) } }]);
    expect(told({ visits, ties: close })).toEqual([
      { ...common, facts: { ...facts, rivalMet: days(-9), alsoClose: people('rex', 'roy') } },
    ]);
  });

  it('with his friends at the rival’s where it did not come since', () => {
    expect(told({ ties: close, visits: [rivalVisit('ann', 30)] })).toEqual([
      { ...common, form: 'friend', facts: { ...facts, friends: people('rex', 'roy') } },
    ]);
  });

  it('of each paper and each who has it', () => {
    const shared = ['ann', 'bo'].map((personId) => ({ date: inDays(-9), personId }));
    const documents = [{ ...offer('A'), shared }, offer('B', 3), offer('C', 1)];
    const visits = [rivalVisit('ann', 2), rivalVisit('bo', 2)];
    const subjects = told({ people: [buyer('ann'), buyer('bo')], documents, visits }).map(
      ({ subject }) => subject,
    );
    expect(subjects).toEqual(['A>ann', 'A>bo', 'B>ann']);
  });
});
