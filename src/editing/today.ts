import { dayOf } from '../domain/day';
import type { Day } from '../domain/day';
import { createStore } from './store';
import type { Store } from './store';

/** The user's calendar day, read again at midnight and when the window gains focus. */
export function followToday(): Store<Day> {
  const today = createStore(dayOf(new Date()));
  let timer: ReturnType<typeof setTimeout>;
  const read = () => {
    const now = new Date();
    today.set(dayOf(now));
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    clearTimeout(timer);
    timer = setTimeout(read, midnight.getTime() - now.getTime());
  };
  read();
  window.addEventListener('focus', read);
  document.addEventListener('visibilitychange', read);
  return today;
}
