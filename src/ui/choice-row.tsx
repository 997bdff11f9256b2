import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names';
import type { Option } from './choice';
import { fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { useReadOnly } from './read-only';
import styles from './choice-row.module.css';

const NOTHING = '-nothing-';

export interface ChoiceRowProps<T extends string> extends FieldProps {
  value: T | null | undefined;
  onChange: (value: T | null) => void;
  /** Two to six short ones. */
  options: readonly Option<T>[];
  /** The words of the segment that stands for null, such as “Not known”. */
  notKnown?: string;
}

/** One value out of a few, all of them in sight. */
export function ChoiceRow<T extends string>({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  options,
  notKnown,
  ...rest
}: ChoiceRowProps<T>) {
  const isReadOnly = useReadOnly();
  return (
    <RadioGroup
      {...rest}
      isReadOnly={isReadOnly}
      orientation="horizontal"
      value={value ?? (notKnown === undefined ? null : NOTHING)}
      onChange={(id) => {
        onChange(options.find((option) => option.id === id)?.id ?? null);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={styles.row}>
        {options.map((option) => (
          <RadioField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={styles.cell}
          >
            <RadioButton className={styles.segment}>
              {option.icon}
              <span>{option.label}</span>
            </RadioButton>
          </RadioField>
        ))}
        {notKnown === undefined ? null : (
          <RadioField value={NOTHING} className={styles.cell}>
            <RadioButton className={classNames(styles.segment, styles.nothing)}>
              {notKnown}
            </RadioButton>
          </RadioField>
        )}
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  );
}
