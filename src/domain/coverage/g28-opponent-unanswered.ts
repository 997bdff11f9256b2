import type { Person } from '../account-map';
import type { Severity } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, meetingFacts, seatFact, visitTo } from './facts';
import type { Gap } from './gap';
import { isHigh } from './key-people';
import { closersAmong, isMet, isMetWithin, isTopVoter, isVoter } from './situation';
import type { Situation } from './situation';
import { isAgainstUs, standingFacts } from './standing';

/** G28: somebody of weight is against us, and we have neither an answer nor talked with him lately. */
export function opponentUnanswered(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => isUnanswered(situation, person))
    .map((person) => {
      const { id } = person;
      return {
        rule: 'G28',
        subject: id,
        severity: severityOf(situation, id),
        people: [id],
        closers: closersAmong(situation, [id]),
        facts: {
          person: { kind: 'person', id },
          ...standingFacts(situation, id),
          ...(raisesObstacles(person) && { obstacles: { kind: 'person', id } }),
          ...seatFact(situation, id),
          ...(isMet(situation, id)
            ? lastMetFact(situation, id)
            : { neverMet: { kind: 'person', id } as const }),
          ...(isVoter(situation, id) && meetingFacts(situation)),
        },
        steps: [
          { do: 'show-person', personId: id, section: 'counter-plan' },
          ...visitTo(situation, [id]),
        ],
      };
    });
}

function isUnanswered(situation: Situation, person: Person): boolean {
  const { id } = person;
  if (!isAgainstUs(situation, id) || person.counterPlan?.trim()) return false;
  if (isMetWithin(situation, id, LIMITS_OF_RULES.opponentMetDays)) return false;
  return isVoter(situation, id) || raisesObstacles(person) || isHigh(situation, person);
}

function raisesObstacles({ socialRoles }: Person): boolean {
  return socialRoles.includes('obstacle-builder');
}

function severityOf(situation: Situation, id: string): Severity {
  return isTopVoter(situation, id) ? 'critical' : (situation.coming?.severity ?? 'high');
}
