import type { Person } from '../account-map';
import { bestAskedFirst } from '../method/best-asked';
import { isCoach } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, meetingFacts, visitTo } from './facts';
import type { Gap, Step } from './gap';
import { metLately } from './key-people';
import { closersAmong } from './situation';
import type { Situation } from './situation';

const CHECKS = ['wantsUs', 'credible', 'crossChecked'] as const;
type Check = (typeof CHECKS)[number];

/** G23: somebody is marked as coach who has not passed the three tests of one (method §11). */
export function coachUnverified(situation: Situation): Gap[] {
  const { buyers, coming, askable } = situation;
  const [contact, ...others] = metLately(situation);
  const isNear = coming !== undefined && coming.days <= LIMITS_OF_RULES.highDays;
  return buyers.filter(isCoach).flatMap((coach) => {
    const missing = CHECKS.filter((check) => !coach.coachChecks[check]);
    if (missing.length === 0) return [];
    const { id } = coach;
    const isOnlyContact = contact === id && others.length === 0;
    return [
      {
        rule: 'G23',
        subject: id,
        severity: isNear || isOnlyContact ? 'high' : 'medium',
        people: [id],
        closers: closersAmong(situation, [id, ...askable]),
        facts: {
          person: { kind: 'person', id },
          missing: { kind: 'terms', area: 'coachCheck', ids: missing },
          ...(isOnlyContact && {
            onlyContact: { kind: 'count', count: LIMITS_OF_RULES.aliveDays },
          }),
          ...lastMetFact(situation, id),
          ...meetingFacts(situation),
        },
        steps: [
          ...visitForTest(situation, coach, missing),
          { do: 'show-person', personId: id, section: 'coach' },
        ],
      },
    ];
  });
}

// What a coach says is borne out by somebody else; everything else he has to show himself.
function visitForTest(
  situation: Situation,
  coach: Person,
  missing: readonly Check[],
): readonly Step[] {
  if (missing.some((check) => check !== 'crossChecked')) return visitTo(situation, [coach.id]);
  const others = closersAmong(situation, situation.askable).filter((id) => id !== coach.id);
  const { map, today } = situation;
  return visitTo(situation, bestAskedFirst(map, others, today).slice(0, 1));
}
