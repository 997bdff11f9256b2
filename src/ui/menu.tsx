import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Separator,
  Text,
} from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import { Check } from 'lucide-react';
import { FloatingSurface } from './floating-surface';
import styles from './menu.module.css';

export interface MenuItem {
  kind?: 'item';
  id: string;
  label: string;
  /** A second, quieter line. */
  detail?: string;
  icon?: ReactNode;
  /** Keys that do the same, such as `Ctrl E`. */
  shortcut?: string;
  isDisabled?: boolean;
  /** Shows a tick: the present one of several. */
  isChecked?: boolean;
  tone?: 'danger';
}

export interface MenuSeparator {
  kind: 'separator';
  id: string;
}

export interface MenuGroup {
  kind: 'section';
  id: string;
  /** The heading over the items. */
  label: string;
  items: readonly MenuItem[];
}

export type MenuEntry = MenuItem | MenuSeparator | MenuGroup;

export interface MenuProps {
  /** The button that opens it, such as a `Button` or an `IconButton`. */
  trigger: ReactElement;
  /** The accessible name of the menu. */
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
  placement?: AriaPopoverProps['placement'];
}

/** Things to do, in a list that opens from a button. */
export function Menu({ trigger, label, entries, onAction, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <FloatingSurface placement={placement}>
        <AriaMenu
          aria-label={label}
          className={styles.menu}
          onAction={(key) => {
            onAction(String(key));
          }}
        >
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </AriaMenu>
      </FloatingSurface>
    </MenuTrigger>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'separator') return <Separator className={styles.separator} />;
  if (entry.kind !== 'section') return <Item item={entry} />;
  return (
    <MenuSection className={styles.section}>
      <Header className={styles.heading}>{entry.label}</Header>
      {entry.items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </MenuSection>
  );
}

function Item({ item }: { item: MenuItem }) {
  return (
    <AriaMenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      aria-current={item.isChecked === true ? 'true' : undefined}
      className={styles.item}
      data-tone={item.tone}
    >
      {item.icon}
      <span className={styles.words}>
        <Text slot="label">
          <bdi>{item.label}</bdi>
        </Text>
        {item.detail === undefined ? null : (
          <Text slot="description" className={styles.detail}>
            {item.detail}
          </Text>
        )}
      </span>
      {item.shortcut === undefined ? null : (
        <Keyboard className={styles.shortcut}>{item.shortcut}</Keyboard>
      )}
      {item.isChecked === true ? <Check aria-hidden className={styles.check} /> : null}
    </AriaMenuItem>
  );
}
