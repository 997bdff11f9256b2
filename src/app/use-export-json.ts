import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import type { Store } from '../editing/store';
import type { Storage } from '../storage/storage';
import { useToasts } from './toasts-context';

/** Saves the open map as a file, which needs no questions, and says under which name. */
export function useExportJson(storage: Storage, open: OpenMap, today: Store<Day>): () => void {
  const { t } = useTranslation('app');
  const toasts = useToasts();
  return useCallback(() => {
    void import('../features/my-data/save-as-file').then(async ({ saveMapAsFile }) => {
      const name = await saveMapAsFile(storage, open.get(), today.get());
      toasts.show({ message: t('exported', { name }), tone: 'success' });
    });
  }, [storage, open, today, toasts, t]);
}
