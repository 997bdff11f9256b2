import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { Badge } from './badge';
import styles from './tabs.module.css';

export interface TabItem<T extends string> {
  id: T;
  label: string;
  /** A number beside the label; 0 shows none. */
  count?: number | undefined;
  /** Colours the number. */
  countTone?: 'neutral' | 'danger';
}

export interface TabsProps<T extends string> {
  /** The accessible name of the row of tabs. */
  label: string;
  tabs: readonly TabItem<T>[];
  selected: T;
  onSelect: (id: T) => void;
  /** The panel of the selected tab. */
  children: ReactNode;
}

/** A row of tabs over one panel; the row scrolls sideways where it is narrow. */
export function Tabs<T extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector('[data-selected]')?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  }, [selected]);
  return (
    <AriaTabs
      className={styles.tabs}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab !== undefined) onSelect(tab.id);
      }}
    >
      <TabList ref={row} aria-label={label} className={styles.row}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count === undefined || tab.count === 0 ? null : (
              <Badge tone={tab.countTone ?? 'neutral'}>{shortened(tab.count)}</Badge>
            )}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} id={selected} className={styles.panel}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

/** More digits would push the tabs out of a narrow panel. */
function shortened(count: number): string {
  return count > 99 ? '99+' : String(count);
}
