import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import { stancesByPerson } from '../attitude';
import type { Day } from '../day';
import { linkValues } from './link-values';
import type { LinkValue } from './link-values';

const PAIRS_SHOWN = 3;

/**
 * The few pairs most worth bringing together, best first: of the links that would lift the opinion
 * of the room (see linkValues), those whose speaker is known to be for us. Somebody of whom nothing
 * is known counts as the middle in the sum, but nobody should be asked to speak for us on that
 * ground. Left out are people whom we must not contact. Empty where there is no such meeting.
 */
export function pairsToBringTogether(
  map: AccountMap,
  meetingId: string,
  today: Day,
): readonly LinkValue[] {
  const people = rowsById(map.people);
  const stances = stancesByPerson(map, today);
  const speaksForUs = (id: string) => (stances.get(id)?.stance ?? 0) > 0;
  const canBeAsked = (id: string) => !people.get(id)?.noContact;
  return (linkValues(map, meetingId, today) ?? [])
    .filter(({ fromId, toId }) => speaksForUs(fromId) && canBeAsked(fromId) && canBeAsked(toId))
    .slice(0, PAIRS_SHOWN);
}
