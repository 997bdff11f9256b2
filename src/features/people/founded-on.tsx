import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { Assessment } from '../../domain/account-map';
import { useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';

/** What a view of somebody rests on: “Hearsay · Lin Qiang · 9 days ago”. */
export function FoundedOn({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('terms');
  const today = useToday();
  const days = useDayWords();
  const { evidence, toldById, date } = assessment;
  const teller = useMap((map) =>
    toldById === undefined ? undefined : rowsById(map.people).get(toldById)?.name,
  );
  return [t(`evidence.${evidence}`), teller, days.distance(date, today)]
    .filter(Boolean)
    .join(' · ');
}
