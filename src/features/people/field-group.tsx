import { useState } from 'react';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure';
import styles from './person-panel.module.css';

/** Fields of one subject, one below the other, folded away until wanted. */
export function FieldGroup({
  title,
  summary,
  headingLevel,
  isUnfolded = false,
  children,
}: {
  title: string;
  summary?: string;
  headingLevel?: 3 | 4;
  /** Unfolds the group when it turns true. */
  isUnfolded?: boolean;
  children: ReactNode;
}) {
  const [isExpanded, setExpanded] = useState(isUnfolded);
  const [wasUnfolded, setWasUnfolded] = useState(isUnfolded);
  if (wasUnfolded !== isUnfolded) {
    setWasUnfolded(isUnfolded);
    if (isUnfolded) setExpanded(true);
  }
  return (
    <Disclosure
      title={title}
      summary={summary}
      isExpanded={isExpanded}
      onExpandedChange={setExpanded}
      {...(headingLevel && { headingLevel })}
    >
      <div className={styles.group}>{children}</div>
    </Disclosure>
  );
}
