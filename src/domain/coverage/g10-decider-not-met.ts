import type { Person } from '../account-map';
import { isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { stageFact } from './facts';
import type { Gap } from './gap';
import {
  closersAmong,
  hasReached,
  isMet,
  isPlannedWithin,
  isVoter,
  mayBeVisited,
} from './situation';
import type { Situation } from './situation';

/** G10: somebody outside the meeting decides, and we have never met. */
export function deciderNotMet(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => isDeciderNotMet(situation, person))
    .map(({ id }) => ({
      rule: 'G10',
      subject: id,
      severity: hasReached(situation, 'shortlist') ? 'high' : 'medium',
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: { person: { kind: 'person', id }, ...stageFact(situation) },
      steps: [{ do: 'plan-visit', personIds: [id] }],
    }));
}

/** The person decides, has no vote in the coming meeting, and no talk is in sight: G10 says it. */
export function isDeciderNotMet(situation: Situation, person: Person): boolean {
  const { id } = person;
  return (
    isDecider(person) &&
    !isMet(situation, id) &&
    !isVoter(situation, id) &&
    hasReached(situation, 'research') &&
    !isPlannedWithin(situation, id, LIMITS_OF_RULES.plannedDays) &&
    mayBeVisited(situation, person)
  );
}
