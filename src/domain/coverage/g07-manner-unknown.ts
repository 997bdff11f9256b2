import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, meetingFacts } from './facts';
import type { Gap } from './gap';
import { closersAmong, isMet, isTopVoter, mayBeVisited } from './situation';
import type { Situation } from './situation';

/** G07: the meeting is near, and how a voter whom we know likes to be spoken to is not recorded. */
export function mannerUnknown(situation: Situation): Gap[] {
  const { coming } = situation;
  if (!coming || coming.days > LIMITS_OF_RULES.styleDays) return [];
  return coming.voters
    .filter((person) => person.style == null && isMet(situation, person.id))
    .filter((person) => mayBeVisited(situation, person))
    .map(({ id }) => ({
      rule: 'G07',
      subject: id,
      severity: isTopVoter(situation, id) ? 'medium' : 'low',
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: {
        person: { kind: 'person', id },
        ...meetingFacts(situation),
        ...lastMetFact(situation, id),
      },
      steps: [{ do: 'show-person', personId: id, section: 'style' }],
    }));
}
