import { useCallback, useSyncExternalStore } from 'react';
import type { Day } from '../domain/day';
import { timelineOf } from '../domain/timeline';
import type { Timeline } from '../domain/timeline';
import { useEditing } from './open-map-context';
import { useChangeSession, useSession } from './use-map';
import { useStore } from './use-store';

export interface Replay {
  /** The day looked back at; null while today is shown. */
  readonly day: Day | null;
  /** Undefined while nothing that bears a date has come to pass. */
  readonly timeline: Timeline | undefined;
  /** Shows the map as of the day, or of the nearest one of the timeline. */
  readonly show: (day: Day) => void;
  /** Shows the last day of the timeline. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** Looking back: the timeline is that of the whole map, whichever day of it is shown. */
export function useReplay(): Replay {
  const { open, today: realToday } = useEditing();
  const today = useSyncExternalStore(realToday.subscribe, realToday.get);
  const timeline = useStore(
    open,
    useCallback((map) => timelineOf(map, today), [today]),
  );
  const day = useSession((session) => session.replayDay);
  const change = useChangeSession();
  const show = useCallback(
    (wanted: Day) => {
      if (!timeline) return;
      const { first, last } = timeline;
      change({ replayDay: wanted < first ? first : wanted > last ? last : wanted });
    },
    [timeline, change],
  );
  const begin = useCallback(() => {
    if (timeline) show(timeline.last);
  }, [timeline, show]);
  const end = useCallback(() => {
    change({ replayDay: null });
  }, [change]);
  return { day, timeline, show, begin, end };
}
