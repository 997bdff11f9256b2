import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningReport, Storage } from '../../storage/storage';
import type { ToastList } from '../../ui/toasts';

const told = new WeakSet<OpeningReport>();

/** Says once what opening had to put together again, and from where. */
export function useOpeningNotice(storage: Storage, toasts: ToastList): void {
  const { t } = useTranslation('myData');
  useEffect(() => {
    const { opening } = storage;
    if (told.has(opening)) return;
    told.add(opening);
    const { wiped, reconciled } = opening;
    const restored = reconciled.filter(({ outcome }) => outcome === 'restored').length;
    const replayed = reconciled
      .filter(({ outcome }) => outcome === 'replayed')
      .reduce((sum, { entries = 0 }) => sum + entries, 0);
    const sentences = [
      ...(restored > 0
        ? [t(wiped ? 'opening.wiped' : 'opening.restored', { count: restored })]
        : []),
      ...(replayed > 0 ? [t('opening.replayed', { count: replayed })] : []),
    ];
    for (const message of sentences) toasts.show({ message, tone: 'success', stays: true });
  }, [storage, toasts, t]);
}
