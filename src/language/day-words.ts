import { useTranslation } from 'react-i18next';
import { daysBetween } from '../domain/day';
import type { Day } from '../domain/day';

export interface DayWords {
  /** “21 Nov 2026”, as the language writes it. */
  readonly date: (day: Day) => string;
  /** “in 6 days”, “yesterday”. */
  readonly distance: (day: Day, today: Day) => string;
}

const known = new Map<string, DayWords>();

/** Days in the words of a language. */
export function dayWordsOf(language: string): DayWords {
  let words = known.get(language);
  if (!words) {
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    const distances = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    words = {
      date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
      distance: (day, today) => distances.format(daysBetween(today, day), 'day'),
    };
    known.set(language, words);
  }
  return words;
}

/** Days in the words of the language on screen. */
export function useDayWords(): DayWords {
  const { i18n } = useTranslation();
  return dayWordsOf(i18n.language);
}
