import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing/open-map-context';
import type intents from '../language/en/intents';
import { useToasts } from './toasts-context';
import { useRefusal } from './use-refusal';

/** Says what was undone or redone, and offers to undo whatever was removed. */
export function useStepNotices(): void {
  const { t } = useTranslation(['app', 'intents']);
  const { open, session } = useEditing();
  const toasts = useToasts();
  const refuse = useRefusal();
  useEffect(
    () =>
      open.onStep(({ kind, label }) => {
        const step = t(`intents:${label.intent as keyof typeof intents}`);
        if (kind === 'undone') toasts.show({ message: t('undone', { step }) });
        else if (kind === 'redone') toasts.show({ message: t('redone', { step }) });
        else if (/^(remove|unseat|uninvite|replace)-/.test(label.intent)) {
          const undo = () => {
            if (session.get().replayDay === null) open.undo();
            else refuse({ code: 'looking-back' });
          };
          toasts.show({ message: step, action: { label: t('undo'), onAction: undo } });
        }
      }),
    [open, session, t, toasts, refuse],
  );
}
