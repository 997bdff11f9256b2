import type { ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { ChevronRight } from 'lucide-react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  title: string;
  /** Stands at the far end of the title's line: what is inside, in a word or a number. */
  summary?: ReactNode;
  children: ReactNode;
  isExpandedAtFirst?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  headingLevel?: 2 | 3 | 4;
}

/** A titled group that folds away. */
export function Disclosure({
  title,
  summary,
  children,
  isExpandedAtFirst = false,
  isExpanded,
  onExpandedChange,
  headingLevel = 3,
}: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles.disclosure}
      defaultExpanded={isExpandedAtFirst}
      isExpanded={isExpanded}
      onExpandedChange={onExpandedChange}
    >
      <Heading level={headingLevel} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <ChevronRight aria-hidden className={styles.arrow} />
          <span className={styles.title}>{title}</span>
          {summary === undefined ? null : <span className={styles.summary}>{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>
        <div className={styles.inside}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
