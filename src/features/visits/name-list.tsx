import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { useMap } from '../../editing/use-map';

export function useNames(personIds: readonly string[]): readonly string[] {
  return useMap(
    useCallback(
      (map: AccountMap) => {
        const people = rowsById(map.people);
        return personIds.flatMap((id) => people.get(id)?.name ?? []);
      },
      [personIds],
    ),
  );
}

/** Names as a list in a sentence, each kept apart from the direction of the others. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const { i18n } = useTranslation();
  return listFormat(i18n.language)
    .formatToParts(names)
    .map(({ type, value }, index) =>
      type === 'element' ? <bdi key={index}>{value}</bdi> : <span key={index}>{value}</span>,
    );
}

export function listText(names: readonly string[], language: string): string {
  return listFormat(language).format(names);
}

function listFormat(language: string): Intl.ListFormat {
  return new Intl.ListFormat(language, { type: 'conjunction' });
}
