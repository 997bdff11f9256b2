import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setGapAside } from '../../domain/commands/set-gap-aside';
import type { Gap } from '../../domain/coverage';
import type { Day } from '../../domain/day';
import type { Failure } from '../../domain/result';
import { useCommand } from '../../editing/use-command';
import { useFailureSentence } from '../../language/failure-sentence';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { ErrorSentence } from '../../ui/error-sentence';
import { FieldGrid, WideField } from '../../ui/field-grid';
import { TextField } from '../../ui/text-field';

interface SetAsideDialogProps {
  readonly gap: Gap;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Asks why a gap is left as it is, and until when. Open as long as it is mounted. */
export function SetAsideDialog({ gap, sentence, onClose }: SetAsideDialogProps) {
  const { t } = useTranslation('coverage');
  const whyNot = useFailureSentence();
  const run = useCommand();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<Day | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const failureAt = (field: string) => (failure?.at === field ? whyNot(failure) : null);

  const save = () => {
    const { rule, subject, severity } = gap;
    const result = run(setGapAside, {
      rule,
      subject,
      severity,
      reason: reason.trim(),
      ...(until !== null && { until }),
    });
    if (result.ok) onClose();
    else setFailure(result.error);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('aside.dialog')}
      closeLabel={t('aside.cancel')}
      isDismissable={reason === ''}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{t('aside.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('aside.save')}
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
      <FieldGrid>
        <WideField>
          <TextField
            label={t('aside.reason')}
            description={t('aside.reasonHint')}
            value={reason}
            onChange={(text) => {
              setReason(text);
              setFailure(null);
            }}
            isRequired
            isMultiline
            autoFocus
            error={failureAt('reason')}
          />
        </WideField>
        <WideField>
          <DayField
            label={t('aside.until')}
            description={t('aside.untilHint')}
            value={until}
            onChange={(day) => {
              setUntil(day);
              setFailure(null);
            }}
            invalidMessage={t('aside.noSuchDay')}
            clearLabel={t('aside.clearUntil')}
            error={failureAt('until')}
          />
        </WideField>
      </FieldGrid>
      {failure && failure.at !== 'reason' && failure.at !== 'until' ? (
        <ErrorSentence>{whyNot(failure)}</ErrorSentence>
      ) : null}
    </Dialog>
  );
}
