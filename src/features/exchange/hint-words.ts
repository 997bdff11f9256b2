import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { nameHints } from '../../files/name-hints';
import { reportingHints } from '../../files/reporting-hints';

/** So many people are named in one sentence. */
const NAMED = 5;

/** What is worth knowing of a map in a file although nothing is put right: a sentence for each. */
export function useHintWords(): (map: AccountMap) => string[] {
  const { t, i18n } = useTranslation('transfer');
  const list = (names: readonly string[]) => {
    const others = names.length - NAMED;
    return new Intl.ListFormat(i18n.language).format([
      ...names.slice(0, NAMED),
      ...(others > 0 ? [t('hints.others', { count: others })] : []),
    ]);
  };
  return (map) => [
    ...nameHints(map).map(({ code, name }) => t(`hints.${code}`, { name })),
    ...reportingHints(map).map(({ code, names }) => t(`hints.${code}`, { names: list(names) })),
  ];
}
