import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ListBoxItemProps, ListBoxProps } from 'react-aria-components';
import { Check } from 'lucide-react';
import type { Option } from './choice';
import styles from './option-list.module.css';

/** The list that opens under a field. */
export function OptionList<T extends object>(props: Omit<ListBoxProps<T>, 'className' | 'style'>) {
  return <ListBox {...props} className={styles.list} />;
}

interface OptionItemProps extends Omit<ListBoxItemProps, 'children' | 'className' | 'style'> {
  option: Option;
  /** For the choice that means “nothing chosen”. */
  isQuiet?: boolean;
}

/** One line of an `OptionList`. */
export function OptionItem({ option, isQuiet = false, ...rest }: OptionItemProps) {
  return (
    <ListBoxItem
      isDisabled={option.isDisabled ?? false}
      textValue={option.detail === undefined ? option.label : `${option.label} ${option.detail}`}
      {...rest}
      className={styles.item}
      data-quiet={isQuiet || undefined}
    >
      {({ isSelected }) => (
        <>
          {option.icon}
          <span className={styles.words}>
            <bdi>{option.label}</bdi>
            {option.detail === undefined ? null : (
              <bdi className={styles.detail}>{option.detail}</bdi>
            )}
          </span>
          {isSelected ? <Check aria-hidden className={styles.check} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}

/** Shown in place of the lines when there are none. */
export function NoOptions({ children }: { children: string }) {
  return <div className={styles.none}>{children}</div>;
}
