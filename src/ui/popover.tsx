import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button that opens it, such as a `Button`. */
  trigger: ReactElement;
  /** The accessible name of what opens. */
  label: string;
  /** What opens; a function is handed `close`. */
  children: ReactNode | ((parts: { close: () => void }) => ReactNode);
  placement?: AriaPopoverProps['placement'];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A small surface that opens beside a button and closes on a click elsewhere. */
export function Popover({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: PopoverProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <FloatingSurface placement={placement}>
        <AriaDialog aria-label={label} className={styles.dialog}>
          {children}
        </AriaDialog>
      </FloatingSurface>
    </DialogTrigger>
  );
}

interface FloatingSurfaceProps extends Omit<AriaPopoverProps, 'className' | 'style'> {
  /** As wide as the field it belongs to. */
  isFieldWide?: boolean;
}

/** The bare surface lists, menus and calendars float on. */
export function FloatingSurface({ isFieldWide = false, ...rest }: FloatingSurfaceProps) {
  return (
    <AriaPopover
      offset={6}
      {...rest}
      className={classNames(styles.surface, isFieldWide && styles.fieldWide)}
    />
  );
}
