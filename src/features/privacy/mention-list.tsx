import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowOf } from '../../domain/change-set';
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
  return (
    <section className={styles.sections}>
      {mentions.length === 0 ? (
        <p>{t('erase.noMentions')}</p>
      ) : (
        <>
          <h3>{t('erase.mentions', { count: mentions.length })}</h3>
          {/* Reached by Tab, so that it can be scrolled without a mouse. */}
          <ul tabIndex={0} className={styles.texts}>
            {mentions.slice(0, MOST_SHOWN).map(({ one, mention }, index) => (
              <li key={String(index)}>
                <span className={styles.quiet}>
                  {[...(one === known[0] ? [] : [one.map.name]), ...place(one, mention), ''].join(
                    ' · ',
                  )}
                </span>
                <bdi>{excerpt(mention.text, one.names)}</bdi>
              </li>
            ))}
            {rest > 0 && <li>{t('erase.moreMentions', { count: rest })}</li>}
          </ul>
        </>
      )}
      {children}
      <p className={styles.quiet}>{t('erase.exact')}</p>
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
