import { CircleCheck, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntent, useSaving } from '../editing/use-map';
import { useFailureSentence } from '../language/failure-sentence';
import { Button } from '../ui/button';
import styles from './saving-state.module.css';

/** Whether what is on screen is kept, in honest words: in both copies, in one, or not at all. */
export function SavingState() {
  const { t } = useTranslation('app');
  const saving = useSaving();
  const failureWords = useFailureSentence();
  const raise = useIntent();
  if (saving.state === 'failed') {
    return (
      <Unkept icon={<CloudOff aria-hidden />} tone="failed">
        {t('saving.failed', { why: failureWords(saving.failure) })}
      </Unkept>
    );
  }
  if (saving.state === 'saved' && saving.missing?.copy === 'database') {
    return (
      <Unkept icon={<TriangleAlert aria-hidden />} tone="partly">
        {t('saving.secondOnly', { why: failureWords(saving.missing.failure) })}
      </Unkept>
    );
  }
  if (saving.state === 'saved' && saving.missing) {
    return (
      <div className={styles.partly} data-saving="one-copy">
        <TriangleAlert aria-hidden />
        {t('saving.oneCopy')}
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            raise({ to: 'show-my-data' });
          }}
        >
          {t('saving.why')}
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

/** What the database does not hold: a file is offered until it does. */
function Unkept({
  icon,
  tone,
  children,
}: {
  readonly icon: ReactNode;
  readonly tone: 'failed' | 'partly';
  readonly children: string;
}) {
  const { t } = useTranslation('app');
  const raise = useIntent();
  return (
    <div role="alert" className={styles[tone]} data-saving={tone}>
      {icon}
      {children}
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
