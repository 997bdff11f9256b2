import { useMemo, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group } from 'react-aria-components';
import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { classNames } from './class-names';
import { DayCalendar } from './day-calendar';
import { controlClass, fieldClass, FieldLabel, FieldNotes } from './field-frame';
import type { FieldProps } from './field-frame';
import { FloatingSurface } from './floating-surface';
import { useReadOnly } from './read-only';
import styles from './day-field.module.css';

/** While a year is typed digit by digit it runs through the years 2, 20 and 202. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export interface DayFieldProps extends FieldProps {
  /** `2026-11-21`, or null when not known. */
  value: string | null | undefined;
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  /** Said when the field is left with half a day, or with a year before 1900 or after 2199. */
  invalidMessage: string;
  /** Whether the field was left like that: `value` is then not what stands in it. */
  onUnfinished?: (isUnfinished: boolean) => void;
  /** The name of the button that empties the field; without it there is no such button. */
  clearLabel?: string;
  autoFocus?: boolean;
}

/** A calendar day, typed part by part or chosen from a calendar. */
export function DayField({
  label,
  isLabelHidden,
  description,
  error,
  value,
  onChange,
  onBlur,
  invalidMessage,
  onUnfinished,
  clearLabel,
  ...rest
}: DayFieldProps) {
  const isReadOnly = useReadOnly();
  const text = value ?? null;
  const given = useMemo(() => toDate(text), [text]);
  const [draft, setDraft] = useState({ text, date: given });
  const [isUnfinished, setUnfinished] = useState(false);
  // Remounts the parts, so that half a typed day goes too.
  const [clearings, setClearings] = useState(0);
  const group = useRef<HTMLDivElement>(null);

  const date = draft.text === text ? draft.date : given;
  const shownError = isUnfinished ? invalidMessage : error;

  function take(next: CalendarDate | null) {
    const usable = next === null || isUsable(next);
    const nextText = usable ? (next?.toString() ?? null) : text;
    setDraft({ text: nextText, date: next });
    if (usable) {
      note(false);
      if (nextText !== text) onChange(nextText);
    }
  }

  function note(unfinished: boolean) {
    setUnfinished(unfinished);
    if (unfinished !== isUnfinished) onUnfinished?.(unfinished);
  }

  function clear() {
    setClearings(clearings + 1);
    take(null);
  }

  function leave(event: FocusEvent) {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    note((date !== null && !isUsable(date)) || hasHalfADay(group.current));
  }

  return (
    <DatePicker<CalendarDate>
      {...rest}
      isReadOnly={isReadOnly}
      data-read-only={isReadOnly || undefined}
      key={clearings}
      value={date}
      onChange={take}
      onBlur={onBlur}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={Boolean(shownError)}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Group ref={group} className={classNames(controlClass, styles.group)} onBlur={leave}>
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        {clearLabel === undefined || isReadOnly || (date === null && !isUnfinished) ? null : (
          <Button slot={null} aria-label={clearLabel} className={styles.button} onPress={clear}>
            <X aria-hidden />
          </Button>
        )}
        <Button className={styles.button}>
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={shownError} />
      <FloatingSurface placement="bottom end">
        <Dialog className={styles.dialog}>
          <DayCalendar />
        </Dialog>
      </FloatingSurface>
    </DatePicker>
  );
}

function toDate(text: string | null): CalendarDate | null {
  if (text === null) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

function isUsable(date: CalendarDate): boolean {
  return date.year >= FIRST_YEAR && date.year <= LAST_YEAR;
}

function hasHalfADay(group: HTMLDivElement | null): boolean {
  const parts = group?.querySelectorAll('[role="spinbutton"]').length ?? 0;
  const empty = group?.querySelectorAll('[role="spinbutton"][data-placeholder]').length ?? 0;
  return empty > 0 && empty < parts;
}
