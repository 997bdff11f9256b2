import type { AccountMap, Person } from '../account-map';
import type { Day } from '../day';
import { comingDecisionMeeting, seatsMet } from '../meetings';
import { isBuyer } from '../presence';
import { isCoach, isDecider } from '../roles';
import { contacts } from '../visits';

/** How far we have got, in three figures. */
export interface Headline {
  /** Of the coming decision meeting; undefined while none is known. */
  readonly seats: { readonly met: number; readonly seats: number } | undefined;
  readonly deciders: { readonly met: number; readonly all: number };
  /** `confirmed`: wants us to win, is credible and has been checked against another source. */
  readonly coach: 'confirmed' | 'unconfirmed' | 'none';
}

export function headlineOf(map: AccountMap, today: Day): Headline {
  const meeting = comingDecisionMeeting(map, today);
  const buyers = map.people.filter((person) => isBuyer(person, today));
  const deciders = buyers.filter(isDecider);
  const { metByUs } = contacts(map, today);
  return {
    seats: meeting && seatsMet(map, meeting, today),
    deciders: { met: deciders.filter(({ id }) => metByUs.has(id)).length, all: deciders.length },
    coach: coachState(buyers.filter(isCoach)),
  };
}

function coachState(coaches: readonly Person[]): Headline['coach'] {
  if (coaches.length === 0) return 'none';
  return coaches.some(
    ({ coachChecks: { wantsUs, credible, crossChecked } }) => wantsUs && credible && crossChecked,
  )
    ? 'confirmed'
    : 'unconfirmed';
}
