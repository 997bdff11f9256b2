import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing/open-map-context';
import type intents from '../language/en/intents';
import { useToasts } from './toasts-context';

/** Says what was undone or redone, and offers to undo whatever was removed. */
export function useStepNotices(): void {
  const { t } = useTranslation(['app', 'intents']);
  const { open } = useEditing();
  const toasts = useToasts();
  useEffect(
    () =>
      open.onStep(({ kind, label }) => {
        const step = t(`intents:${label.intent as keyof typeof intents}`);
        if (kind === 'undone') toasts.show({ message: t('undone', { step }) });
        else if (kind === 'redone') toasts.show({ message: t('redone', { step }) });
        else if (/^(remove|unseat|uninvite|replace)-/.test(label.intent)) {
          toasts.show({ message: step, action: { label: t('undo'), onAction: open.undo } });
        }
      }),
    [open, t, toasts],
  );
}
