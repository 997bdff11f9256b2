import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names';
import type { Option } from './choice';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { OptionItem, OptionList } from './option-list';
import { FloatingSurface } from './floating-surface';
import { useReadOnly } from './read-only';
import styles from './select.module.css';

const NOTHING = '-nothing-';

export interface SelectProps<T extends string> extends FieldProps {
  value: T | null | undefined;
  onChange: (value: T | null) => void;
  options: readonly Option<T>[];
  /** The words of the choice that stands for null, such as “Not known”; without them the value cannot be cleared. */
  notKnown?: string;
  /** Shown while nothing is chosen and `notKnown` is absent. */
  placeholder?: string;
  onBlur?: () => void;
}

/** One value out of a list that opens. */
export function Select<T extends string>({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  options,
  notKnown,
  placeholder,
  isDisabled = false,
  ...rest
}: SelectProps<T>) {
  const isReadOnly = useReadOnly();
  const chosen = options.find((option) => option.id === value);
  return (
    <AriaSelect
      {...rest}
      isDisabled={isDisabled || isReadOnly}
      data-read-only={isReadOnly || undefined}
      value={chosen?.id ?? (notKnown === undefined ? null : NOTHING)}
      onChange={(key) => {
        onChange(options.find((option) => option.id === key)?.id ?? null);
      }}
      placeholder={placeholder ?? notKnown}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Button className={classNames(controlClass, styles.button)}>
        <SelectValue className={styles.value}>
          {({ defaultChildren }) =>
            chosen === undefined ? (
              <span className={styles.nothing}>{notKnown ?? defaultChildren}</span>
            ) : (
              <>
                {chosen.icon}
                <bdi className={styles.words}>{chosen.label}</bdi>
              </>
            )
          }
        </SelectValue>
        <ChevronDown aria-hidden className={styles.arrow} />
      </Button>
      <FieldNotes description={description} error={error} />
      <FloatingSurface isFieldWide>
        <OptionList>
          {notKnown === undefined ? null : (
            <OptionItem id={NOTHING} option={{ id: NOTHING, label: notKnown }} isQuiet />
          )}
          {options.map((option) => (
            <OptionItem key={option.id} id={option.id} option={option} />
          ))}
        </OptionList>
      </FloatingSurface>
    </AriaSelect>
  );
}
