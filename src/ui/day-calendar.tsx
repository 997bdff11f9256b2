import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import styles from './day-calendar.module.css';

/** The month that opens under a day field. */
export function DayCalendar() {
  return (
    <Calendar className={styles.calendar}>
      <header className={styles.head}>
        <Button slot="previous" className={styles.step}>
          <ChevronLeft aria-hidden />
        </Button>
        <CalendarHeading className={styles.month} />
        <Button slot="next" className={styles.step}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles.day} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
