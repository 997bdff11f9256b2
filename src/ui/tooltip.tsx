import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components';
import styles from './tooltip.module.css';

export interface TooltipProps {
  /** One focusable element, such as a `Button`. */
  children: ReactElement;
  words: ReactNode;
  /** Keys that do the same, such as `Ctrl K`. */
  shortcut?: string | undefined;
  placement?: AriaTooltipProps['placement'];
}

/** Words that appear on pointing at or focusing something that already has a name. */
export function Tooltip({ children, words, shortcut, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        <span>{words}</span>
        {shortcut === undefined ? null : <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
