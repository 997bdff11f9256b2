import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';

export interface SheetProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
}

/** A surface that rises from the foot of a narrow window. */
export function Sheet({ isOpen, onClose, title, closeLabel, children }: SheetProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={styles.backdrop}
    >
      <Modal className={styles.sheet}>
        <Dialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton
              slot={null}
              label={closeLabel}
              icon={<ChevronDown aria-hidden />}
              onPress={onClose}
            />
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
