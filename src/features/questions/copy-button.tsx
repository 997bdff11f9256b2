import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ErrorSentence } from '../../ui/error-sentence';

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  readonly label: string;
}

/** Copies a list as plain text, to take along. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation('questions');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <>
      <Button
        variant="quiet"
        icon={state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setState('copied');
            },
            () => {
              setState('failed');
            },
          );
        }}
      >
        <span aria-live="polite">{state === 'copied' ? t('panel.copied') : label}</span>
      </Button>
      {state === 'failed' ? <ErrorSentence>{t('panel.notCopied')}</ErrorSentence> : null}
    </>
  );
}
