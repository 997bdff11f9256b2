import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { USUAL } from '../../../src/domain/influence/assumptions';
import { calibration, wilsonInterval } from '../../../src/domain/influence/calibration';
import { effectiveInfluence } from '../../../src/domain/influence/effective-influence';
import { linkGradient, linkValues } from '../../../src/domain/influence/link-values';
import { meetingShares } from '../../../src/domain/influence/meeting-shares';
import { verdictOn } from '../../../src/domain/influence/verdict';
import { heedingOf } from '../../../src/domain/influence/weights';
import { attendanceOf } from '../../../src/domain/influence/attendance';
import { example, yao } from './cases';

// influence.md 0, “Yao”.
describe('the three honest numbers of the lost deal', () => {
  const percents = (map: AccountMap, today: string) => {
    const shares = meetingShares(map, 'gmo', today)!;
    return [shares.metByUs, shares.metByRival, shares.known].map((share) =>
      Math.round(share * 100),
    );
  };

  it('a week before: six per cent met, forty-three by the rival, three known', () => {
    expect(percents(yao.b, '2024-06-13')).toEqual([6, 43, 3]);
  });

  it('the day before: still six, and ninety-seven by the rival', () => {
    expect(percents(yao.b, '2024-06-19').slice(0, 2)).toEqual([6, 97]);
  });

  it('in the repaired map everybody is met and two thirds are known', () => {
    const [met, , known] = percents(yao.c, '2024-06-19');
    expect([met, known]).toEqual([100, 64]);
  });

  it('are not for showing while nobody has said how many will sit there', () => {
    const meetings = yao.b.meetings.map(({ headcount: _, ...meeting }) => meeting);
    expect(meetingShares(yao.b, 'gmo', '2024-06-13')?.isComplete).toBe(true);
    expect(meetingShares({ ...yao.b, meetings }, 'gmo', '2024-06-13')?.isComplete).toBe(false);
    expect(meetingShares(yao.a, 'gmo', '2024-06-13')).toBeUndefined();
  });

  it('are none of nothing where nobody moves the decision', () => {
    const meetings = yao.b.meetings.map((meeting) => ({
      ...meeting,
      rule: 'vote' as const,
      chairId: undefined,
      headcount: 0,
      seats: [],
    }));
    expect(meetingShares({ ...yao.b, meetings }, 'gmo', '2024-06-13')).toEqual({
      metByUs: 0,
      metByRival: 0,
      known: 0,
      isComplete: true,
    });
  });
});

describe('the value of a link', () => {
  it('E24: by opinions, leverage and derivative', () => {
    const printed = example('E24');
    const { map, today } = example('E7');
    const attendance = attendanceOf(map, map.meetings[0]!, today);
    const heeding = heedingOf(map, today, { attendance, chairDecides: true }, USUAL);
    const minds: Record<string, number> = { G: 0, F: 1, T: -0.5 };
    const stances = Float64Array.from(heeding.ids, (id) => minds[id]!);
    const found = linkGradient(heeding, new Map([['G', 1]]), stances, USUAL);
    const at = (id: string) => heeding.indexOf.get(id)!;
    for (const id of ['G', 'F', 'T']) {
      expect(found.opinions[at(id)]).toBeCloseTo(printed.x[id]!, 8.3);
      expect(found.leverage[at(id)]).toBeCloseTo(printed.g[id]!, 7.3);
    }
    for (const [pair, value] of Object.entries(printed.gain)) {
      const [from = '', to = ''] = pair.split('>');
      expect(found.valueOf(at(from), at(to)), pair).toBeCloseTo(value, 8.3);
    }
  });

  it('says to let the vice president speak to the general manager', () => {
    const [first, second] = linkValues(yao.b, 'gmo', '2024-06-13')!;
    expect(first).toMatchObject({ fromId: 'vp', toId: 'gm' });
    expect(first?.value.toFixed(4)).toBe('0.0231');
    expect(second).toMatchObject({ fromId: 'vp', toId: 'fin' });
    expect(second?.value.toFixed(4)).toBe('0.0134');
  });
});

describe('while it is not known how a meeting decides', () => {
  const { map, today } = example('E14');
  const meetings = map.meetings.map(({ rule: _, ...meeting }) => meeting);

  it('every way is a reading, the one number is the chair’s, and the range spans them', () => {
    const found = effectiveInfluence({ ...map, meetings }, 'm', today);
    expect(found.readings.map(({ rule }) => rule)).toEqual(['chair', 'vote', 'consensus']);
    expect(found.rule).toBe('chair');
    expect([...found.say]).toEqual([['G', 1]]);
    for (const [id, { low, high }] of found.range) {
      const values = found.readings.map(({ influence }) => influence.get(id)!);
      expect([low, high]).toEqual([Math.min(...values), Math.max(...values)]);
    }
  });

  it('and nobody knows the chair, votes count', () => {
    const unled = meetings.map(({ chairId: _, ...meeting }) => meeting);
    const found = effectiveInfluence({ ...map, meetings: unled }, 'm', today);
    expect(found.readings.map(({ rule }) => rule)).toEqual(['vote', 'consensus']);
  });
});

it('without a meeting deciders and money holders share the say', () => {
  const { say, rule } = effectiveInfluence(yao.b, undefined, '2024-06-13');
  expect(rule).toBeUndefined();
  expect([...say]).toEqual([
    ['vp', 0.5],
    ['gm', 0.5],
  ]);
});

describe('the words for a forecast', () => {
  const about = (win: number, changed = {}) =>
    verdictOn({ win, low: win - 0.1, high: win + 0.1, knownShare: 0.5, ...changed }, ['a', 'b']);

  it('are a word, the nearest five per cent and the range', () => {
    expect(about(0.735)).toEqual({ kind: 'likely', percent: 75, low: 65, high: 85 });
    expect(about(0.28)).toEqual({ kind: 'unlikely', percent: 30, low: 20, high: 40 });
    const kinds = [0.09, 0.1, 0.3, 0.7, 0.9, 0.91].map((win) => about(win).kind);
    expect(kinds).toEqual(['very-unlikely', 'unlikely', 'open', 'open', 'likely', 'very-likely']);
  });

  it('are no number while too little is known or the range is too wide', () => {
    expect(about(0.5, { knownShare: 0.149 })).toEqual({
      kind: 'too-little-known',
      low: 40,
      high: 60,
    });
    expect(about(0.5, { low: 0.2, high: 0.71 })).toEqual({
      kind: 'too-early',
      low: 20,
      high: 70,
      dependsOn: ['a', 'b'],
    });
  });

  it('are a number from fifteen per cent known on, up to a range of fifty points', () => {
    expect(about(0.5, { knownShare: 0.15 }).kind).toBe('open');
    expect(about(0.5, { low: 0.25, high: 0.75 }).kind).toBe('open');
  });
});

describe('keeping score', () => {
  const kept = (count: number, won: number, win: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: `${win}-${at}`, date: '2026-01-01', meetingId: `${win}-${at}` },
      ...{ win, open: 0, lose: 1 - win, low: 0, high: 1, known: 0.5 },
      outcome: at < won ? ('won' as const) : ('open' as const),
    }));

  it('is the mean square of what was missed by; open counts as not carried', () => {
    const { brier, scored, table } = calibration({ forecasts: kept(4, 3, 0.8) }, '2026-02-01');
    expect(brier).toBeCloseTo((3 * 0.04 + 0.64) / 4, 12);
    expect(scored).toBe(4);
    expect(table).toEqual([]);
  });

  it('shows what happened of what was said from ten closed meetings on', () => {
    const forecasts = [...kept(8, 6, 0.8), ...kept(4, 0, 0.2)];
    const { table, mayFit } = calibration({ forecasts }, '2026-02-01');
    expect(table.map(({ word, forecasts: said, won }) => [word, said, won])).toEqual([
      ['unlikely', 4, 0],
      ['likely', 8, 6],
    ]);
    expect(mayFit).toBe(false);
  });

  it('counts meetings, not forecasts: ten for a table, thirty to fit anything', () => {
    const said = (meetings: number) =>
      calibration({ forecasts: kept(meetings, 0, 0.5) }, '2026-02-01');
    const twice = kept(9, 0, 0.5).flatMap((row) => [row, { ...row, id: `${row.id}b` }]);
    const nine = calibration({ forecasts: twice }, '2026-02-01');
    expect([nine.scored, nine.meetings, nine.table]).toEqual([18, 9, []]);
    expect(said(10).table).toEqual([
      { word: 'open', forecasts: 10, won: 0, ...wilsonInterval(0, 10) },
    ]);
    expect([said(29).mayFit, said(30).mayFit]).toEqual([false, true]);
  });

  it('counts what was said up to that day', () => {
    const forecasts = kept(2, 2, 0.5);
    expect(calibration({ forecasts }, '2025-12-31')).toMatchObject({ scored: 0, brier: undefined });
    expect(calibration({ forecasts }, '2026-01-01')).toMatchObject({ scored: 2, brier: 0.25 });
  });

  it('leaves out what has no outcome yet', () => {
    const open = kept(2, 0, 0.5).map(({ outcome: _, ...row }) => row);
    expect(calibration({ forecasts: open }, '2026-02-01').brier).toBeUndefined();
  });

  // Wilson 1927; 8 of 10 as in the worked example of Brown, Cai & DasGupta 2001 (0.490, 0.943).
  it('gives the interval of Wilson', () => {
    const { low, high } = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilsonInterval(0, 5).low).toBe(0);
    expect(wilsonInterval(5, 5).high).toBe(1);
  });
});
