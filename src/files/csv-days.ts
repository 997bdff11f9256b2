import { isDay } from '../domain/day';
import type { Day } from '../domain/day';

/** Which of the first two numbers of 12/05/2024 is the day. */
export type DayOrder = 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * The order in which the cells of a column write their days: what some of them can only mean. `ask`:
 * they may mean either. Undefined where nothing hangs on it.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'ask' | undefined {
  const pairs = cells.flatMap((cell) => {
    const [, first, , second] = YEAR_LAST.exec(cell.trim()) ?? [];
    return first === undefined || first === second ? [] : [[Number(first), Number(second)]];
  });
  if (pairs.length === 0) return undefined;
  if (pairs.some(([first = 0]) => first > 12)) return 'day-first';
  return pairs.some(([, second = 0]) => second > 12) ? 'month-first' : 'ask';
}

/** The day a cell names, or undefined where it names none. */
export function dayInCell(cell: string, order: DayOrder): Day | undefined {
  const text = cell.trim();
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, date);
  const [, first, , second, lastYear] = YEAR_LAST.exec(text) ?? [];
  return order === 'day-first' ? dayOf(lastYear, second, first) : dayOf(lastYear, first, second);
}

function dayOf(year = '', month = '', date = ''): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
