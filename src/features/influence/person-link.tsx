import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy, UNNAMED } from '../../domain/called';
import { useIntent } from '../../editing/use-map';
import { isolated } from '../../language/isolated';
import { TextButton } from '../../ui/text-button';

/** What people of a map are called. */
export function useNameOf(map: AccountMap): (id: string) => string {
  const { t } = useTranslation('measures');
  return useCallback(
    (id) => {
      const person = rowsById(map.people).get(id);
      const name = person ? calledBy(person) : UNNAMED;
      return name === UNNAMED ? t('person') : isolated(name);
    },
    [map, t],
  );
}

interface Props {
  readonly personId: string;
  readonly children: string;
}

/** A name that leads to its person. */
export function PersonLink({ personId, children }: Props) {
  const raise = useIntent();
  return (
    <TextButton
      look="link"
      onPress={() => {
        raise({ to: 'show-person', personId });
      }}
    >
      {children}
    </TextButton>
  );
}
