import { lastMetFact, stageFact } from './facts';
import type { Gap } from './gap';
import { isHigh, isKey } from './key-people';
import { closersAmong, hasReached, isMet, isStanceKnown, isVoter } from './situation';
import type { Situation } from './situation';

/** G29: we know somebody with a say outside the meeting, and not where he stands. */
export function attitudeUnknown(situation: Situation): Gap[] {
  if (!hasReached(situation, 'shortlist')) return [];
  return situation.buyers
    .filter(
      (person) =>
        isMet(situation, person.id) &&
        !isVoter(situation, person.id) &&
        !isStanceKnown(situation, person.id) &&
        isKey(situation, person),
    )
    .map((person) => ({
      rule: 'G29',
      subject: person.id,
      severity: isHigh(situation, person) ? 'medium' : 'low',
      people: [person.id],
      closers: closersAmong(situation, [person.id]),
      facts: {
        person: { kind: 'person', id: person.id },
        ...lastMetFact(situation, person.id),
        ...stageFact(situation),
      },
      steps: [{ do: 'assess', personId: person.id }],
    }));
}
