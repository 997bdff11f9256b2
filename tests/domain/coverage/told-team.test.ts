import { describe, expect, it } from 'vitest';
import { board, count, days, people, person, planVisit, terms } from './said';
import { buyer, found, gapsOf, meeting, smallMap, visit } from './small-map';

describe('G38, no counterpart, is told', () => {
  const team = [{ id: 'sal', name: 'Sal', role: 'sales' }];
  const common = {
    ...{ rule: 'G38', subject: 'ann', severity: 'medium', people: ['ann'], closers: [] },
  };
  const assign = { do: 'show-person', personId: 'ann', section: 'counterparts' };
  const of = (fields: object, ours: readonly object[] = team) =>
    gapsOf(
      'G38',
      smallMap({
        deal: { mode: 'strategic' },
        people: [buyer('ann', { holdsMoney: true, ...fields })],
        team: ours,
      }),
    );

  it('with his level as far as known', () => {
    expect(of({})).toEqual([
      { ...common, facts: { person: person('ann') }, steps: [assign, { do: 'show-team' }] },
    ]);
    expect(of({ level: 'management' }, [])).toEqual([
      {
        ...common,
        facts: { person: person('ann'), level: terms('level', 'management') },
        steps: [{ do: 'show-team' }, assign],
      },
    ]);
  });

  it('in other words where the counterpart is of too low a rank', () => {
    expect(of({ level: 'decision', counterparts: ['sal'] })).toEqual([
      {
        ...{ ...common, form: 'rank' },
        facts: { person: person('ann'), level: terms('level', 'decision') },
        steps: [{ do: 'show-team' }, assign],
      },
    ]);
    expect(of({ level: 'decision' })).toMatchObject([{ steps: [{ do: 'show-team' }, assign] }]);
    expect(of({ level: 'decision' })[0]).not.toHaveProperty('form');
  });
});

describe('G39, a large deal run like a small one, is told', () => {
  const ids = ['a', 'b', 'c'];
  const common = {
    ...{ rule: 'G39', subject: 'map', severity: 'high', people: ids, closers: [] },
    steps: [{ do: 'edit-deal' }],
  };
  const deal = { mode: 'quick' };

  it('with the meeting, or else with those who decide and recommend', () => {
    const crowd = ['c', 'b', 'a'].map((id) => buyer(id, { decisionRole: 'recommender' }));
    const deciding = { number: count(3), deciding: people(...ids) };
    expect(gapsOf('G39', smallMap({ deal, people: crowd }))).toEqual([
      { ...common, form: 'roles', facts: deciding },
    ]);
    expect(gapsOf('G39', smallMap({ deal, people: crowd, meetings: [meeting(40, ids)] }))).toEqual([
      { ...common, facts: { ...board(40), ...deciding } },
    ]);
    const two = smallMap({ deal, people: crowd, meetings: [meeting(40, ['a', 'b'])] });
    expect(gapsOf('G39', two)).toEqual([{ ...common, form: 'roles', facts: deciding }]);
  });
});

describe('G40, no next step, is told', () => {
  it('with the last talk, of which the first by id is completed', () => {
    const talks = ['v2', 'v1', 'v3'].map((id) => visit('ann', 9, { id }));
    const earlier = visit('ann', 12, { id: 'v0' });
    const map = smallMap({
      people: [buyer('ann', { holdsMoney: true }), buyer('bo', { holdsMoney: true })],
      visits: [...talks, earlier, visit('ann', 9, { id: 'r', by: 'acme' }), visit('bo', 3)],
    });
    expect(gapsOf('G40', map)).toEqual([
      {
        ...{ rule: 'G40', subject: 'ann', severity: 'low', people: ['ann'], closers: ['ann'] },
        facts: { person: person('ann'), lastMet: days(-9) },
        steps: [planVisit('ann'), { do: 'edit-visit', visitId: 'v1' }],
      },
    ]);
  });

  it.each([
    ['first', ['v1', 'v2']],
    ['last', ['v2', 'v1']],
  ])('not where the %s of two talks that day agreed on something', (_, [agreed, other]) => {
    const visits = [
      visit('ann', 9, { id: agreed, nextStep: { what: 'Call' } }),
      visit('ann', 9, { id: other }),
    ];
    const map = smallMap({ people: [buyer('ann', { holdsMoney: true })], visits });
    expect(gapsOf('G40', map)).toEqual([]);
  });

  it('not of a talk that the rival had, or that did not count', () => {
    const said = { nextStep: { what: 'Call' } };
    const of = (fields: object) =>
      found(
        'G40',
        smallMap({
          people: [buyer('ann', { holdsMoney: true })],
          visits: [visit('ann', 9), visit('ann', 9, { id: 'other', ...said, ...fields })],
        }),
      );
    expect(of({})).toEqual({});
    expect(of({ by: 'acme' })).toEqual({ ann: 'low' });
    expect(of({ setting: 'crowd' })).toEqual({ ann: 'low' });
    expect(of({ personIds: ['first'] })).toEqual({ ann: 'low' });
  });
});
