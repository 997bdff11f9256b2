import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import type { Store } from '../editing/store';
import { useFailureSentence } from '../language/failure-sentence';
import type { Storage } from '../storage/storage';
import { useToasts } from './toasts-context';

/** Saves everything about a person of the open map as a file, and says under which name. */
export function useSavePerson(
  storage: Storage,
  open: OpenMap,
  today: Store<Day>,
): (personId: string) => void {
  const { t } = useTranslation('people');
  const failureWords = useFailureSentence();
  const toasts = useToasts();
  return useCallback(
    (personId) => {
      const save = async () => {
        const { savePerson } = await import('../features/privacy/save-person');
        const saved = await savePerson(storage, open, personId, today.get());
        if (saved.ok) {
          toasts.show({ tone: 'success', message: t('more.saved', { name: saved.value }) });
        } else toasts.show({ tone: 'danger', message: failureWords(saved.error) });
      };
      void save();
    },
    [storage, open, today, toasts, t, failureWords],
  );
}
