import type { AccountMap } from '../../domain/account-map';
import { takenAsComplete } from '../../domain/coverage/complete-map';
import { lookThrough } from '../../domain/coverage';
import type { Findings } from '../../domain/coverage';
import workerUrl from '../../domain/coverage/gaps.worker.ts?worker&url';
import { partGaps } from '../../domain/coverage/set-aside';
import type { PartedGaps } from '../../domain/coverage/set-aside';
import type { Day } from '../../domain/day';
import type { Shown, Source } from '../../editing/shown';
import { workFor } from '../../editing/work-for';
import type { ResultsOf } from '../../editing/worked-out';

/** What the rules say of the map on screen. */
export type GapsShown = ResultsOf<Findings & PartedGaps>;

/**
 * From so many rows on, going through them may hold up the page for more than 50 ms, and a worker
 * does it. Until it is done what it found before stays.
 */
const LARGE = 4_000;

const gapWork = workFor<'gaps', Findings>(workerUrl);
const sources = new WeakMap<Shown, Source<GapsShown | undefined>>();

/** The gaps of the map and the day on screen; undefined until a large map was looked through once. */
export function gapsShown(shown: Shown): Source<GapsShown | undefined> {
  const source = sources.get(shown) ?? sourceFor(shown);
  sources.set(shown, source);
  return source;
}

function sourceFor(shown: Shown): Source<GapsShown | undefined> {
  const work = gapWork(shown);
  let found: GapsShown | undefined;
  return {
    get: () => {
      const map = shown.map.get();
      const { state, results } = work.get();
      if (!isLarge(map) || state === 'failed') found = gapsOf(map, shown.day.get());
      else if (state === 'done' && results) found = parted(results);
      return found;
    },
    subscribe: (listener) => {
      let stopWork: (() => void) | undefined;
      const haveItDone = () => {
        if (isLarge(shown.map.get())) stopWork ??= work.subscribe(listener);
        else {
          stopWork?.();
          stopWork = undefined;
        }
      };
      haveItDone();
      const stops = [
        shown.map.subscribe(() => {
          haveItDone();
          listener();
        }),
        shown.day.subscribe(listener),
      ];
      return () => {
        stopWork?.();
        for (const stop of stops) stop();
      };
    },
  };
}

function isLarge({ people, ties, visits, assessments }: AccountMap): boolean {
  return people.length + ties.length + visits.length + assessments.length > LARGE;
}

const known = new WeakMap<AccountMap, GapsShown>();

/** The map's gaps on that day; several parts of the screen ask for the same ones. */
function gapsOf(map: AccountMap, today: Day): GapsShown {
  const before = known.get(map);
  if (before?.today === today) return before;
  const gaps = parted({ ...lookThrough(takenAsComplete(map), today), map, today });
  known.set(map, gaps);
  return gaps;
}

const partedResults = new WeakMap<ResultsOf<Findings>, GapsShown>();

function parted(results: ResultsOf<Findings>): GapsShown {
  const before = partedResults.get(results);
  if (before) return before;
  const gaps = { ...results, ...partGaps(results.gaps, results.map, results.today) };
  partedResults.set(results, gaps);
  return gaps;
}
