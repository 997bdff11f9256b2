import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { CALIBRATION } from './constants';
import { wordFor } from './verdict';
import type { ForecastWord } from './verdict';

/** What came of the forecasts that were put in the same words. */
export interface CalibrationRow {
  readonly word: ForecastWord;
  readonly forecasts: number;
  /** How many of them were carried for us. */
  readonly won: number;
  /** 95 % Wilson interval of the share won, 0 … 1. */
  readonly low: number;
  readonly high: number;
}

export interface Calibration {
  /** Forecasts kept whose outcome is known. */
  readonly scored: number;
  /** How many meetings they are about. */
  readonly meetings: number;
  /** Mean (p − y)²: 0 never wrong, ¼ no better than a coin; undefined without a scored forecast. */
  readonly brier: number | undefined;
  /** From ten closed meetings on, by word; empty before that. */
  readonly table: readonly CalibrationRow[];
  /** Only from thirty closed meetings on could the constants be fitted. */
  readonly mayFit: boolean;
}

/**
 * How well the kept forecasts did (influence.md b, “Keeping score”). A meeting that was left open
 * was not carried: y = 0. Of several forecasts for a meeting each is scored. O(forecasts).
 * Sources: Brier 1950; Wilson 1927.
 */
export function calibration(map: Pick<AccountMap, 'forecasts'>, today: Day): Calibration {
  const closed = map.forecasts.filter(({ date, outcome }) => outcome != null && date <= today);
  const meetings = new Set(closed.map(({ meetingId }) => meetingId)).size;
  const squares = closed.map(({ win, outcome }) => (win - Number(outcome === 'won')) ** 2);
  const brier = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  return {
    scored: closed.length,
    meetings,
    brier: closed.length === 0 ? undefined : brier,
    table: meetings < CALIBRATION.tableMeetings ? [] : tableOf(closed),
    mayFit: meetings >= CALIBRATION.fittingMeetings,
  };
}

const WORDS: readonly ForecastWord[] = [
  'very-unlikely',
  'unlikely',
  'open',
  'likely',
  'very-likely',
];

function tableOf(closed: AccountMap['forecasts']): CalibrationRow[] {
  return WORDS.flatMap((word) => {
    const said = closed.filter(({ win }) => wordFor(win) === word);
    if (said.length === 0) return [];
    const won = said.filter(({ outcome }) => outcome === 'won').length;
    return [{ word, forecasts: said.length, won, ...wilsonInterval(won, said.length) }];
  });
}

/**
 * The 95 % interval of a share seen k of n times (Wilson 1927):
 * (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n). n ≥ 1.
 */
export function wilsonInterval(k: number, n: number): { low: number; high: number } {
  const z2 = CALIBRATION.deviate ** 2;
  const seen = k / n;
  const middle = seen + z2 / (2 * n);
  const half = CALIBRATION.deviate * Math.sqrt((seen * (1 - seen)) / n + z2 / (4 * n * n));
  const whole = 1 + z2 / n;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
