import type { AccountMap } from '../domain/account-map';
import type { Day } from '../domain/day';
import { askingAbout } from '../domain/work';
import type { MapOnDay, WorkAsked, WorkTold } from '../domain/work';
import type { Shown, Source } from './shown';
import { createStore } from './store';

/** What was worked out, and of which map on which day. */
export type ResultsOf<Found> = Found & {
  readonly map: AccountMap;
  readonly today: Day;
};

export interface WorkState<Step extends string, Found> {
  /** `failed`: the browser did not start the worker, or the work broke off. */
  readonly state: 'none' | 'working' | 'done' | 'failed';
  /** What is being worked out, once that takes more than a moment. */
  readonly step?: Step;
  /** While `state` is not `done`, those of the map as it was before. */
  readonly results?: ResultsOf<Found>;
}

/** Typing and dragging come to rest before the work begins anew, in milliseconds. */
const PAUSE = 300;
/** From here on it is said how far the work is, in milliseconds. */
const MOMENT = 1_000;

/**
 * Works out the map on screen, in a worker, for as long as somebody follows. A map that changes
 * meanwhile ends the work on the one before. Results are remembered by map and day.
 */
export function workedOut<Step extends string, Found extends object>(
  { map, day }: Shown,
  startWorker: () => Worker,
): Source<WorkState<Step, Found>> {
  type State = WorkState<Step, Found>;
  const store = createStore<State>({ state: 'none' });
  const remembered = new WeakMap<AccountMap, ResultsOf<Found>>();
  let followers = 0;
  let stopFollowing: readonly (() => void)[] = [];
  let wanted: MapOnDay | undefined;
  let worker: Worker | undefined;
  let isBusy = false;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  const wait = (milliseconds: number, act: () => void) => {
    timers = [...timers, setTimeout(act, milliseconds)];
  };
  const rest = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    isBusy = false;
  };
  const end = () => {
    rest();
    worker?.terminate();
    worker = undefined;
  };
  const show = (state: Omit<State, 'results'>, results = store.get().results) => {
    store.set(results ? { ...state, results } : state);
  };
  const fail = () => {
    end();
    show({ state: 'failed' });
  };

  // The page gets its turn after each message: a large map takes several.
  const ask = (asked: Worker, messages: Iterator<WorkAsked>) => {
    const next = messages.next();
    if (next.done === true) return;
    asked.postMessage(next.value);
    wait(0, () => {
      ask(asked, messages);
    });
  };

  const begin = (asked: MapOnDay) => {
    let step: Step | undefined;
    let isLong = false;
    try {
      worker ??= startWorker();
    } catch {
      fail();
      return;
    }
    isBusy = true;
    wait(MOMENT, () => {
      isLong = true;
      if (step) show({ state: 'working', step });
    });
    worker.onmessage = ({ data }: MessageEvent<WorkTold<Step, Found>>) => {
      if (data.kind === 'done') {
        rest();
        const results = { ...data.found, ...asked };
        remembered.set(asked.map, results);
        show({ state: 'done' }, results);
        return;
      }
      step = data.step;
      if (isLong) show({ state: 'working', step });
    };
    worker.onerror = fail;
    ask(worker, askingAbout(asked));
  };

  const look = () => {
    const asked = { map: map.get(), today: day.get() };
    if (wanted?.map === asked.map && wanted.today === asked.today) return;
    const isFirst = wanted === undefined;
    wanted = asked;
    if (isBusy) end();
    else rest();
    const known = remembered.get(asked.map);
    if (known?.today === asked.today) {
      show({ state: 'done' }, known);
      return;
    }
    show({ state: 'working' });
    wait(isFirst ? 0 : PAUSE, () => {
      begin(asked);
    });
  };

  return {
    get: store.get,
    subscribe: (listener) => {
      const unsubscribe = store.subscribe(listener);
      followers += 1;
      if (followers === 1) {
        stopFollowing = [map.subscribe(look), day.subscribe(look)];
        look();
      }
      return () => {
        unsubscribe();
        followers -= 1;
        if (followers > 0) return;
        for (const stopOne of stopFollowing) stopOne();
        end();
        wanted = undefined;
      };
    },
  };
}
