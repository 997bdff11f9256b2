import type { Person } from '../account-map';
import { stageFact } from './facts';
import { isAttendeeNotMet } from './g01-g02-attendee-not-met';
import { isDeciderNotMet } from './g10-decider-not-met';
import type { Gap } from './gap';
import { closersAmong, hasReached, isMet, mayBeVisited } from './situation';
import type { Situation } from './situation';

/** G13: somebody releases the money, and we have never met. */
export function moneyHolderNotMet(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => isMoneyHolderNotMet(situation, person))
    .map(({ id }) => ({
      rule: 'G13',
      subject: id,
      severity: hasReached(situation, 'comparison') ? 'high' : 'medium',
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: { person: { kind: 'person', id }, ...stageFact(situation) },
      steps: [{ do: 'plan-visit', personIds: [id] }],
    }));
}

/** The person holds the money, we have never met, and no rule says so already: G13 does. */
export function isMoneyHolderNotMet(situation: Situation, person: Person): boolean {
  return (
    person.holdsMoney &&
    !isMet(situation, person.id) &&
    mayBeVisited(situation, person) &&
    !isAttendeeNotMet(situation, person) &&
    !isDeciderNotMet(situation, person)
  );
}
