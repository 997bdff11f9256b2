import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, meetingFacts, peopleFact } from './facts';
import type { Gap } from './gap';
import { introducersTo } from './introducers';
import { closersAmong, isMet, isTopVoter, mayBeVisited } from './situation';
import type { Situation } from './situation';
import { standingFacts } from './standing';

/** Nobody asks for more introductions than this in one talk. */
const ASKED_AT_ONCE = 3;

/** G25: somebody on our side could introduce us to people in the coming meeting, and was not asked. */
export function allyUnused(situation: Situation): Gap[] {
  const { coming } = situation;
  if (!coming) return [];
  const knownTo = new Map<string, string[]>();
  for (const person of coming.voters) {
    if (isMet(situation, person.id) || !mayBeVisited(situation, person)) continue;
    for (const { id } of introducersTo(situation, person)) {
      knownTo.set(id, [...(knownTo.get(id) ?? []), person.id]);
    }
  }
  return [...knownTo].map(([id, known]) => ({
    rule: 'G25',
    subject: id,
    severity: coming.days <= LIMITS_OF_RULES.criticalDays ? 'high' : 'medium',
    people: [id, ...known].sort(),
    closers: closersAmong(situation, [id]),
    facts: {
      person: { kind: 'person', id },
      ...peopleFact('known', known),
      ...standingFacts(situation, id),
      ...lastMetFact(situation, id),
      ...meetingFacts(situation),
    },
    steps: topFirst(situation, known)
      .slice(0, ASKED_AT_ONCE)
      .map((forPersonId) => ({ do: 'ask-introduction', toPersonId: id, forPersonId })),
  }));
}

function topFirst(situation: Situation, ids: readonly string[]): readonly string[] {
  const place = (id: string) => (isTopVoter(situation, id) ? 0 : 1);
  return [...ids].sort((a, b) => place(a) - place(b));
}
