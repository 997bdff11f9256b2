import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../domain/day';
import type { MomentKind, Timeline } from '../../domain/timeline';
import { classNames } from '../../ui/class-names';
import { placeOnTrack } from '../../ui/slider';
import styles from './timeline-marks.module.css';

/** The kinds that are marked on the line, and their marks: they differ by shape and place, not by colour alone. */
const MARKED = [
  { kind: 'our-visit', look: styles.ours, words: 'marks.ours' },
  { kind: 'rival-visit', look: styles.rivals, words: 'marks.rivals' },
  { kind: 'meeting', look: styles.meeting, words: 'marks.meetings' },
] as const satisfies readonly { kind: MomentKind; look: string | undefined; words: string }[];

/** When we, the rivals and the meetings were, along the line of days. */
export function TimelineMarks({ timeline }: { readonly timeline: Timeline }) {
  const { first, last, moments } = timeline;
  const line = { minValue: 0, maxValue: daysBetween(first, last) };
  return moments.flatMap(({ day, kinds }) =>
    MARKED.filter(({ kind }) => kinds.includes(kind)).map(({ kind, look }) => (
      <span
        key={`${day} ${kind}`}
        className={classNames(styles.mark, look)}
        style={placeOnTrack(daysBetween(first, day), line)}
      />
    )),
  );
}

/** What the marks on the line stand for. */
export function MarkNames({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useTranslation('replay');
  const marked = MARKED.filter(({ kind }) =>
    timeline.moments.some(({ kinds }) => kinds.includes(kind)),
  );
  return (
    <ul className={styles.names}>
      {marked.map(({ kind, look, words }) => (
        <li key={kind}>
          <span className={classNames(styles.sample, look)} aria-hidden />
          {t(words)}
        </li>
      ))}
    </ul>
  );
}
