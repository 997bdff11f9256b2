/** A calendar day as text, `2026-11-21`: no time, no zone. Days compare by code unit. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

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

// Through UTC, so that no time zone and no summer time can move a day.
function toNumber(day: Day): number {
  const utc = new Date(0);
  utc.setUTCFullYear(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
  );
  return utc.getTime() / MILLISECONDS;
}

function fromNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
