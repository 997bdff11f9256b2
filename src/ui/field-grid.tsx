import type { ReactNode } from 'react';
import styles from './field-grid.module.css';

/** Fields in as many columns as fit. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

/** A field that takes a whole row of the grid. */
export function WideField({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}
