import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { takenAsComplete } from './complete-map';
import { lookThrough } from './index';
import type { Findings } from './index';

/** Looking a map of the app's own through, in the form of work for a worker. */
export function* findingSteps(map: AccountMap, today: Day): Generator<'gaps', Findings, void> {
  yield 'gaps';
  return lookThrough(takenAsComplete(map), today);
}
