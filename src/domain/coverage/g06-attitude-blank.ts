import { lastMetFact, meetingFacts } from './facts';
import { shift } from './gap';
import type { Gap } from './gap';
import { closersAmong, isMet, isStanceKnown, isTopVoter } from './situation';
import type { Situation } from './situation';

/** G06: we have met a voter and not recorded where he stands. */
export function attitudeBlank(situation: Situation): Gap[] {
  const { coming } = situation;
  if (!coming) return [];
  return coming.voters
    .filter(({ id }) => isMet(situation, id) && !isStanceKnown(situation, id))
    .map(({ id }) => ({
      rule: 'G06',
      subject: id,
      severity: isTopVoter(situation, id) ? coming.severity : shift(coming.severity, -1),
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: {
        person: { kind: 'person', id },
        ...meetingFacts(situation),
        ...lastMetFact(situation, id),
      },
      steps: [{ do: 'assess', personId: id }],
    }));
}
