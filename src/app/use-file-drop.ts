import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedFile } from '../ui/dropped-file';
import { useToasts } from './toasts-context';

/**
 * Takes a file dropped anywhere on the page, or pasted into it; without this the browser would leave
 * the app to show a dropped one. An open dialog is not disturbed. Give a function that stays the same.
 */
export function useFileDrop(onFile: (file: File) => void): void {
  const { t } = useTranslation('transfer');
  const toasts = useToasts();
  useEffect(() => {
    const take = (transfer: DataTransfer | null) => {
      if (!transfer || document.querySelector('[role="dialog"]')) return;
      const dropped = droppedFile(transfer);
      if (typeof dropped === 'string') toasts.show({ message: t(`drop.${dropped}`) });
      else onFile(dropped);
    };
    const over = (event: DragEvent) => {
      if (!isForAField(event, event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || isForAField(event, event.dataTransfer)) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      // Pasted text is nobody's but that field's in which it lands.
      if (event.defaultPrevented || event.clipboardData?.types.includes('Files') !== true) return;
      event.preventDefault();
      take(event.clipboardData);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [onFile, t, toasts]);
}

/** Text that is dragged into a field goes there. */
function isForAField({ target }: Event, transfer: DataTransfer | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && transfer?.types.includes('Files') === false;
}
