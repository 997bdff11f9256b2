import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy, UNNAMED } from '../../domain/called';
import type { Day } from '../../domain/day';
import { FORECAST } from '../../domain/influence/constants';
import { shareWord } from '../../domain/influence/share-word';
import { inSteps } from '../../domain/influence/verdict';
import { dayWordsOf } from '../../language/day-words';

export interface PlanWords {
  /** Also of a head in the room whom nobody can name. */
  nameOf(id: string): string;
  meetingName(id: string | undefined): string;
  /** “about half” and, in steps of five, “about 45%”. */
  share(share: number): { readonly word: string; readonly figure: string | undefined };
  /** A chance of 0 … 1, as “about 55%”. */
  chance(chance: number): string;
  /** “5%”, of one already in steps. */
  percent(percent: number): string;
  /** “in 6 days”. */
  distance(day: Day | undefined): string;
  /** How far off a forecast was, 0 … 1. */
  score(score: number): string;
  list(items: readonly string[]): string;
  /** The rule of a gap in a few words. */
  gapTitle(rule: string): string;
}

/** How the names and numbers of this tab are said: words first, figures in steps of five. */
export function usePlanWords(map: AccountMap, today: Day): PlanWords {
  const { t, i18n } = useTranslation('plan');
  return useMemo(() => {
    const people = rowsById(map.people);
    const meetings = rowsById(map.meetings);
    return {
      nameOf: (id) => {
        const person = people.get(id);
        if (!person) return t('unnamedHead');
        const name = calledBy(person);
        return name === UNNAMED ? t('person') : name;
      },
      meetingName: (id) => meetings.get(id ?? '')?.name ?? '',
      share: (share) => {
        const word = t(`shares.word.${shareWord(share)}`);
        if (share <= 0 || share >= 1) return { word, figure: undefined };
        const percent = inSteps(share);
        const figure =
          percent === 0
            ? t('underOneStep')
            : t('about', { percent: Math.min(percent, 100 - FORECAST.percentSteps) });
        return { word, figure };
      },
      chance: (chance) => {
        const percent = inSteps(chance);
        if (percent === 0) return t('forecast.chance.none');
        if (percent === 100) return t('forecast.chance.sure');
        return t('forecast.chance.percent', { percent });
      },
      percent: (percent) => t('forecast.percent', { percent }),
      distance: (day) => (day === undefined ? '' : dayWordsOf(i18n.language).distance(day, today)),
      score: (score) =>
        new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(score),
      list: (items) => new Intl.ListFormat(i18n.language).format(items),
      // Rules are data, so their words are looked up by name.
      gapTitle: (rule) => i18n.t(`gaps:${rule}.title` as 'gaps:rival'),
    };
  }, [map, today, t, i18n]);
}
