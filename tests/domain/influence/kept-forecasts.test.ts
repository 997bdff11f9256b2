import { describe, expect, it } from 'vitest';
import type { AccountMap, Rows } from '../../../src/domain/account-map';
import { keptForecasts } from '../../../src/domain/influence/kept-forecasts';
import { fullMap, TODAY } from '../commands/full-map';

type Row = Rows['forecasts'];

const LIKELY = { win: 0.8, open: 0.1, lose: 0.1, low: 0.6, high: 0.9, known: 0.5 };

function mapWith(forecasts: readonly Partial<Row>[], changes: Partial<AccountMap> = {}) {
  const rows = forecasts.map((row, index) => ({
    id: `f${index}`,
    date: '2026-11-01',
    meetingId: 'm1',
    ...LIKELY,
    ...row,
  }));
  return { ...fullMap, ...changes, forecasts: rows };
}

function meetingOn(id: string, date: string): AccountMap['meetings'][number] {
  const [meeting] = fullMap.meetings;
  if (!meeting) throw new Error('The full map has a meeting.');
  return { ...meeting, id, kind: 'decision', date };
}

describe('kept forecasts', () => {
  it('stand the latest first, with what was said on their day', () => {
    const { forecasts } = keptForecasts(
      mapWith([
        {},
        { date: '2026-11-05', known: 0.1 },
        { date: '2026-11-03', low: 0.1, high: 0.7 },
      ]),
      TODAY,
    );
    expect(forecasts.map(({ date, said }) => [date, said.kind])).toEqual([
      ['2026-11-05', 'too-little-known'],
      ['2026-11-03', 'too-early'],
      ['2026-11-01', 'likely'],
    ]);
  });

  it('are scored by the square of how far off they were, once the outcome is known', () => {
    const { forecasts, record } = keptForecasts(
      mapWith([{ outcome: 'won' }, { outcome: 'open' }, {}]),
      TODAY,
    );
    const scores = Object.fromEntries(forecasts.map(({ id, score }) => [id, score]));
    expect(scores.f0).toBeCloseTo(0.04);
    expect(scores.f1).toBeCloseTo(0.64);
    expect(scores.f2).toBeUndefined();
    expect(record.brier).toBeCloseTo(0.34);
  });

  it('that said no chance are not scored', () => {
    const { forecasts, record } = keptForecasts(mapWith([{ outcome: 'won', known: 0.1 }]), TODAY);
    expect(forecasts[0]?.score).toBeUndefined();
    expect(record.scored).toBe(0);
  });

  it('of the last decision meeting take over the outcome of the deal', () => {
    const meetings = [meetingOn('first', '2026-11-02'), meetingOn('last', '2026-11-10')];
    const map = mapWith([{ meetingId: 'first' }, { meetingId: 'last' }], {
      meetings,
      deal: { ...fullMap.deal, outcome: { date: '2026-11-12', result: 'lost' } },
    });
    const { forecasts, undecided } = keptForecasts(map, TODAY);
    expect(forecasts.map(({ outcome }) => outcome)).toEqual([undefined, 'lost']);
    expect(undecided).toEqual(['first']);
  });

  it.each([
    ['that was called off', { cancelled: true }],
    ['that decides nothing', { kind: 'discussion' as const }],
    ['without a day', { date: undefined }],
    ['after it', { date: '2026-11-13' }],
  ])('take no outcome of the deal over from a meeting %s', (_, changes) => {
    const meetings = [
      meetingOn('first', '2026-11-12'),
      { ...meetingOn('last', '2026-11-12'), ...changes },
    ];
    const map = mapWith([{ meetingId: 'first' }, { meetingId: 'last' }], {
      meetings,
      deal: { ...fullMap.deal, outcome: { date: '2026-11-12', result: 'won' } },
    });
    const { forecasts } = keptForecasts(map, '2026-11-12');
    expect(forecasts.map(({ outcome }) => outcome)).toEqual(['won', undefined]);
  });

  it('stay open where the deal was dropped, and of meetings on one day go by the first id', () => {
    const map = mapWith([{ meetingId: 'a' }, { meetingId: 'b' }], {
      meetings: [meetingOn('b', '2026-11-10'), meetingOn('a', '2026-11-10')],
      deal: { ...fullMap.deal, outcome: { date: '2026-11-12', result: 'dropped' } },
    });
    expect(keptForecasts(map, TODAY).forecasts.map(({ outcome }) => outcome)).toEqual([
      'open',
      undefined,
    ]);
    expect(keptForecasts({ ...map, meetings: [] }, TODAY).forecasts[0]?.outcome).toBeUndefined();
  });

  it('keep an outcome of their own, and of one day stand by their ids', () => {
    const map = mapWith([{ id: 'z', outcome: 'lost' }, { id: 'a' }, { id: 'k', outcome: 'open' }], {
      meetings: [meetingOn('m1', '2026-11-10')],
      deal: { ...fullMap.deal, outcome: { date: '2026-11-12', result: 'won' } },
    });
    const { forecasts } = keptForecasts(map, TODAY);
    expect(forecasts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'won'],
      ['k', 'open'],
      ['z', 'lost'],
    ]);
  });

  it('ask how a meeting decided from its day on, but not where it has none or all is said', () => {
    const map = mapWith(
      [
        { meetingId: 'held' },
        { meetingId: 'undated' },
        { meetingId: 'said', outcome: 'won' },
        { meetingId: 'today' },
      ],
      {
        meetings: [
          meetingOn('held', '2026-11-10'),
          { ...meetingOn('undated', TODAY), date: undefined },
          meetingOn('said', '2026-11-10'),
          meetingOn('today', TODAY),
          meetingOn('other', '2026-11-10'),
        ],
      },
    );
    expect(keptForecasts(map, TODAY).undecided).toEqual(['held', 'today']);
  });

  it('do not know an outcome before its day, and ask nothing about a meeting still to come', () => {
    const map = mapWith([{ meetingId: 'next' }], {
      meetings: [meetingOn('next', '2026-12-10')],
      deal: { ...fullMap.deal, outcome: { date: '2026-12-11', result: 'won' } },
    });
    const { forecasts, undecided } = keptForecasts(map, TODAY);
    expect(forecasts[0]?.outcome).toBeUndefined();
    expect(undecided).toEqual([]);
  });

  it('show a table by word from ten closed meetings on', () => {
    const meetings = Array.from({ length: 10 }, (_, i) => meetingOn(`m${i}`, '2026-11-02'));
    const rows = meetings.map(({ id }, index) => ({
      meetingId: id,
      outcome: index < 8 ? ('won' as const) : ('lost' as const),
    }));
    expect(keptForecasts(mapWith(rows.slice(1), { meetings }), TODAY).record.table).toEqual([]);
    const [row] = keptForecasts(mapWith(rows, { meetings }), TODAY).record.table;
    expect(row).toMatchObject({ word: 'likely', forecasts: 10, won: 8 });
  });
});
