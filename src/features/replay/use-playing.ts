import { useEffect, useState } from 'react';
import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';
import type { Timeline } from '../../domain/timeline';

const MILLISECONDS_A_DAY = 250;

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Lets the days pass by themselves up to the last; from the last it begins anew. */
export function usePlaying(day: Day, timeline: Timeline, show: (day: Day) => void): Playing {
  const [isOn, setOn] = useState(false);
  const isPlaying = isOn && day < timeline.last;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      show(addDays(day, 1));
    }, MILLISECONDS_A_DAY);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, day, show]);
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && day >= timeline.last) show(timeline.first);
      setOn(!isPlaying);
    },
    stop: () => {
      setOn(false);
    },
  };
}
