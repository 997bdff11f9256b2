import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import parts from '../../ui/panel-parts.module.css';
import styles from './plan-panel.module.css';

interface SectionProps {
  readonly title: string;
  /** Takes the focus when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A part of the tab under its heading. */
export function Section({ title, headingRef, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={parts.section}>
      <h3 id={id} ref={headingRef} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
