import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import type { Gap } from '../../domain/coverage';
import { isOpen } from '../../domain/method/questions';
import { useMap } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import type { GapTeller } from './gap-words';

/** What has been noted about a gap: whom its question is to be put to, or what was answered last. */
export function useGapNotes(teller: GapTeller): (gap: Gap) => readonly string[] {
  const { t, i18n } = useTranslation('coverage');
  const answers = useMap(answersOf);
  const { date } = useDayWords();
  return ({ steps }) => {
    const asked = steps.flatMap((step) => (step.do === 'ask' ? [step.questionId] : []));
    const rows = answers.filter(({ questionId }) => asked.some((id) => id === questionId));
    const toAsk = rows.filter((row) => isOpen(row) && row.personId !== undefined);
    const since = toAsk.map((row) => row.date).sort()[0];
    if (since !== undefined) {
      const names = new Set(toAsk.map(({ personId = '' }) => teller.nameOf(personId)));
      const list = new Intl.ListFormat(i18n.language).format(names);
      return [t('asked', { names: list, day: date(since) })];
    }
    const last = rows
      .filter((row) => !isOpen(row) && row.personId !== undefined)
      .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (last?.personId === undefined) return [];
    const name = teller.nameOf(last.personId);
    return [t('answered', { name, day: date(last.date), answer: last.answer })];
  };
}

function answersOf(map: AccountMap): AccountMap['answers'] {
  return map.answers;
}
