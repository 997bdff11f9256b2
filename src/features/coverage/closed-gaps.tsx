import { CalendarCheck, Check, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSession, useHistory, useSession } from '../../editing/use-map';
import { Button } from '../../ui/button';
import styles from './closed-gaps.module.css';

/** How long what was closed stays in sight, in milliseconds. */
const STAYS = 10_000;
const SHOWN = 3;

/** The gaps that have just been closed, struck through, or planned, with what did it. */
export function ClosedGaps() {
  const { t } = useTranslation('coverage');
  const closed = useSession((session) => session.closedGaps);
  const change = useChangeSession();
  const { undo, undoLast } = useHistory();
  useEffect(() => {
    if (closed.length === 0) return undefined;
    const timer = setTimeout(() => {
      change({ closedGaps: [] });
    }, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [closed, change]);
  if (closed.length === 0) return null;
  const more = closed.length - SHOWN;
  return (
    <ul className={styles.closed} aria-label={t('closedList')}>
      {closed.slice(0, SHOWN).map(({ id, sentence, isPlanned, by, step }, index) => (
        <li key={id} className={styles.item}>
          {isPlanned ? (
            <CalendarCheck aria-hidden className={styles.tick} />
          ) : (
            <Check aria-hidden className={styles.tick} />
          )}
          <div className={styles.words}>
            {isPlanned ? (
              <span className={styles.sentence}>{sentence}</span>
            ) : (
              <s className={styles.sentence}>{sentence}</s>
            )}
            <span className={styles.by}>
              {isPlanned
                ? t('plannedBy', { step: by ?? '' })
                : by === undefined
                  ? t('closedByUndo')
                  : t('closedBy', { step: by })}
            </span>
          </div>
          {index === 0 && step !== undefined && step === undo?.step ? (
            <Button size="small" variant="quiet" icon={<Undo2 aria-hidden />} onPress={undoLast}>
              {t('undo')}
            </Button>
          ) : null}
        </li>
      ))}
      {more > 0 ? <li className={styles.more}>{t('closedMore', { count: more })}</li> : null}
    </ul>
  );
}
