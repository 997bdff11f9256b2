import { memo } from 'react';
import styles from './map-canvas.module.css';

/** What can be reached on the canvas by keyboard, in the order of reading. */
export interface ListedItem {
  readonly elementId: string;
  readonly spoken: string;
  readonly selected: boolean;
}

interface PeopleListProps {
  readonly items: readonly ListedItem[];
  readonly idPrefix: string;
  readonly onChoose: (elementId: string) => void;
}

export function optionId(prefix: string, index: number): string {
  return `${prefix}-${index}`;
}

/** The drawing said in words: the options of the canvas's listbox. */
export const PeopleOptions = memo(function PeopleOptions({
  items,
  idPrefix,
  onChoose,
}: PeopleListProps) {
  return items.map(({ elementId, spoken, selected }, index) => (
    <div
      key={elementId}
      id={optionId(idPrefix, index)}
      role="option"
      aria-selected={selected}
      className={styles.option}
      onClick={() => onChoose(elementId)}
    >
      {spoken}
    </div>
  ));
});
