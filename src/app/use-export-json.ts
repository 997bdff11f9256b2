import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import type { Store } from '../editing/store';
import { useFailureSentence } from '../language/failure-sentence';
import type { Storage } from '../storage/storage';
import { useToasts } from './toasts-context';

/** Saves the open map as a file, which needs no questions, and says under which name. */
export function useExportJson(storage: Storage, open: OpenMap, today: Store<Day>): () => void {
  const { t } = useTranslation('app');
  const toasts = useToasts();
  const failureWords = useFailureSentence();
  return useCallback(() => {
    void import('../features/my-data/save-as-file').then(async ({ saveMapAsFile }) => {
      const saved = await saveMapAsFile(storage, open.get(), today.get());
      if (saved.ok) {
        toasts.show({ message: t('exported', { name: saved.value }), tone: 'success' });
      } else toasts.show({ message: failureWords(saved.error), tone: 'danger' });
    });
  }, [storage, open, today, toasts, failureWords, t]);
}
