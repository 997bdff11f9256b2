import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps, TooltipProps } from 'react-aria-components';
import { classNames } from './class-names';
import { useReadOnly } from './read-only';
import { Tooltip } from './tooltip';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** The accessible name, also shown as the tooltip. */
  label: string;
  icon: ReactNode;
  /** Says more than the label, when the tooltip should. */
  tooltip?: ReactNode;
  /** Keys that do the same, shown in the tooltip. */
  shortcut?: string;
  placement?: TooltipProps['placement'];
  variant?: 'quiet' | 'secondary' | 'primary';
  size?: 'small' | 'medium';
  /** Changes what is shown around it, so that it is off where that is read only. */
  edits?: boolean;
}

/** A button that is only a picture; its words are in the tooltip and spoken. */
export function IconButton({
  label,
  icon,
  tooltip,
  shortcut,
  placement,
  variant = 'quiet',
  size = 'medium',
  edits = false,
  isDisabled = false,
  ...rest
}: IconButtonProps) {
  const isReadOnly = useReadOnly();
  return (
    <Tooltip words={tooltip ?? label} shortcut={shortcut} placement={placement}>
      <AriaButton
        {...rest}
        isDisabled={isDisabled || (edits && isReadOnly)}
        aria-label={label}
        className={classNames(styles.button, styles[variant], size === 'small' && styles.small)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
