import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIntent, useSaving } from '../editing/use-map';
import { useFailureSentence } from '../language/failure-sentence';
import { Button } from '../ui/button';
import styles from './saving-state.module.css';

/** Whether what is on screen is kept, in honest words; a file is offered when it is not. */
export function SavingState() {
  const { t } = useTranslation('app');
  const saving = useSaving();
  const failureWords = useFailureSentence();
  const raise = useIntent();
  if (saving.state === 'failed') {
    return (
      <div role="alert" className={styles.failed}>
        <CloudOff aria-hidden />
        {t('saving.failed', { why: failureWords(saving.failure) })}
        <Button
          size="small"
          onPress={() => {
            raise({ to: 'export-json' });
          }}
        >
          {t('saving.file')}
        </Button>
      </div>
    );
  }
  const saved = saving.state === 'saved';
  return (
    <div className={styles.state} data-saving={saving.state}>
      {saved ? <CircleCheck aria-hidden /> : <LoaderCircle aria-hidden />}
      {t(`saving.${saving.state}`)}
    </div>
  );
}
