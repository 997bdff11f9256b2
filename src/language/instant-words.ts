import { useTranslation } from 'react-i18next';
import { instantFormat } from './instant-format';

/** An instant (ISO 8601) in the words of the language on screen. */
export function useInstantWords(): (instant: string) => string {
  const { i18n } = useTranslation();
  const format = instantFormat(i18n.language);
  return (instant) => format.format(new Date(instant));
}
