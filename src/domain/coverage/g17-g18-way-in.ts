import type { Person } from '../account-map';
import { accessTo } from '../influence/access';
import { isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { meetingFacts } from './facts';
import type { Gap } from './gap';
import { closersAmong, isMet, isTopVoter, isVoter, mayBeVisited } from './situation';
import type { Situation } from './situation';

/**
 * G17: every way to somebody who settles it passes through one person.
 * G18: nobody we know leads to somebody who settles it or votes. One of the two for each person.
 */
export function wayIn(situation: Situation): Gap[] {
  const { map, today, buyers } = situation;
  return buyers
    .filter((person) => settles(situation, person) || isVoter(situation, person.id))
    .filter((person) => !isMet(situation, person.id) && mayBeVisited(situation, person))
    .flatMap((person) => {
      const isSettling = settles(situation, person);
      const access = accessTo(map, person.id, today);
      if (access.ways === 'none') return [noWay(person, isSettling, situation)];
      const isOnlyWay = isSettling && access.ways === 'one';
      return isOnlyWay ? [onlyWay(person, access.throughId, situation)] : [];
    });
}

function settles(situation: Situation, person: Person): boolean {
  return isDecider(person) || person.holdsMoney || isTopVoter(situation, person.id);
}

function onlyWay({ id }: Person, throughId: string, situation: Situation): Gap {
  return {
    rule: 'G17',
    subject: id,
    severity: isNear(situation) ? 'high' : 'medium',
    people: [id],
    closers: closersAmong(situation, [id]),
    facts: {
      person: { kind: 'person', id },
      through: { kind: 'person', id: throughId },
      ...meetingFacts(situation),
    },
    steps: [
      { do: 'ask-introduction', toPersonId: throughId, forPersonId: id },
      { do: 'plan-visit', personIds: [id] },
    ],
  };
}

function noWay({ id }: Person, isSettling: boolean, situation: Situation): Gap {
  return {
    rule: 'G18',
    subject: id,
    severity: isSettling && isNear(situation) ? 'high' : 'medium',
    people: [id],
    closers: closersAmong(situation, [id]),
    facts: { person: { kind: 'person', id }, ...meetingFacts(situation) },
    steps: [
      { do: 'plan-visit', personIds: [id] },
      { do: 'add-tie', toPersonId: id },
    ],
  };
}

function isNear({ coming }: Situation): boolean {
  return coming !== undefined && coming.days <= LIMITS_OF_RULES.highDays;
}
