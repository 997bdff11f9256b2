import { useState } from 'react';
import { Button, ComboBox, Group, Input } from 'react-aria-components';
import { ChevronDown, X } from 'lucide-react';
import { classNames } from './class-names';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { NoOptions, OptionList } from './option-list';
import type { CreatePerson, PersonItem } from './person-item';
import { NEW_PERSON, personOptions, usePersonFilter } from './person-item';
import { FloatingSurface } from './floating-surface';
import { useReadOnly } from './read-only';
import styles from './people-picker.module.css';

export interface PersonSelectProps extends FieldProps {
  items: readonly PersonItem[];
  value: string | null | undefined;
  onChange: (id: string | null) => void;
  placeholder?: string;
  /** Shown when no name matches what was typed. */
  noMatch: string;
  /** The name of the button that empties the field; without it the field cannot be emptied. */
  clearLabel?: string;
  create?: CreatePerson;
  autoFocus?: boolean;
}

/** One person, found by typing a part of the name. */
export function PersonSelect({
  label,
  isLabelHidden,
  description,
  error,
  items,
  value,
  onChange,
  placeholder,
  noMatch,
  clearLabel,
  create,
  ...rest
}: PersonSelectProps) {
  const isReadOnly = useReadOnly();
  const [typed, setTyped] = useState('');
  const filter = usePersonFilter(items);
  const chosen = items.find((item) => item.id === value)?.id ?? null;

  function choose(id: string | null) {
    if (id === NEW_PERSON) create?.onCreate(typed.trim());
    else if (id !== chosen && (id !== null || clearLabel !== undefined)) onChange(id);
  }

  return (
    <ComboBox
      {...rest}
      isReadOnly={isReadOnly}
      data-read-only={isReadOnly || undefined}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={filter}
      value={chosen}
      onChange={(key) => {
        choose(key === null ? null : String(key));
      }}
      onInputChange={setTyped}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Group className={classNames(controlClass, styles.group)}>
        <Input className={styles.input} placeholder={placeholder} />
        {clearLabel === undefined || isReadOnly || chosen === null ? null : (
          <Button
            slot={null}
            aria-label={clearLabel}
            className={styles.open}
            onPress={() => {
              choose(null);
            }}
          >
            <X aria-hidden />
          </Button>
        )}
        <Button className={styles.open}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <FloatingSurface isFieldWide>
        <OptionList renderEmptyState={() => <NoOptions>{noMatch}</NoOptions>}>
          {personOptions(items, typed, create)}
        </OptionList>
      </FloatingSurface>
    </ComboBox>
  );
}
