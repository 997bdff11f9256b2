import { useRef, useState } from 'react';
import { Button, ComboBox, Group, Input, Tag, TagGroup, TagList } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { Plus, X } from 'lucide-react';
import { classNames } from './class-names';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { NoOptions, OptionList } from './option-list';
import type { CreatePerson, PersonItem } from './person-item';
import { NEW_PERSON, personOptions, usePersonFilter } from './person-item';
import { FloatingSurface } from './floating-surface';
import { useReadOnly } from './read-only';
import styles from './people-picker.module.css';

export interface PeoplePickerProps extends FieldProps {
  /** Everyone who may be chosen, in the order of the list. */
  items: readonly PersonItem[];
  /** Ids of the chosen ones, in the order in which they were chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** The accessible name of the list of those chosen, such as “Chosen people”. */
  chosenLabel: string;
  placeholder?: string;
  /** Shown when no name matches what was typed. */
  noMatch: string;
  create?: CreatePerson;
  autoFocus?: boolean;
}

/** Any number of people, found by typing a part of the name; each can be taken out again. */
export function PeoplePicker({
  label,
  isLabelHidden,
  description,
  error,
  items,
  value,
  onChange,
  chosenLabel,
  placeholder,
  noMatch,
  create,
  ...rest
}: PeoplePickerProps) {
  const isReadOnly = useReadOnly();
  const [typed, setTyped] = useState('');
  // The key that is being pressed: Tab takes what the list is at, which must not take anybody out.
  const pressed = useRef('');
  const filter = usePersonFilter(items);
  const chosen = value.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const chosenIds = useSteadyList(chosen.map((item) => item.id));

  function forgetKey() {
    pressed.current = '';
  }

  function choose(next: readonly string[]) {
    if (next.includes(NEW_PERSON)) {
      create?.onCreate(typed.trim());
      return;
    }
    const kept = pressed.current === 'Tab' ? [...value] : value.filter((id) => next.includes(id));
    const added = next.filter((id) => !value.includes(id));
    if (added.length > 0 || kept.length < value.length) onChange([...kept, ...added]);
  }

  return (
    <div
      className={fieldClass}
      onKeyDownCapture={(event) => {
        pressed.current = event.key;
      }}
      onPointerDownCapture={forgetKey}
      onClickCapture={forgetKey}
    >
      <ComboBox
        {...rest}
        isReadOnly={isReadOnly}
        data-read-only={isReadOnly || undefined}
        menuTrigger="focus"
        allowsEmptyCollection
        selectionMode="multiple"
        defaultFilter={filter}
        value={chosenIds}
        onChange={(keys) => {
          choose(keys.map(String));
        }}
        onInputChange={setTyped}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className={fieldClass}
      >
        <FieldLabel label={label} isLabelHidden={isLabelHidden} />
        <Group className={classNames(controlClass, styles.group)}>
          <Input
            className={styles.input}
            placeholder={placeholder}
            onKeyDown={(event) => {
              if (isReadOnly || event.key !== 'Backspace') return;
              if (event.currentTarget.value !== '') return;
              if (value.length > 0) onChange(value.slice(0, -1));
            }}
          />
          <Button className={styles.open}>
            <Plus aria-hidden />
          </Button>
        </Group>
        <FieldNotes description={description} error={error} />
        <FloatingSurface isFieldWide>
          <OptionList renderEmptyState={() => <NoOptions>{noMatch}</NoOptions>}>
            {personOptions(items, typed, create)}
          </OptionList>
        </FloatingSurface>
      </ComboBox>
      {chosen.length === 0 ? null : (
        <TagGroup
          aria-label={chosenLabel}
          {...(!isReadOnly && {
            onRemove: (ids: ReadonlySet<Key>) => {
              onChange(value.filter((id) => !ids.has(id)));
            },
          })}
        >
          <TagList className={styles.tags}>
            {chosen.map((item) => (
              <Tag key={item.id} id={item.id} textValue={item.name} className={styles.tag}>
                {item.icon}
                <bdi>{item.name}</bdi>
                {isReadOnly ? null : (
                  <Button slot="remove" className={styles.remove}>
                    <X aria-hidden />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}

/** The same array as long as it has the same members: another one would empty the typed text. */
function useSteadyList(list: readonly string[]): readonly string[] {
  const [steady, setSteady] = useState(list);
  const isSame = steady.length === list.length && steady.every((id, at) => id === list[at]);
  if (!isSame) setSteady(list);
  return isSame ? steady : list;
}
