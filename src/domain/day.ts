/** A calendar day as text, `2026-11-21`: no time, no zone. Days compare by code unit. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;
/** From the first of March of the year 0. */
const DAYS_TO_1970 = 719_468;
const CODE_OF_ZERO = 48;

/** True for a day that exists between the years 0001 and 9999. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null || match[1] === '0000') return false;
  return fromNumber(toNumber(text)) === text;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Both must be days. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** The calendar day of the user's own clock. */
export function dayOf(instant: Date): Day {
  const year = String(instant.getFullYear()).padStart(4, '0');
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(instant.getDate()).padStart(2, '0')}`;
}

// Days since 1970-01-01, by the rules of the calendar alone, so that no time zone and no summer time
// can move a day. Source: Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.
function toNumber(day: Day): number {
  const month = digits(day, 5, 7);
  // Years that begin in March: the day by which years differ in length is their last.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - CODE_OF_ZERO;
  return number;
}

function fromNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
