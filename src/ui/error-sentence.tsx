import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import styles from './error-sentence.module.css';

export interface ErrorSentenceProps {
  /** What went wrong and what can be done, as a sentence. */
  children: ReactNode;
  /** Buttons that mend it. */
  actions?: ReactNode;
}

/** Says at once that something failed. */
export function ErrorSentence({ children, actions }: ErrorSentenceProps) {
  return (
    <div role="alert" className={styles.error}>
      <CircleAlert aria-hidden />
      <div className={styles.words}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
