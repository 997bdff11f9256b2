import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedFile } from '../ui/dropped-file';
import { isField } from './keys';
import { useToasts } from './toasts-context';

/** What lies over the page, or hides it: no file gets past. A notice at its edge is an alertdialog too. */
const OVER_THE_PAGE =
  '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"]), [data-covered]';

/**
 * Takes a file dropped anywhere on the page, or pasted into it; without this the browser would leave
 * the app to show a dropped one. An open dialog is not disturbed, nor a covered screen. Give a function
 * that stays the same.
 */
export function useFileDrop(onFile: (file: File) => void): void {
  const { t } = useTranslation('transfer');
  const toasts = useToasts();
  useEffect(() => {
    const take = (transfer: DataTransfer | null) => {
      if (!transfer || document.querySelector(OVER_THE_PAGE)) return;
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
      const types = event.clipboardData?.types ?? [];
      if (event.defaultPrevented || !types.includes('Files')) return;
      // A spreadsheet gives a picture along with its text, which is that field's in which it lands.
      if (isField(event.target) && types.includes('text/plain')) return;
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
  return isField(target) && transfer?.types.includes('Files') === false;
}
