import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { betweennessWord, opennessWord } from '../../domain/influence/network-words';
import type { NetworkResults } from '../../editing/network';
import parts from '../../ui/panel-parts.module.css';
import { ShowMore } from '../../ui/show-more';
import styles from './measures.module.css';
import { PersonLink, useNameOf } from './person-link';

interface Props {
  readonly measure: 'betweenness' | 'openness';
  readonly network: NetworkResults;
}

const SHOWN = 5;
/** A longer list would say nothing more. */
const MOST = 20;

/** Who has most of a measure, in words. */
export function RankedPeople({ measure, network }: Props) {
  const { t } = useTranslation('measures');
  const nameOf = useNameOf(network.map);
  const [isWhole, setWhole] = useState(false);
  const ranked = [...network[measure]].slice(0, MOST);
  if (ranked.length === 0) return <p className={parts.text}>{t(`nothing.${measure}`)}</p>;
  const hidden = Math.max(0, ranked.length - SHOWN);
  return (
    <>
      <ol aria-label={t('ranking')} className={styles.ranked}>
        {ranked.slice(0, isWhole ? MOST : SHOWN).map(([id, value]) => (
          <li key={id}>
            <PersonLink personId={id}>{nameOf(id)}</PersonLink>
            <span className={parts.quiet}>
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
        <ShowMore
          isWhole={isWhole}
          onChange={setWhole}
          more={t('more', { count: hidden })}
          fewer={t('fewer', { count: SHOWN })}
        />
      )}
    </>
  );
}

function Departments({ count }: { readonly count: number }) {
  const { t } = useTranslation('measures');
  return count === 0 ? null : ` · ${t('departments', { count })}`;
}
