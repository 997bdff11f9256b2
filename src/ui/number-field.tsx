import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classNames } from './class-names';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { useReadOnly } from './read-only';
import styles from './number-field.module.css';

export interface NumberFieldProps extends FieldProps {
  value: number | null | undefined;
  /** Called when the field is left or stepped, with null when it was emptied. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  /** Stands after the number, such as “days”. */
  unit?: string;
  placeholder?: string;
  formatOptions?: Intl.NumberFormatOptions;
}

/** A number typed by hand, or stepped with the arrow keys. */
export function NumberField({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  unit,
  placeholder,
  ...rest
}: NumberFieldProps) {
  const isReadOnly = useReadOnly();
  return (
    <AriaNumberField
      {...rest}
      isReadOnly={isReadOnly}
      data-read-only={isReadOnly || undefined}
      value={value ?? NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : next);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Group className={classNames(controlClass, styles.group)}>
        <Input className={styles.input} placeholder={placeholder} />
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
