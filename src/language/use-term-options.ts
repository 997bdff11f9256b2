import { useTranslation } from 'react-i18next';
import type { ParseKeys } from 'i18next';
import type terms from './en/terms';

type TermArea = keyof typeof terms;

/** Options of a choice, worded by the terms of the field. */
export function useTermOptions(): <Id extends string>(
  area: TermArea,
  ids: readonly Id[],
) => { id: Id; label: string }[] {
  const { t } = useTranslation('terms');
  return (area, ids) => ids.map((id) => ({ id, label: t(`${area}.${id}` as ParseKeys<'terms'>) }));
}
