import { useTranslation } from 'react-i18next';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** When a map was last changed, as people say it: “Changed 3 hours ago”. */
export function useChangedWords(): (instant: string) => string {
  const { t, i18n } = useTranslation('library');
  return (instant) => {
    const elapsed = Date.now() - Date.parse(instant);
    const found = UNITS.find(([, size]) => elapsed >= size);
    if (!found) return t('changedNow');
    const [unit, length] = found;
    const format = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
    return t('changed', { when: format.format(-Math.floor(elapsed / length), unit) });
  };
}
