import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure';
import styles from './person-panel.module.css';

/** Fields of one subject, one below the other, folded away until wanted. */
export function FieldGroup({
  title,
  summary,
  headingLevel,
  children,
}: {
  title: string;
  summary?: string;
  headingLevel?: 3 | 4;
  children: ReactNode;
}) {
  return (
    <Disclosure title={title} summary={summary} {...(headingLevel && { headingLevel })}>
      <div className={styles.group}>{children}</div>
    </Disclosure>
  );
}
