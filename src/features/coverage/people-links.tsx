import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntent } from '../../editing/use-map';
import styles from './people-links.module.css';
import { useGapTeller } from './use-gaps';

/** More names than these stand behind “and 5 more”. */
const NAMED = 5;

interface PeopleLinksProps {
  readonly ids: readonly string[];
  /** What these people are, for whoever only hears the list. */
  readonly label: string;
}

/** Names that lead to their people, a long list shortened. */
export function PeopleLinks({ ids, label }: PeopleLinksProps) {
  const { t } = useTranslation('coverage');
  const { nameOf } = useGapTeller();
  const raise = useIntent();
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, ids.length - NAMED);
  return (
    <ul className={styles.names} aria-label={label}>
      {ids.slice(0, ids.length - hidden).map((personId) => (
        <li key={personId}>
          <button
            type="button"
            className={styles.name}
            onClick={() => {
              raise({ to: 'show-person', personId });
            }}
          >
            <bdi>{nameOf(personId)}</bdi>
          </button>
        </li>
      ))}
      {hidden === 0 ? null : (
        <li>
          <button
            type="button"
            className={styles.name}
            onClick={() => {
              setWhole(true);
            }}
          >
            {t('andMore', { count: hidden })}
          </button>
        </li>
      )}
    </ul>
  );
}
