import type { Person } from '../account-map';
import { daysBetween } from '../day';
import { isCoach } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { departmentMates } from './departments';
import { lastMetFact, meetingFacts, peopleFact, visitTo } from './facts';
import type { Fact, Gap } from './gap';
import { closersAmong, isMet } from './situation';
import type { Situation } from './situation';
import { isAlly, standingFacts } from './standing';

/** G26: somebody on our side is about to leave. */
export function allyLeaving(situation: Situation): Gap[] {
  const { buyers, coming } = situation;
  const allies = buyers.filter((person) => isCoach(person) || isAlly(situation, person.id));
  return allies.flatMap((person) => {
    const { id } = person;
    const leavesIn = leavesInDays(situation, person);
    if (leavesIn === undefined) return [];
    const isGoneByThen = coming !== undefined && Math.max(leavesIn, 0) <= coming.days;
    const unmet = departmentMates(situation, person)
      .map((mate) => mate.id)
      .filter((mateId) => mateId !== id && !isMet(situation, mateId));
    const closers = closersAmong(situation, unmet);
    const toHandOn = isMet(situation, id) ? visitTo(situation, [id]) : [];
    const [next] = closers;
    return [
      {
        rule: 'G26',
        subject: id,
        severity: isGoneByThen ? 'high' : 'medium',
        people: [id],
        closers,
        ...form(person, leavesIn),
        facts: {
          person: { kind: 'person', id },
          ...leavingFact(person),
          ...lastMetFact(situation, id),
          ...standingFacts(situation, id),
          ...peopleFact('colleagues', unmet),
          ...meetingFacts(situation),
        },
        steps: [
          ...visitTo(situation, [id]),
          ...(next !== undefined && toHandOn.length > 0
            ? [{ do: 'ask-introduction' as const, toPersonId: id, forPersonId: next }]
            : []),
          { do: 'show-person', personId: id },
        ],
      },
    ];
  });
}

/** Days until the person leaves, negative when that day is over; undefined if there is no sign of it. */
function leavesInDays({ today }: Situation, { career, leavesOn }: Person): number | undefined {
  if (leavesOn == null) return career === 'leaving' ? 0 : undefined;
  const days = daysBetween(today, leavesOn);
  return days <= LIMITS_OF_RULES.leavingDays || career === 'leaving' ? days : undefined;
}

function form({ leavesOn }: Person, leavesIn: number): { form?: string } {
  if (leavesOn == null) return { form: 'undated' };
  return leavesIn < 0 ? { form: 'overdue' } : {};
}

function leavingFact({ leavesOn }: Person): Record<string, Fact> {
  return leavesOn == null ? {} : { leaves: { kind: 'day', day: leavesOn } };
}
