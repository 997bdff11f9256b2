import type { Person } from '../account-map';
import { reliabilityOf } from '../influence/reliability';
import { isSharer } from '../roles';
import type { Evidence } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, meetingFacts, visitTo } from './facts';
import type { Gap } from './gap';
import { isKey } from './key-people';
import { closersAmong, isVoter } from './situation';
import type { Situation } from './situation';
import { isAlly, standingFacts } from './standing';

const WORDS_ONLY: ReadonlySet<Evidence> = new Set(['told', 'hearsay', 'guess']);

/** G30: somebody with a say is for us, as far as old news or mere words can show. */
export function supportOnThinGround(situation: Situation): Gap[] {
  const sharers = situation.buyers.filter(isSharer).map(({ id }) => id);
  const supporters = situation.buyers.filter(({ id }) => isAlly(situation, id));
  return supporters.flatMap((person) => {
    const { id } = person;
    const evidence = thinEvidence(situation, person);
    if (evidence === undefined || !isKey(situation, person)) return [];
    return [
      {
        rule: 'G30',
        subject: id,
        severity: 'medium',
        people: [id],
        closers: closersAmong(situation, [id, ...sharers]),
        form: evidence,
        facts: {
          person: { kind: 'person', id },
          ...standingFacts(situation, id),
          ...lastMetFact(situation, id),
          ...(isVoter(situation, id) && meetingFacts(situation)),
        },
        steps: [...visitTo(situation, [id]), { do: 'assess', personId: id }],
      },
    ];
  });
}

/** What the support of this person, who is for us, rests on, if that is too little. */
function thinEvidence(situation: Situation, { id }: Person): Evidence | undefined {
  const { assessments, stances, today, coming } = situation;
  const evidence = stances.get(id)?.evidence;
  if (evidence === undefined) return undefined;
  const isFaint = reliabilityOf(assessments.get(id), today) < LIMITS_OF_RULES.thinReliability;
  const decidesSoon =
    coming !== undefined && coming.days <= LIMITS_OF_RULES.highDays && isVoter(situation, id);
  return isFaint || (decidesSoon && WORDS_ONLY.has(evidence)) ? evidence : undefined;
}
