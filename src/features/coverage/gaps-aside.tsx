import { useTranslation } from 'react-i18next';
import { takeGapBack } from '../../domain/commands/take-gap-back';
import { gapId } from '../../domain/coverage';
import { useLookingBack } from '../../editing/use-map';
import { useCommand } from '../../editing/use-command';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import styles from './gap-panel.module.css';
import { useGapsAside, useGapTeller } from './use-gaps';

/** The gaps that were set aside, each with why and until when, and a way back. */
export function GapsAside() {
  const { t } = useTranslation('coverage');
  const aside = useGapsAside();
  const teller = useGapTeller();
  const { date } = useDayWords();
  const run = useCommand();
  const isLookingBack = useLookingBack();
  if (aside.length === 0) return null;
  return (
    <Disclosure title={t('aside.title', { count: aside.length })}>
      <ul className={styles.list} aria-label={t('aside.list')}>
        {aside.map(({ gap, entry }) => {
          const { sentence } = teller.tell(gap);
          const { rule, subject } = gap;
          return (
            <li key={gapId(gap)} className={styles.item}>
              <div className={styles.words}>
                <p className={styles.asideSentence}>{sentence}</p>
                <p className={styles.why}>{entry.reason}</p>
                <p className={styles.why}>
                  {entry.until === undefined
                    ? t('aside.since', { day: date(entry.date) })
                    : t('aside.sinceUntil', { day: date(entry.date), until: date(entry.until) })}
                </p>
                {isLookingBack ? null : (
                  <div className={styles.steps}>
                    <Button
                      size="small"
                      aria-label={t('aside.bringBackThis', { sentence })}
                      onPress={() => {
                        run(takeGapBack, { rule, subject });
                      }}
                    >
                      {t('aside.bringBack')}
                    </Button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
