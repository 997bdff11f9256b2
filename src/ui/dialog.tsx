import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import styles from './dialog.module.css';

export interface DialogProps {
  isOpen: boolean;
  /** Called on Escape, on the close button and, when dismissable, on a click outside. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** The buttons at the foot, the main one last. */
  actions?: ReactNode;
  /** Makes the dialog a form: called when Enter or a button of type `submit` sends it. */
  onSubmit?: () => void;
  width?: 'small' | 'medium' | 'large' | 'wide';
  /** Whether a click outside closes it. Leave it off where typed work would be lost. */
  isDismissable?: boolean;
  /** `alertdialog` interrupts with a question. */
  role?: 'dialog' | 'alertdialog';
  /** Leaves out the space around the children, as for a list from edge to edge. */
  isFlush?: boolean;
}

/** A window over the page. The focus stays in it and returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  children,
  actions,
  onSubmit,
  width = 'medium',
  isDismissable = true,
  role = 'dialog',
  isFlush = false,
}: DialogProps) {
  const inside = (
    <>
      <div className={classNames(styles.body, isFlush && styles.flush)}>{children}</div>
      {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
    </>
  );
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      className={styles.backdrop}
    >
      <Modal className={classNames(styles.window, styles[width])}>
        <AriaDialog role={role} className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton
              slot={null}
              label={closeLabel}
              icon={<X aria-hidden />}
              size="small"
              onPress={onClose}
            />
          </header>
          {onSubmit === undefined ? (
            inside
          ) : (
            <form
              noValidate
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                // A form in a portal inside another form would send that one too.
                event.stopPropagation();
                onSubmit();
              }}
            >
              {inside}
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
