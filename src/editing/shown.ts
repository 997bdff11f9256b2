import type { AccountMap } from '../domain/account-map';
import { asOf } from '../domain/as-of';
import type { Day } from '../domain/day';
import type { Session } from './session';
import type { Store } from './store';

/** Something that screens can follow and not set. */
export type Source<T> = Pick<Store<T>, 'get' | 'subscribe'>;

/** What the screens show: the open map today, or while looking back the map as it was known that day. */
export interface Shown {
  readonly map: Source<AccountMap>;
  readonly day: Source<Day>;
}

export function shownOf(
  open: Source<AccountMap>,
  today: Source<Day>,
  session: Source<Session>,
): Shown {
  const replayDay = () => session.get().replayDay;
  return {
    map: {
      get: () => {
        const day = replayDay();
        return day === null ? open.get() : asOf(open.get(), day);
      },
      subscribe: followBoth(open, session),
    },
    day: {
      get: () => replayDay() ?? today.get(),
      subscribe: followBoth(today, session),
    },
  };
}

function followBoth(a: Source<unknown>, b: Source<unknown>): Source<unknown>['subscribe'] {
  return (listener) => {
    const stops = [a.subscribe(listener), b.subscribe(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
