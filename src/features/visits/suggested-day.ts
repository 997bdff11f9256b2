import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';

/**
 * A day to propose for a visit: the next working day, unless the meeting comes first; then the day
 * before the meeting, or, when it is tomorrow, tomorrow.
 */
export function suggestedDay(today: Day, meetingDate: Day | undefined): Day {
  const tomorrow = addDays(today, 1);
  let day = tomorrow;
  while (isWeekend(day)) day = addDays(day, 1);
  if (meetingDate === undefined || meetingDate <= today || day < meetingDate) return day;
  const dayBefore = addDays(meetingDate, -1);
  return dayBefore > today ? dayBefore : tomorrow;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
