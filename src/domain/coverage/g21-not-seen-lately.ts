import type { Person } from '../account-map';
import { LIMITS_OF_RULES } from './constants';
import { meetingFacts } from './facts';
import type { Gap } from './gap';
import { isKey } from './key-people';
import {
  closersAmong,
  hasReached,
  isPlannedWithin,
  isVoter,
  mayBeVisited,
  metDaysAgo,
} from './situation';
import type { Situation } from './situation';

/** G21: we have met somebody with a say, but not for longer than the mode of selling allows. */
export function notSeenLately(situation: Situation): Gap[] {
  const limit = staleDays(situation);
  return situation.buyers
    .filter((person) => isOverdue(situation, person, limit))
    .map(({ id }) => ({
      rule: 'G21',
      subject: id,
      severity: isDecidingSoon(situation, id) ? 'high' : 'medium',
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: {
        person: { kind: 'person', id },
        seen: { kind: 'days', days: -(metDaysAgo(situation, id) ?? 0) },
        limit: { kind: 'count', count: limit },
        ...(isVoter(situation, id) && meetingFacts(situation)),
      },
      steps: [{ do: 'plan-visit', personIds: [id] }],
    }));
}

function isOverdue(situation: Situation, person: Person, limit: number): boolean {
  const ago = metDaysAgo(situation, person.id);
  return (
    ago !== undefined &&
    ago > limit &&
    mayBeVisited(situation, person) &&
    isKey(situation, person) &&
    !isPlannedWithin(situation, person.id, LIMITS_OF_RULES.stalePlannedDays)
  );
}

function staleDays(situation: Situation): number {
  const limits = {
    quick: LIMITS_OF_RULES.staleQuickDays,
    advisor: LIMITS_OF_RULES.staleAdvisorDays,
    strategic: LIMITS_OF_RULES.staleStrategicDays,
  };
  const limit = limits[situation.map.deal.mode];
  return hasReached(situation, 'shortlist') ? limit : limit * LIMITS_OF_RULES.staleEarlyFactor;
}

function isDecidingSoon(situation: Situation, personId: string): boolean {
  const { coming } = situation;
  return (
    coming !== undefined &&
    coming.days <= LIMITS_OF_RULES.criticalDays &&
    isVoter(situation, personId)
  );
}
