import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../domain/day';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';

interface Props {
  readonly today: Day;
  readonly until: Day;
  /** With the new day, or null for none. */
  readonly onKeep: (until: Day | null) => void;
  readonly onClose: () => void;
}

/** Asks until when a map is to be kept. */
export function KeepLongerDialog({ today, until, onKeep, onClose }: Props) {
  const { t } = useTranslation('privacy');
  const [day, setDay] = useState<Day | null>(until);
  const [isTried, setTried] = useState(false);
  const isOver = day !== null && day < today;
  const keep = () => {
    setTried(true);
    if (isOver) return;
    onKeep(day);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('retain.title')}
      closeLabel={t('close')}
      width="small"
      onSubmit={keep}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('retain.save')}
          </Button>
        </>
      }
    >
      <DayField
        label={t('retain.until')}
        value={day}
        onChange={setDay}
        invalidMessage={t('retain.noSuchDay')}
        clearLabel={t('retain.clear')}
        error={isTried && isOver ? t('retain.over') : null}
        autoFocus
      />
    </Dialog>
  );
}
