import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { AskFields } from './ask-fields';
import { useAskDraft } from './use-ask-draft';

interface IntroductionDialogProps {
  readonly toPersonId?: string;
  readonly forPersonId: string;
  readonly onClose: () => void;
}

/** Records that somebody was asked to introduce us. Open as long as it is mounted. */
export default function IntroductionDialog({
  toPersonId,
  forPersonId,
  onClose,
}: IntroductionDialogProps) {
  const { t } = useTranslation('team');
  const { draft, problems, change, record } = useAskDraft({
    to: toPersonId ?? null,
    target: forPersonId,
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('asks.dialog')}
      closeLabel={t('cancel')}
      isDismissable={draft.note === ''}
      onSubmit={() => {
        if (record()) onClose();
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('asks.add')}
          </Button>
        </>
      }
    >
      <AskFields draft={draft} problems={problems} onChange={change} />
    </Dialog>
  );
}
