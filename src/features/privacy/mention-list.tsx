import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowOf } from '../../domain/change-set';
import { isSought } from '../../domain/erasing';
import type { Mention } from '../../domain/erasing';
import { useDayWords } from '../../language/day-words';
import { excerpt } from './excerpt';
import type { KnownAs } from './same-person';
import styles from './privacy.module.css';

const MOST_SHOWN = 50;

/** The texts about others in which the name stands, and what can be done about them. */
export function MentionList({
  known,
  children,
}: {
  readonly known: readonly KnownAs[];
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('privacy');
  const place = usePlaceWords();
  const mentions = known.flatMap((one) => one.mentions.map((mention) => ({ one, mention })));
  const rest = mentions.length - MOST_SHOWN;
  const where = (one: KnownAs, mention: Mention) => {
    const others = one === known[0] ? [] : [one.map.name];
    // A text of the map itself has the map's name for its place.
    return new Set([...others, ...place(one, mention)]);
  };
  const isShort = known.some(({ name }) => name !== undefined && !isSought(name));
  const isLookedFor = known.some(({ erasure }) => erasure.names.length > 0);
  return (
    <section className={styles.sections}>
      {isShort && <p>{t('erase.shortName')}</p>}
      {mentions.length === 0 && !isShort && (
        <p>{t('erase.noMentions', { count: new Set(known.map(({ map }) => map.id)).size })}</p>
      )}
      {mentions.length > 0 && (
        <>
          <h3>{t('erase.mentions', { count: mentions.length })}</h3>
          {/* Reached by Tab, so that it can be scrolled without a mouse. */}
          <ul tabIndex={0} className={styles.texts}>
            {mentions.slice(0, MOST_SHOWN).map(({ one, mention }, index) => (
              <li key={String(index)}>
                <span className={styles.quiet}>{[...where(one, mention), ''].join(' · ')}</span>
                <bdi>{excerpt(mention.text, one.erasure.names)}</bdi>
              </li>
            ))}
            {rest > 0 && <li>{t('erase.moreMentions', { count: rest })}</li>}
          </ul>
        </>
      )}
      {children}
      {isLookedFor && <p className={styles.quiet}>{t('erase.exact')}</p>}
    </section>
  );
}

/** The day of the row it stands in, or whose name the row has. */
function usePlaceWords(): (one: KnownAs, mention: Mention) => readonly string[] {
  const days = useDayWords();
  return ({ map }, { table, rowId }) => {
    const row = rowOf(map, table, rowId);
    if (row === null) return [];
    if ('date' in row && row.date !== undefined) return [days.date(row.date)];
    return 'name' in row ? [row.name] : [];
  };
}
