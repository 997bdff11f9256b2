import type { AccountMap } from '../account-map';
import type { Day } from '../day';

/** Names each of its parts before it begins, so that whoever runs it can say how far it is. */
export type Work<Step extends string, Found> = (
  map: AccountMap,
  today: Day,
) => Generator<Step, Found, void>;

/** What a worker is asked … */
export interface WorkAsked {
  readonly map: AccountMap;
  readonly today: Day;
}

/** … and what it tells, one message after the other. */
export type WorkTold<Step extends string, Found> =
  { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'done'; readonly found: Found };

/** Does the whole work. It is not interrupted: whoever no longer wants the answer ends the worker. */
export function tellOf<Step extends string, Found>(
  work: Work<Step, Found>,
  { map, today }: WorkAsked,
  tell: (told: WorkTold<Step, Found>) => void,
): void {
  const steps = work(map, today);
  let next = steps.next();
  while (next.done !== true) {
    tell({ kind: 'step', step: next.value });
    next = steps.next();
  }
  tell({ kind: 'done', found: next.value });
}
