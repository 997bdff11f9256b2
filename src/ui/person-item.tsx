import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useFilter } from 'react-aria-components';
import { Plus } from 'lucide-react';
import { OptionItem } from './option-list';

/** A person as a picker shows him. */
export interface PersonItem {
  id: string;
  name: string;
  /** Title and department, so that two of one name can be told apart. */
  detail?: string | undefined;
  icon?: ReactNode;
}

/** Offers to add the typed name as somebody new. */
export interface CreatePerson {
  label: (typed: string) => string;
  onCreate: (typed: string) => void;
}

/** The id of the line that adds somebody new. */
export const NEW_PERSON = '-new-';

/** Finds people by a part of the name or of the detail; any other line is always shown. */
export function usePersonFilter(items: readonly PersonItem[]) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return useCallback(
    (name: string, typed: string) => {
      const namesakes = items.filter((item) => item.name === name);
      const part = typed.trim();
      return (
        namesakes.length === 0 ||
        namesakes.some((item) => contains(`${item.name} ${item.detail ?? ''}`, part))
      );
    },
    [items, contains],
  );
}

/** The lines of the list: the people and, once something is typed, the offer to add it. */
export function personOptions(
  items: readonly PersonItem[],
  typed: string,
  create: CreatePerson | undefined,
) {
  const newName = typed.trim();
  const isTaken = items.some((item) => item.name === newName);
  return (
    <>
      {items.map(({ id, name, detail, icon }) => (
        // The field shows the text value of the chosen line, so it is the bare name.
        <OptionItem key={id} id={id} textValue={name} option={{ id, label: name, detail, icon }} />
      ))}
      {create === undefined || newName === '' || isTaken ? null : (
        <OptionItem
          key={NEW_PERSON}
          id={NEW_PERSON}
          option={{
            id: NEW_PERSON,
            label: create.label(newName),
            icon: <Plus aria-hidden />,
          }}
        />
      )}
    </>
  );
}
