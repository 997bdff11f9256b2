import { useTranslation } from 'react-i18next';
import type { MeetingRule } from '../../domain/influence/say';
import type { Line } from '../../domain/influence/strongest-lines';
import type { PlanWords } from './plan-words';

/** How a line of influence is said, with the person through whom it runs: “has the ear of Zhao Lei”. */
export function useLineWords(rule: MeetingRule | undefined, words: PlanWords) {
  const { t } = useTranslation(['plan', 'terms']);
  return (line: Line): string => {
    if (line.kind === 'say') return t(`ranking.say.${rule ?? 'none'}`);
    const said = t(`ranking.line.${line.kind}`, { name: words.nameOf(line.throughId) });
    if (!line.certainty) return said;
    return t('ranking.certainty', { line: said, certainty: t(`ranking.${line.certainty}`) });
  };
}
