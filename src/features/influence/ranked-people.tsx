import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { betweennessWord, opennessWord } from '../../domain/influence/network-words';
import type { NetworkResults } from '../../editing/network';
import { Button } from '../../ui/button';
import styles from './measures.module.css';
import { PersonLink, useNameOf } from './person-link';

interface Props {
  readonly measure: 'betweenness' | 'openness';
  readonly network: NetworkResults;
}

const SHOWN = 5;
const MORE = 20;

/** Who has most of a measure, in words. */
export function RankedPeople({ measure, network }: Props) {
  const { t } = useTranslation('measures');
  const nameOf = useNameOf(network.map);
  const [isLong, setLong] = useState(false);
  const ranked = [...network[measure]].slice(0, MORE);
  if (ranked.length === 0) return <p className={styles.text}>{t(`nothing.${measure}`)}</p>;
  const shown = ranked.slice(0, isLong ? MORE : SHOWN);
  const hidden = ranked.length - shown.length;
  return (
    <>
      <ol aria-label={t('ranking')} className={styles.ranked}>
        {shown.map(([id, value]) => (
          <li key={id}>
            <PersonLink personId={id}>{nameOf(id)}</PersonLink>
            <span className={styles.quiet}>
              {measure === 'betweenness'
                ? t(`between.${betweennessWord(value)}`)
                : t(`joins.${opennessWord(value)}`)}
              {measure === 'openness' ? (
                <Departments count={network.departments.get(id) ?? 0} />
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {hidden === 0 ? null : (
        <div>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              setLong(true);
            }}
          >
            {t('more', { count: hidden })}
          </Button>
        </div>
      )}
    </>
  );
}

function Departments({ count }: { readonly count: number }) {
  const { t } = useTranslation('measures');
  return count === 0 ? null : ` · ${t('departments', { count })}`;
}
