import { LIMITS_OF_RULES } from './constants';
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
  return situation.buyers.flatMap((person) => {
    const { id } = person;
    const ago = metDaysAgo(situation, id);
    if (ago === undefined || ago <= limit || !mayBeVisited(situation, person)) return [];
    if (!isKey(situation, person)) return [];
    if (isPlannedWithin(situation, id, LIMITS_OF_RULES.stalePlannedDays)) return [];
    return [
      {
        rule: 'G21',
        subject: id,
        severity: isDecidingSoon(situation, id) ? 'high' : 'medium',
        people: [id],
        closers: closersAmong(situation, [id]),
        facts: {
          person: { kind: 'person', id },
          seen: { kind: 'days', days: -ago },
          limit: { kind: 'count', count: limit },
          ...(situation.coming &&
            isVoter(situation, id) && {
              meeting: { kind: 'meeting', id: situation.coming.meeting.id },
              when: { kind: 'countdown', days: situation.coming.days },
            }),
        },
        steps: [{ do: 'plan-visit', personIds: [id] }],
      },
    ];
  });
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
