import type { Person } from '../account-map';
import { isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { departmentMates } from './departments';
import { meetingFacts, visitTo } from './facts';
import type { Fact, Gap, Step } from './gap';
import { introducersTo } from './introducers';
import { once } from './once';
import { closersAmong, isMet, isVoter, mayBeVisited, metDaysAgo } from './situation';
import type { Situation } from './situation';
import { isAlly, standingFacts } from './standing';

/** G33: a friend of ours is at odds with somebody who decides and whom we cannot see otherwise. */
export function friendAtOdds(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => isVoter(situation, person.id) || isDecider(person))
    .filter((person) => !isMetNear(situation, person))
    .flatMap((person) =>
      [...(atOdds(situation).get(person.id) ?? [])]
        .filter((id) => isMet(situation, id) && isAlly(situation, id))
        .map((allyId) => gapAbout(situation, allyId, person)),
    );
}

function gapAbout(situation: Situation, allyId: string, person: Person): Gap {
  const { coming } = situation;
  const personId = person.id;
  const allyMet = metDaysAgo(situation, allyId);
  return {
    rule: 'G33',
    subject: `${allyId}|${personId}`,
    severity: coming && coming.days <= LIMITS_OF_RULES.highDays ? 'high' : 'medium',
    people: [allyId, personId].sort(),
    closers: closersAmong(situation, [personId]),
    facts: {
      ally: { kind: 'person', id: allyId },
      person: { kind: 'person', id: personId },
      ...departmentFact(person),
      ...standingFacts(situation, allyId),
      ...(allyMet !== undefined && { allyMet: { kind: 'days', days: -allyMet } }),
      ...meetingFacts(situation),
    },
    steps: [...introductionTo(situation, person), ...visitTo(situation, [personId])],
  };
}

function introductionTo(situation: Situation, person: Person): readonly Step[] {
  if (!mayBeVisited(situation, person)) return [];
  const [introducer] = introducersTo(situation, person);
  if (introducer === undefined) return [];
  return [{ do: 'ask-introduction', toPersonId: introducer.id, forPersonId: person.id }];
}

function departmentFact({ department }: Person): Readonly<Record<string, Fact>> {
  return department?.trim() ? { department: { kind: 'text', text: department } } : {};
}

// Through a colleague of his we know his side already.
function isMetNear(situation: Situation, person: Person): boolean {
  return [person, ...departmentMates(situation, person)].some(({ id }) => isMet(situation, id));
}

/** By person, the buyer's people at odds with him. */
const atOdds = once(({ map, buyersById }): ReadonlyMap<string, ReadonlySet<string>> => {
  const conflicts = new Map<string, Set<string>>();
  const add = (id: string, otherId: string) => {
    if (buyersById.has(otherId)) conflicts.set(id, (conflicts.get(id) ?? new Set()).add(otherId));
  };
  for (const { kind, fromId, toId } of map.ties) {
    if (kind !== 'conflicts') continue;
    add(fromId, toId);
    add(toId, fromId);
  }
  return conflicts;
});
