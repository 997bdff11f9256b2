import { History, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween } from '../../domain/day';
import type { Day } from '../../domain/day';
import { decisionDayOf } from '../../domain/timeline';
import type { Timeline } from '../../domain/timeline';
import { useEditing } from '../../editing/open-map-context';
import { useReplay } from '../../editing/use-replay';
import { useStore } from '../../editing/use-store';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Slider } from '../../ui/slider';
import { MarkNames, TimelineMarks } from './timeline-marks';
import { useDayStory } from './use-day-story';
import { usePlaying } from './use-playing';
import styles from './replay-bar.module.css';

const A_WEEK = 7;
const STILL = '(prefers-reduced-motion: reduce)';

/** Over the map while it is looked back at: which day is shown, and the way to the others. */
export default function ReplayBar() {
  const { day, timeline, show, end } = useReplay();
  useLeavingByEscape(end);
  if (day === null || !timeline) return null;
  return <Bar day={day} timeline={timeline} show={show} end={end} />;
}

interface BarProps {
  readonly day: Day;
  readonly timeline: Timeline;
  readonly show: (day: Day) => void;
  readonly end: () => void;
}

function Bar({ day, timeline, show, end }: BarProps) {
  const { t } = useTranslation('replay');
  const { date } = useDayWords();
  const when = useWhen(day);
  const { first, last, moments } = timeline;
  const { isPlaying, toggle, stop } = usePlaying(day, timeline, show);
  const story = useDayStory(
    day,
    moments.find((moment) => moment.day === day),
  );
  const isStill = useSyncExternalStore(followStillness, () => matchMedia(STILL).matches);
  const earlier = moments.findLast((moment) => moment.day < day)?.day;
  const later = moments.find((moment) => moment.day > day)?.day;
  const goTo = (wanted: Day | undefined) => {
    stop();
    if (wanted !== undefined) show(wanted);
  };
  return (
    <section aria-label={t('title')} className={styles.bar}>
      <History aria-hidden className={styles.icon} />
      <p className={styles.day}>
        <strong>{date(day)}</strong> <span>{when}</span>
      </p>
      <div className={styles.controls}>
        <IconButton
          label={t('earlier')}
          icon={<SkipBack aria-hidden />}
          isDisabled={earlier === undefined}
          onPress={() => {
            goTo(earlier);
          }}
        />
        {!isStill && (
          <IconButton
            label={t(isPlaying ? 'pause' : 'play')}
            icon={isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
            onPress={toggle}
          />
        )}
        <IconButton
          label={t('later')}
          icon={<SkipForward aria-hidden />}
          isDisabled={later === undefined}
          onPress={() => {
            goTo(later);
          }}
        />
        <Button size="small" onPress={end}>
          {t('end')}
        </Button>
      </div>
      <div className={styles.slider}>
        <Slider
          label={t('slider')}
          autoFocus
          minValue={0}
          maxValue={daysBetween(first, last)}
          value={daysBetween(first, day)}
          pageStep={A_WEEK}
          valueText={t('spoken', { date: date(day), when, story })}
          onChange={(days) => {
            goTo(addDays(first, days));
          }}
        >
          <TimelineMarks timeline={timeline} />
        </Slider>
      </div>
      <p className={styles.story}>
        {story} <span className={styles.readOnly}>{t('readOnly')}</span>
      </p>
      <MarkNames timeline={timeline} />
    </section>
  );
}

/** “30 days before the meeting · 23 days ago”, by the map as it is known today. */
function useWhen(day: Day): string {
  const { t } = useTranslation('replay');
  const { distance } = useDayWords();
  const { open, today } = useEditing();
  const decision = useStore(open, decisionDayOf);
  const ago = distance(day, today.get());
  if (!decision) return ago;
  const { meeting } = decision;
  const name = meeting ? t('decision.meeting', { name: meeting.name }) : t('decision.close');
  const days = daysBetween(day, decision.day);
  const away =
    days === 0
      ? t('onTheDay', { decision: name })
      : t(days > 0 ? 'before' : 'after', { count: Math.abs(days), decision: name });
  return t('when', { decision: away, ago });
}

function useLeavingByEscape(leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [leave]);
}

function followStillness(listener: () => void): () => void {
  const query = matchMedia(STILL);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
