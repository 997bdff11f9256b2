import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedFile } from '../ui/dropped-file';
import { useToasts } from './toasts-context';

/**
 * Takes a file dropped anywhere on the page; without this the browser would leave the app to show
 * it. An open dialog is not disturbed. Give a function that stays the same.
 */
export function useFileDrop(onFile: (file: File) => void): void {
  const { t } = useTranslation('transfer');
  const toasts = useToasts();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isForAField(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || isForAField(event)) return;
      event.preventDefault();
      if (!event.dataTransfer || document.querySelector('[role="dialog"]')) return;
      const dropped = droppedFile(event.dataTransfer);
      if (typeof dropped === 'string') toasts.show({ message: t(`drop.${dropped}`) });
      else onFile(dropped);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFile, t, toasts]);
}

/** Text that is dragged into a field goes there. */
function isForAField({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && dataTransfer?.types.includes('Files') === false;
}
