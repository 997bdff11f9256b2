import { useSyncExternalStore } from 'react';
import { useEditing } from './open-map-context';
import { workFor } from './work-for';
import type { WorkState } from './worked-out';

const followNothing = () => () => undefined;

/** A hook for what the worker at this address works out, while it is wanted. */
export function workHook<Step extends string, Found extends object>(
  workerUrl: string,
): (isWanted?: boolean) => WorkState<Step, Found> {
  const workOf = workFor<Step, Found>(workerUrl);
  return function useWork(isWanted = true) {
    const work = workOf(useEditing().shown);
    return useSyncExternalStore(isWanted ? work.subscribe : followNothing, work.get);
  };
}
