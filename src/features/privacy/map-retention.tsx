import { useTranslation } from 'react-i18next';
import { editAccount } from '../../domain/commands/edit-account';
import { useCommand } from '../../editing/use-command';
import { useIntent, useLookingBack, useMap, useToday } from '../../editing/use-map';
import { useEditing } from '../../editing/open-map-context';
import { useFailureSentence } from '../../language/failure-sentence';
import type { Storage } from '../../storage/storage';
import type { ToastList } from '../../ui/toasts';
import { deleteWithUndo } from './delete-with-undo';
import { RetentionNotice } from './retention-notice';

/** Reminds of the map on screen when the day is over until which it was to be kept. */
export default function MapRetention({
  storage,
  toasts,
}: {
  readonly storage: Storage;
  readonly toasts: ToastList;
}) {
  const { t } = useTranslation('privacy');
  const failureWords = useFailureSentence();
  const { open } = useEditing();
  const run = useCommand();
  const raise = useIntent();
  const today = useToday();
  const lookingBack = useLookingBack();
  const name = useMap((map) => map.name);
  const until = useMap((map) => map.retainUntil);
  if (until === undefined || until >= today || lookingBack) return null;
  return (
    <RetentionNotice
      name={name}
      until={until}
      today={today}
      isHere
      onDelete={() => {
        void deleteWithUndo(storage, open.id, toasts, {
          deleted: t('retain.deleted', { name }),
          undo: t('retain.undo'),
          failed: failureWords,
          onDeleted: () => {
            raise({ to: 'show-library' });
          },
          onRestored: () => {
            raise({ to: 'open-map', mapId: open.id });
          },
        });
      }}
      onKeep={(day) => {
        run(editAccount, { patch: { retainUntil: day ?? undefined } });
      }}
    />
  );
}
