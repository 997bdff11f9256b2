import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import type { KeySets } from '../../domain/influence/network';
import parts from '../../ui/panel-parts.module.css';
import styles from './measures.module.css';
import { PersonLink, useNameOf } from './person-link';

interface Props {
  /** Undefined where there are too many people to look at. */
  readonly sets: KeySets | undefined;
  readonly map: AccountMap;
}

/** The best one, two and three people, and how many choices are as good. */
export function KeySetList({ sets: found, map }: Props) {
  const { t } = useTranslation('measures');
  const nameOf = useNameOf(map);
  if (!found) return <p className={parts.text}>{t('nothing.tooMany')}</p>;
  if (found.sets.length === 0) return <p className={parts.text}>{t('nothing.sets')}</p>;
  return (
    <>
      <ul aria-label={t('sets.list')} className={styles.sets}>
        {found.sets.map(({ people, asGood }) => (
          <li key={people.length}>
            <span className={parts.label}>{t('sets.of', { count: people.length })}</span>
            <span className={styles.names}>
              {people.map((id) => (
                <PersonLink key={id} personId={id}>
                  {nameOf(id)}
                </PersonLink>
              ))}
            </span>
            {asGood > 1 ? (
              <span className={parts.quiet}>{t('sets.asGood', { count: asGood - 1 })}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className={parts.quiet}>
        {found.sets.every(({ exact }) => exact) ? t('sets.note') : t('sets.approximate')}
      </p>
    </>
  );
}
