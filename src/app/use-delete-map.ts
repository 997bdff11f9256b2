import { useTranslation } from 'react-i18next';
import type { Failure } from '../domain/result';
import { useFailureSentence } from '../language/failure-sentence';
import type { MapSummary, Storage } from '../storage/storage';
import { useToasts } from './toasts-context';

interface Then {
  readonly onDeleted: () => void;
  readonly onRestored: () => void;
}

/** Deletes a map for 30 days, and offers to have it back at once. */
export function useDeleteMap(storage: Storage) {
  const { t } = useTranslation('library');
  const failureWords = useFailureSentence();
  const toasts = useToasts();
  return async (
    { id, name }: Pick<MapSummary, 'id' | 'name'>,
    { onDeleted, onRestored }: Then,
  ): Promise<void> => {
    const refuse = (failure: Failure) => {
      toasts.show({ tone: 'danger', message: failureWords(failure) });
    };
    const restore = async () => {
      const restored = await storage.restore(id);
      if (restored.ok) onRestored();
      else refuse(restored.error);
    };
    const removed = await storage.remove(id);
    if (!removed.ok) {
      refuse(removed.error);
      return;
    }
    onDeleted();
    toasts.show({
      message: t('deleted', { name }),
      action: { label: t('undo'), onAction: () => void restore() },
    });
  };
}
