import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { addDays } from '../../src/domain/day';
import { MapSchema } from '../../src/domain/row-schemas';
import { decisionDayOf, timelineOf } from '../../src/domain/timeline';
import { z } from '../../src/domain/zod';

const TODAY = '2026-11-22';

function mapWith(parts: object, deal: object = {}): AccountMap {
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Hengda',
    deal: { mode: 'advisor', ...deal },
    ...parts,
  });
}

const visit = (date: string, by = 'us') => ({
  id: `${by} ${date}`,
  date,
  by,
  personIds: [],
  channel: 'visit',
  setting: 'private',
});
const meeting = (id: string, date: string, fields: object = {}) => ({
  id,
  name: id,
  kind: 'decision',
  date,
  ...fields,
});

describe('the days to look back over', () => {
  it('run from the first thing that happened to today', () => {
    const map = mapWith(
      { visits: [visit('2026-11-10'), visit('2026-11-01', 'acme'), visit('2026-12-01')] },
      { stages: [{ stage: 'research', since: '2026-01-01' }] },
    );
    expect(timelineOf(map, TODAY)).toEqual({
      first: '2026-11-01',
      last: TODAY,
      moments: [
        { day: '2026-11-01', kinds: ['rival-visit'] },
        { day: '2026-11-10', kinds: ['our-visit'] },
      ],
    });
  });

  it('end the day after the last thing, on a map on which nothing has happened for a month', () => {
    const map = mapWith({
      visits: [visit('2024-06-01')],
      meetings: [meeting('gmo', '2024-06-20')],
    });
    expect(timelineOf(map, TODAY)).toMatchObject({ first: '2024-06-01', last: '2024-06-21' });
  });

  it('name each kind of thing on a day once', () => {
    const map = mapWith(
      {
        people: [{ id: 'ann', name: 'Ann', side: 'buyer', knownSince: '2026-11-10' }],
        visits: [
          visit('2026-11-10'),
          { ...visit('2026-11-10'), id: 'again' },
          visit('2026-11-10', 'acme'),
        ],
        meetings: [
          meeting('gmo', '2026-11-10'),
          meeting('off', '2026-11-11', { cancelled: true, knownOn: '2026-11-09' }),
        ],
      },
      {
        stages: [{ stage: 'decision', since: '2026-11-10' }],
        outcome: { date: '2026-11-10', result: 'lost' },
      },
    );
    expect(timelineOf(map, TODAY)?.moments).toEqual([
      { day: '2026-11-09', kinds: ['other'] },
      {
        day: '2026-11-10',
        kinds: ['our-visit', 'rival-visit', 'meeting', 'stage', 'outcome', 'other'],
      },
    ]);
  });

  it('count what became known of people, and what was shown to them', () => {
    const check = { personId: 'bo', date: '2026-11-12', confirms: true };
    const map = mapWith({
      people: [
        { id: 'ann', name: 'Ann', side: 'buyer', authorityChecks: [check] },
        { id: 'bo', name: 'Bo', side: 'buyer' },
      ],
      documents: [{ id: 'd', name: 'Plan', shared: [{ date: '2026-11-14', personId: 'bo' }] }],
    });
    expect(timelineOf(map, TODAY)).toEqual({
      first: '2026-11-12',
      last: TODAY,
      moments: ['2026-11-12', '2026-11-14'].map((day) => ({ day, kinds: ['other'] })),
    });
  });

  it.each<[string, object]>([
    ['a view of somebody', { assessments: [{ id: 'a', personId: 'x', evidence: 'told' }] }],
    ['an ask', { asks: [{ id: 'a', toPersonId: 'x', forPersonId: 'y' }] }],
    ['a note about a rival', { rivalNotes: [{ id: 'a', text: 'Seen' }] }],
    ['an answer', { answers: [{ id: 'a', questionId: 'q', answer: 'Yes' }] }],
  ])('count the day of %s', (_what, tables) => {
    const dated = Object.entries(tables).map(([table, rows]) => [
      table,
      (rows as object[]).map((row) => ({ ...row, date: '2026-11-12' })),
    ]);
    expect(timelineOf(mapWith(Object.fromEntries(dated) as object), TODAY)).toEqual({
      first: '2026-11-12',
      last: TODAY,
      moments: [{ day: '2026-11-12', kinds: ['other'] }],
    });
  });

  it('count the day on which a guest or the expected close became known', () => {
    const guests = [{ by: 'us', knownOn: '2026-11-12' }, { by: 'acme' }];
    const meetings = [{ id: 'm', name: 'm', kind: 'decision', guests }];
    const expectedClose = { date: '2027-01-01', knownOn: '2026-11-14' };
    expect(timelineOf(mapWith({ meetings }, { expectedClose }), TODAY)?.moments).toEqual(
      ['2026-11-12', '2026-11-14'].map((day) => ({ day, kinds: ['other'] })),
    );
  });

  it('do not begin with a stage, and are none where that is all', () => {
    const entered = {
      stages: [{ stage: 'research', since: '2026-11-01' }],
      salesSteps: [{ step: 2, since: '2026-11-12' }],
    };
    expect(timelineOf(mapWith({}, entered), TODAY)).toBeUndefined();
    expect(timelineOf(mapWith({ visits: [visit('2026-11-10')] }, entered), TODAY)).toEqual({
      first: '2026-11-10',
      last: TODAY,
      moments: [
        { day: '2026-11-10', kinds: ['our-visit'] },
        { day: '2026-11-12', kinds: ['stage'] },
      ],
    });
  });

  it('hold what happens on their first day, today and no later', () => {
    const days = ['2026-11-20', TODAY, '2026-11-23'];
    const map = mapWith({ visits: days.map((day) => visit(day)) });
    expect(timelineOf(map, TODAY)?.moments.map(({ day }) => day)).toEqual(days.slice(0, 2));
    expect(timelineOf(map, '2026-11-20')).toMatchObject({ first: '2026-11-20', moments: [{}] });
    expect(timelineOf(map, '2026-11-19')).toBeUndefined();
  });

  it('run to today until the month is over', () => {
    const map = mapWith({ visits: [visit('2026-06-01')] });
    expect(timelineOf(map, addDays('2026-06-01', 30))?.last).toBe('2026-07-01');
    expect(timelineOf(map, addDays('2026-06-01', 31))?.last).toBe('2026-06-02');
  });

  it('are none while nothing dated has come to pass', () => {
    expect(timelineOf(mapWith({}), TODAY)).toBeUndefined();
    expect(timelineOf(mapWith({ visits: [visit('2026-12-01')] }), TODAY)).toBeUndefined();
  });
});

describe('the day of the decision', () => {
  it('is that of the last decision meeting that was not cancelled', () => {
    const map = mapWith({
      meetings: [
        meeting('first', '2026-10-01'),
        meeting('last', '2026-11-01'),
        meeting('off', '2026-12-01', { cancelled: true }),
        meeting('talk', '2026-12-02', { kind: 'discussion' }),
      ],
    });
    expect(decisionDayOf(map)).toMatchObject({ day: '2026-11-01', meeting: { id: 'last' } });
    const turned = { ...map, meetings: [...map.meetings].reverse() };
    expect(decisionDayOf(turned)?.meeting?.id).toBe('last');
    const undated = mapWith({ meetings: [{ id: 'm', name: 'm', kind: 'decision' }] });
    expect(decisionDayOf(undated)).toBeUndefined();
  });

  it('is else the expected close, else the outcome, else not known', () => {
    const outcome = { date: '2026-11-05', result: 'won' };
    expect(decisionDayOf(mapWith({}, { expectedClose: { date: '2026-11-03' }, outcome }))).toEqual({
      day: '2026-11-03',
    });
    expect(decisionDayOf(mapWith({}, { outcome }))).toEqual({ day: '2026-11-05' });
    expect(decisionDayOf(mapWith({}))).toBeUndefined();
  });
});
