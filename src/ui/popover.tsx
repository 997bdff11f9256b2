import type { ReactElement, ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import { FloatingSurface } from './floating-surface';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button that opens it, such as a `Button`; it also names it. */
  trigger: ReactElement;
  children: ReactNode;
  placement?: AriaPopoverProps['placement'];
}

/** A small surface beside the button that opens it; a press outside or Escape closes it. */
export function Popover({ trigger, children, placement = 'top start' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <FloatingSurface placement={placement}>
        <div className={styles.content}>{children}</div>
      </FloatingSurface>
    </DialogTrigger>
  );
}
