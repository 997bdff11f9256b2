import type { Person } from '../account-map';
import { isAttendeeNotMet } from './g01-g02-attendee-not-met';
import { isDeciderNotMet } from './g10-decider-not-met';
import { isMoneyHolderNotMet } from './g13-money-holder-not-met';
import type { Situation } from './situation';

/**
 * Whether one of the rules that ask for a first visit to this person speaks of him already: then no
 * other rule asks for the same visit again.
 */
export function isSpokenFor(situation: Situation, person: Person): boolean {
  return (
    isAttendeeNotMet(situation, person) ||
    isDeciderNotMet(situation, person) ||
    isMoneyHolderNotMet(situation, person)
  );
}
