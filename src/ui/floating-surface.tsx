import { Popover as AriaPopover } from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './floating-surface.module.css';

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
