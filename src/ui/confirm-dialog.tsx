import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will happen, in a sentence or two. */
  children: ReactNode;
  /** A verb, such as “Delete”. */
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'primary' | 'danger';
}

/** Asks before something that is hard to take back. */
export function ConfirmDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  children,
  confirmLabel,
  cancelLabel,
  tone = 'danger',
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={cancelLabel}
      role="alertdialog"
      width="small"
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {cancelLabel}
          </Button>
          <Button
            variant={tone}
            onPress={() => {
              onConfirm();
              onClose();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
