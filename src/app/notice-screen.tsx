import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state';
import styles from './notice-screen.module.css';

/** A whole screen that says one thing and offers what can be done about it. */
export function NoticeScreen({
  title,
  icon,
  actions,
  children,
}: {
  readonly title: string;
  readonly icon: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <main className={styles.screen}>
      <EmptyState title={title} titleAs="h1" icon={icon} actions={actions}>
        {children}
      </EmptyState>
    </main>
  );
}
