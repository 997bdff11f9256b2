import { CheckboxField, CheckboxGroup } from 'react-aria-components';
import { classNames } from './class-names';
import type { Option } from './choice';
import { TickButton } from './checkbox-field';
import { fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { useReadOnly } from './read-only';
import styles from './checkbox-set.module.css';

export interface CheckboxSetProps<T extends string> extends FieldProps {
  value: readonly T[];
  /** Handed the chosen ids in the order of the options. */
  onChange: (value: T[]) => void;
  options: readonly Option<T>[];
  /** `flow`: side by side as they fit; `list`: one below the other. */
  layout?: 'flow' | 'list';
}

/** Any number of values out of a few. */
export function CheckboxSet<T extends string>({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  options,
  layout = 'flow',
  ...rest
}: CheckboxSetProps<T>) {
  const isReadOnly = useReadOnly();
  return (
    <CheckboxGroup
      {...rest}
      isReadOnly={isReadOnly}
      value={[...value]}
      onChange={(chosen) => {
        onChange(options.map((option) => option.id).filter((id) => chosen.includes(id)));
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={classNames(styles.options, layout === 'list' && styles.list)}>
        {options.map((option) => (
          <CheckboxField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
            <TickButton>
              {option.label}
              {option.detail === undefined ? null : (
                <span className={styles.detail}>{option.detail}</span>
              )}
            </TickButton>
          </CheckboxField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </CheckboxGroup>
  );
}
