import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Button } from './button';
import styles from './toasts.module.css';

export interface ToastMessage {
  message: string;
  tone?: 'neutral' | 'success' | 'danger';
  /** Whether it stays until it is closed; a danger does. */
  stays?: boolean;
  /** Such as “Undo”; the message goes when it is pressed. */
  action?: { label: string; onAction: () => void };
  /** Such as “Later”, for a message that asks something; otherwise a cross closes it. */
  dismissal?: { label: string; onDismiss: () => void };
}

export interface ToastList {
  /** Shows a message and answers with what takes it away again. */
  show: (toast: ToastMessage) => () => void;
  readonly queue: ToastQueue<ToastMessage>;
}

const MILLISECONDS_SHOWN = 9_000;
const MOST_AT_ONCE = 3;

/** A list of messages, to be held by whoever shows them. */
export function createToasts(): ToastList {
  const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: MOST_AT_ONCE });
  return {
    queue,
    show(toast) {
      const stays = toast.stays ?? toast.tone === 'danger';
      const key = queue.add(toast, stays ? {} : { timeout: MILLISECONDS_SHOWN });
      return () => {
        queue.close(key);
      };
    },
  };
}

export interface ToastsProps {
  toasts: ToastList;
  /** The accessible name of the region, such as “Messages”. */
  label: string;
  closeLabel: string;
}

/** Where the messages appear. They wait while pointed at or focused; F6 leads to them. */
export function Toasts({ toasts, label, closeLabel }: ToastsProps) {
  return (
    <ToastRegion queue={toasts.queue} aria-label={label} className={styles.region}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast}>
          {toast.content.tone === 'danger' ? (
            <CircleAlert aria-hidden className={styles.danger} />
          ) : toast.content.tone === 'success' ? (
            <CircleCheck aria-hidden className={styles.success} />
          ) : null}
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              slot={null}
              size="small"
              variant="quiet"
              onPress={() => {
                toast.content.action?.onAction();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          {toast.content.dismissal === undefined ? (
            <AriaButton slot="close" aria-label={closeLabel} className={styles.close}>
              <X aria-hidden />
            </AriaButton>
          ) : (
            <Button
              slot={null}
              size="small"
              variant="quiet"
              onPress={() => {
                toast.content.dismissal?.onDismiss();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.dismissal.label}
            </Button>
          )}
        </Toast>
      )}
    </ToastRegion>
  );
}
