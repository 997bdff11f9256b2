import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names';
import { useReadOnly } from './read-only';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** `primary`: the one thing to do here; `quiet`: no border until pointed at. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium';
  /** Fully rounded, as in the top bar. */
  isPill?: boolean;
  /** Takes the whole width it is given. */
  isWide?: boolean;
  /** Stands before the words. */
  icon?: ReactNode;
  /** Stands after the words, such as an arrow for a menu. */
  iconAfter?: ReactNode;
  /** Changes what is shown around it, so that it is off where that is read only. */
  edits?: boolean;
}

/** A button with words. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  isPill = false,
  isWide = false,
  icon,
  iconAfter,
  edits = false,
  isDisabled = false,
  ...rest
}: ButtonProps) {
  const isReadOnly = useReadOnly();
  return (
    <AriaButton
      {...rest}
      isDisabled={isDisabled || (edits && isReadOnly)}
      className={classNames(
        styles.button,
        styles[variant],
        size === 'small' && styles.small,
        isPill && styles.pill,
        isWide && styles.wide,
      )}
    >
      {icon}
      <span className={styles.words}>{children}</span>
      {iconAfter}
    </AriaButton>
  );
}
