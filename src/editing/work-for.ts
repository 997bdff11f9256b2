import { startWorker } from '../storage/start-worker';
import type { Shown, Source } from './shown';
import { workedOut } from './worked-out';
import type { WorkState } from './worked-out';

/**
 * What the worker at this address works out about the map on screen on the day shown: one work for
 * everybody who asks about the same open map, done while somebody follows.
 */
export function workFor<Step extends string, Found extends object>(
  workerUrl: string,
): (shown: Shown) => Source<WorkState<Step, Found>> {
  const works = new WeakMap<Shown, Source<WorkState<Step, Found>>>();
  return (shown) => {
    const known = works.get(shown) ?? workedOut<Step, Found>(shown, () => startWorker(workerUrl));
    works.set(shown, known);
    return known;
  };
}
