import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './card.module.css';

export interface CardProps {
  children?: ReactNode;
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** Buttons at the far end of the title's line. */
  actions?: ReactNode;
  tone?: 'plain' | 'sunken' | 'danger' | 'warning' | 'accent';
  as?: 'div' | 'section' | 'article' | 'li';
}

/** A bordered surface for one thing. */
export function Card({
  children,
  title,
  headingLevel = 3,
  actions,
  tone = 'plain',
  as: Element = 'div',
}: CardProps) {
  return (
    <Element className={classNames(styles.card, styles[tone])}>
      {title === undefined && actions === undefined ? null : (
        <div className={styles.head}>
          {title === undefined ? null : (
            <Heading level={headingLevel} className={styles.title}>
              {title}
            </Heading>
          )}
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </Element>
  );
}
