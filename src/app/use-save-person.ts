import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../domain/day';
import type { OpenMap } from '../editing/open-map';
import type { Store } from '../editing/store';
import { useFailureSentence } from '../language/failure-sentence';
import { joinSentences } from '../language/sentences';
import type { Storage } from '../storage/storage';
import { useToasts } from './toasts-context';

/**
 * Saves everything that the open map holds about a person as a file; says under which name, and on
 * which other maps there may be more.
 */
export function useSavePerson(
  storage: Storage,
  open: OpenMap,
  today: Store<Day>,
): (personId: string) => void {
  const { t, i18n } = useTranslation('people');
  const failureWords = useFailureSentence();
  const toasts = useToasts();
  return useCallback(
    (personId) => {
      const save = async () => {
        const { savePerson } = await import('../features/privacy/save-person');
        const saved = await savePerson(storage, open, personId, today.get());
        if (saved.ok) {
          const { name, alsoOn } = saved.value;
          const maps = new Intl.ListFormat(i18n.language).format(alsoOn);
          const sentences = [
            t('more.saved', { name }),
            alsoOn.length > 0 && t('more.savedAlsoOn', { maps }),
          ];
          toasts.show({ tone: 'success', message: joinSentences(sentences, i18n.language) });
        } else toasts.show({ tone: 'danger', message: failureWords(saved.error) });
      };
      void save();
    },
    [storage, open, today, toasts, t, i18n, failureWords],
  );
}
