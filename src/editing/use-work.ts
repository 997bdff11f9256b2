import { useSyncExternalStore } from 'react';
import { startWorker } from '../storage/start-worker';
import { useEditing } from './open-map-context';
import type { Shown, Source } from './shown';
import { workedOut } from './worked-out';
import type { WorkState } from './worked-out';

const followNothing = () => () => undefined;

/**
 * A hook for what the worker at this address works out about the map on screen on the day shown:
 * one work for everybody who asks about the same open map, done while somebody wants it.
 */
export function workHook<Step extends string, Found extends object>(
  workerUrl: string,
): (isWanted?: boolean) => WorkState<Step, Found> {
  const works = new WeakMap<Shown, Source<WorkState<Step, Found>>>();
  const workFor = (shown: Shown) => {
    const known = works.get(shown) ?? workedOut<Step, Found>(shown, () => startWorker(workerUrl));
    works.set(shown, known);
    return known;
  };
  return function useWork(isWanted = true) {
    const work = workFor(useEditing().shown);
    return useSyncExternalStore(isWanted ? work.subscribe : followNothing, work.get);
  };
}
