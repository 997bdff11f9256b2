import type { AccountMap } from './account-map';
import type { Day } from './day';

/** When somebody was first asked to introduce us to a person; undefined while that has not come to pass. */
export function introductionAskedOn(
  { asks }: AccountMap,
  asked: { readonly toPersonId: string | undefined; readonly forPersonId: string | undefined },
  today: Day,
): Day | undefined {
  return asks
    .filter(
      ({ toPersonId, forPersonId, date }) =>
        toPersonId === asked.toPersonId && forPersonId === asked.forPersonId && date <= today,
    )
    .map(({ date }) => date)
    .sort()[0];
}
