import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { useReadOnly } from './read-only';
import styles from './square.module.css';

export interface SquareCell<T extends string> {
  id: T;
  label: string;
  /** A sign, so that the cells differ by more than colour. */
  icon?: ReactNode;
  tone?: 'partner' | 'friend' | 'stranger' | 'opponent' | 'neutral';
}

type Four<T> = readonly [topLeft: T, topRight: T, bottomLeft: T, bottomRight: T];

export interface SquareProps<T extends string> {
  label: string;
  isLabelHidden?: boolean;
  cells: Four<SquareCell<T>>;
  /** Over the left and the right column. */
  columnCaptions?: readonly [left: string, right: string];
  /** Beside the upper and the lower row. */
  rowCaptions?: readonly [top: string, bottom: string];
  value: T | null | undefined;
  onChange: (value: T | null) => void;
  /** The words of the choice under the square that stands for null. */
  notKnown?: string;
  isDisabled?: boolean;
}

// Where an arrow leads from each of the five places: the four cells and, last, “not known”.
const STEPS: Record<string, readonly [number, number, number, number, number]> = {
  ArrowRight: [1, 1, 3, 3, 4],
  ArrowLeft: [0, 0, 2, 2, 4],
  ArrowDown: [2, 3, 4, 4, 4],
  ArrowUp: [0, 1, 0, 1, 2],
};

/** One of four values that lie on two axes, such as the four attitudes. */
export function Square<T extends string>({
  label,
  isLabelHidden = false,
  cells,
  columnCaptions,
  rowCaptions,
  value,
  onChange,
  notKnown,
  isDisabled = false,
}: SquareProps<T>) {
  const isReadOnly = useReadOnly();
  const labelId = useId();
  const places = notKnown === undefined ? cells.length : cells.length + 1;
  const chosen = cells.findIndex((cell) => cell.id === value);
  const current = chosen === -1 && notKnown !== undefined ? cells.length : chosen;

  function choose(place: number) {
    onChange(cells[place]?.id ?? null);
  }

  function step(event: KeyboardEvent<HTMLElement>, from: number) {
    const to = STEPS[event.key]?.[from];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (to >= places || to === current) return;
    choose(to);
    const group = event.currentTarget.closest('[role="radiogroup"]');
    group?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus();
  }

  const radio = (place: number) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': place === current,
    disabled: isDisabled || isReadOnly,
    tabIndex: place === Math.max(current, 0) ? 0 : -1,
    onClick: () => {
      choose(place);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      step(event, place);
    },
  });

  const [topLeft, topRight, bottomLeft, bottomRight] = cells.map((cell, place) => (
    <button
      key={cell.id}
      {...radio(place)}
      className={classNames(styles.cell, styles[cell.tone ?? 'neutral'])}
    >
      {cell.icon}
      <span>{cell.label}</span>
    </button>
  ));

  return (
    <div className={styles.field}>
      <span id={labelId} className={classNames(styles.label, isLabelHidden && styles.hidden)}>
        {label}
      </span>
      <div
        role="radiogroup"
        aria-labelledby={labelId}
        className={classNames(styles.square, rowCaptions !== undefined && styles.withRows)}
      >
        {columnCaptions === undefined ? null : (
          <>
            {rowCaptions === undefined ? null : <span />}
            <span className={styles.columnCaption}>{columnCaptions[0]}</span>
            <span className={styles.columnCaption}>{columnCaptions[1]}</span>
          </>
        )}
        {rowCaptions === undefined ? null : (
          <span className={styles.rowCaption}>{rowCaptions[0]}</span>
        )}
        {topLeft}
        {topRight}
        {rowCaptions === undefined ? null : (
          <span className={styles.rowCaption}>{rowCaptions[1]}</span>
        )}
        {bottomLeft}
        {bottomRight}
        {notKnown === undefined ? null : (
          <>
            {rowCaptions === undefined ? null : <span />}
            <button {...radio(cells.length)} className={classNames(styles.cell, styles.unknown)}>
              {notKnown}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
