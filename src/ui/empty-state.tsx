import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  title: string;
  /** `h1` where it is the whole screen. */
  titleAs?: 'p' | 'h1';
  /** What would be here and how to begin. */
  children?: ReactNode;
  icon?: ReactNode;
  /** The buttons to begin with. */
  actions?: ReactNode;
}

/** What a list or a screen shows while it has nothing. */
export function EmptyState({
  title,
  titleAs: Title = 'p',
  children,
  icon,
  actions,
}: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon === undefined ? null : <div className={styles.icon}>{icon}</div>}
      <Title className={styles.title}>{title}</Title>
      {children === undefined ? null : <div className={styles.words}>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
