import { useTranslation } from 'react-i18next';
import type { NetworkResults } from '../../editing/network';
import parts from '../../ui/panel-parts.module.css';
import styles from './measures.module.css';
import { PersonLink, useNameOf } from './person-link';

const SILENT_SHOWN = 5;

/** The two camps where they are clear, else why not; and who stands between people at odds. */
export function Camps({ network: { map, balance } }: { readonly network: NetworkResults }) {
  const { t } = useTranslation('measures');
  const nameOf = useNameOf(map);
  const { camps, unclear, lineIndex, inBetween } = balance;
  return (
    <>
      {camps?.map((people, at) => (
        <div key={at} className={styles.camp}>
          <p className={parts.label} id={`camp-${at}`}>
            {t('camps.side', { camp: at + 1 })}
          </p>
          <ul aria-labelledby={`camp-${at}`} className={styles.names}>
            {people.map((id) => (
              <li key={id}>
                <PersonLink personId={id}>{nameOf(id)}</PersonLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {camps && lineIndex > 0 ? (
        <p className={parts.quiet}>{t('camps.loose', { count: lineIndex })}</p>
      ) : null}
      {unclear ? (
        <p className={parts.text}>
          {t('camps.noneBecause', { why: t(`camps.unclear.${unclear}`) })}
        </p>
      ) : null}
      {inBetween.length === 0 ? null : (
        <ul aria-label={t('camps.silent')} className={styles.silent}>
          {inBetween.slice(0, SILENT_SHOWN).map(({ personId, atOdds: [one, other] }) => (
            <li key={`${personId} ${one} ${other}`}>
              <PersonLink personId={personId}>
                {t('camps.inBetween', {
                  name: nameOf(personId),
                  one: nameOf(one),
                  other: nameOf(other),
                })}
              </PersonLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
