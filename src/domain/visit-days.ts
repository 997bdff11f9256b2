import { addDays } from './day';
import type { Day } from './day';

/**
 * A day to propose for a visit: the next working day, unless the meeting comes first; then the day
 * before the meeting, or, when it is tomorrow, tomorrow.
 */
export function suggestedDay(today: Day, meetingDate: Day | undefined): Day {
  const tomorrow = addDays(today, 1);
  const day = nextWorkingDay(today);
  if (meetingDate === undefined || meetingDate <= today || day < meetingDate) return day;
  const dayBefore = addDays(meetingDate, -1);
  return dayBefore > today ? dayBefore : tomorrow;
}

/**
 * Days to propose for several visits, in the order in which they are to be made: a working day for
 * each, all before the meeting. Where there are fewer working days than visits, the visits share
 * them evenly; where there is none, all are on the day that is proposed for one.
 */
export function suggestedDays(count: number, today: Day, meetingDate: Day | undefined): Day[] {
  const days: Day[] = [];
  const isBounded = meetingDate !== undefined && meetingDate > today;
  for (let day = nextWorkingDay(today); days.length < count; day = nextWorkingDay(day)) {
    if (isBounded && day >= meetingDate) break;
    days.push(day);
  }
  if (days.length === 0) days.push(suggestedDay(today, meetingDate));
  return Array.from(
    { length: count },
    (_, visit) => days[Math.floor((visit * days.length) / count)] ?? today,
  );
}

function nextWorkingDay(after: Day): Day {
  let day = addDays(after, 1);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
