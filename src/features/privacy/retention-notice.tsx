import { CalendarX2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { KeepLongerDialog } from './keep-longer-dialog';
import styles from './privacy.module.css';

interface Props {
  readonly name: string;
  readonly until: Day;
  readonly today: Day;
  /** It is the map on screen, which needs no name. */
  readonly isHere?: boolean;
  readonly onDelete: () => void;
  readonly onKeep: (until: Day | null) => void;
}

/** A map is kept longer than its user wanted: to be deleted, or kept on with a new day. */
export function RetentionNotice({ name, until, today, isHere = false, onDelete, onKeep }: Props) {
  const { t } = useTranslation('privacy');
  const days = useDayWords();
  const [asking, setAsking] = useState(false);
  const date = days.date(until);
  return (
    <div role="status" className={styles.notice}>
      <CalendarX2 aria-hidden />
      <p>{isHere ? t('retain.here', { date }) : t('retain.one', { name, date })}</p>
      <Button size="small" aria-label={t('retain.deleteNamed', { name })} onPress={onDelete}>
        {t('retain.delete')}
      </Button>
      <Button
        size="small"
        aria-label={t('retain.longerNamed', { name })}
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('retain.longer')}
      </Button>
      {asking && (
        <KeepLongerDialog
          today={today}
          until={until}
          onKeep={onKeep}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
