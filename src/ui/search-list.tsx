import {
  Autocomplete,
  Header,
  Input,
  Keyboard,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import { Search } from 'lucide-react';
import styles from './search-list.module.css';

export interface SearchResult {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: ReactNode;
  /** Keys that do the same. */
  shortcut?: string | undefined;
}

export interface SearchSection {
  id: string;
  label: string;
  items: readonly SearchResult[];
}

export interface SearchListProps {
  /** The accessible name of the field and of the list. */
  label: string;
  placeholder?: string;
  typed: string;
  onType: (typed: string) => void;
  /** What matches, best first; sections without items are left out. */
  sections: readonly SearchSection[];
  onChoose: (id: string) => void;
  noMatch: string;
}

/** A field and, under it, what matches; arrows move while the field keeps the focus. */
export function SearchList({
  label,
  placeholder,
  typed,
  onType,
  sections,
  onChoose,
  noMatch,
}: SearchListProps) {
  return (
    <Autocomplete inputValue={typed} onInputChange={onType}>
      <div className={styles.search}>
        <SearchField aria-label={label} autoFocus className={styles.field}>
          <Search aria-hidden />
          <Input role="combobox" aria-expanded className={styles.input} placeholder={placeholder} />
        </SearchField>
        <ListBox
          aria-label={label}
          className={styles.list}
          selectionMode="none"
          onAction={(key) => {
            onChoose(String(key));
          }}
          renderEmptyState={() => <p className={styles.none}>{noMatch}</p>}
        >
          {sections
            .filter((section) => section.items.length > 0)
            .map((section) => (
              <ListBoxSection key={section.id} id={section.id} className={styles.section}>
                <Header className={styles.heading}>{section.label}</Header>
                {section.items.map((item) => (
                  <ResultLine key={item.id} item={item} />
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </div>
    </Autocomplete>
  );
}

function ResultLine({ item }: { item: SearchResult }) {
  return (
    <ListBoxItem id={item.id} textValue={item.label} className={styles.item}>
      {item.icon}
      <span className={styles.words}>
        <bdi>{item.label}</bdi>
        {item.detail === undefined ? null : <bdi className={styles.detail}>{item.detail}</bdi>}
      </span>
      {item.shortcut === undefined ? null : (
        <Keyboard className={styles.shortcut}>{item.shortcut}</Keyboard>
      )}
    </ListBoxItem>
  );
}
