import type { HTMLInputTypeAttribute } from 'react';
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { useReadOnly } from './read-only';
import styles from './text-field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  /** Pressing Enter in a one-line field. */
  onEnter?: () => void;
  /** Several lines; grows with the text. */
  isMultiline?: boolean;
  /** In UTF-16 code units. */
  maxLength?: number;
  /** Says how many characters are left; shown only near the limit. */
  remaining?: (count: number) => string;
  placeholder?: string;
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'password' | 'url' | 'email' | 'search'>;
  autoFocus?: boolean;
  autoComplete?: string;
  name?: string;
  isReadOnly?: boolean;
}

/** Text typed by hand, in one line or several. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onEnter,
  isMultiline = false,
  maxLength,
  remaining,
  placeholder,
  autoComplete = 'off',
  isReadOnly = false,
  ...rest
}: TextFieldProps) {
  const isAround = useReadOnly();
  const isFixed = isReadOnly || isAround;
  const left = maxLength === undefined ? Infinity : maxLength - value.length;
  const isNearLimit = maxLength !== undefined && left <= Math.max(10, maxLength / 10);
  return (
    <AriaTextField
      {...rest}
      isReadOnly={isFixed}
      data-read-only={isFixed || undefined}
      value={value}
      maxLength={maxLength}
      autoComplete={autoComplete}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
      onKeyDown={(event) => {
        // React Aria stops the event here otherwise, and Escape would not close the dialog around.
        event.continuePropagation();
        // While an input method composes, Enter takes the suggestion.
        if (event.key === 'Enter' && !isMultiline && !event.nativeEvent.isComposing) onEnter?.();
      }}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden}>
        {isNearLimit && remaining !== undefined ? (
          <span className={styles.remaining} aria-live="polite">
            {remaining(left)}
          </span>
        ) : null}
      </FieldLabel>
      {isMultiline ? (
        <TextArea
          className={classNames(controlClass, styles.lines)}
          placeholder={placeholder}
          rows={3}
        />
      ) : (
        <Input className={controlClass} placeholder={placeholder} />
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
