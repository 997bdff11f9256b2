import { MessageCircle } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { useMap } from '../../editing/use-map';
import styles from './visit-fields.module.css';

const MOST_LINES = 3;

/** What to talk about with each person of a plan, by key role. */
export function TalkFocus({ personIds }: { readonly personIds: readonly string[] }) {
  const { t } = useTranslation('visits');
  const lines = useMap(
    useCallback(
      (map: AccountMap) =>
        personIds.flatMap((id) => {
          const person = rowsById(map.people).get(id);
          const role = person?.keyRoles[0];
          return person && role ? [{ id, name: person.name, role }] : [];
        }),
      [personIds],
    ),
  );
  if (lines.length === 0) return null;
  return (
    <div className={styles.hint}>
      <MessageCircle aria-hidden />
      <ul className={styles.focus}>
        {lines.slice(0, MOST_LINES).map(({ id, name, role }) => (
          <li key={id}>{t(`dialog.focus.${role}`, { name })}</li>
        ))}
      </ul>
    </div>
  );
}
