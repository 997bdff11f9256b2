import { isDecider } from '../roles';
import { stageOrder } from '../stages';
import { STAGES } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';
import type { Gap } from './gap';
import { closersAmong, isMet } from './situation';
import type { Situation } from './situation';

/** G04: the deal nears its end, and nobody knows in which meeting it is decided. */
export function noDecisionMeeting(situation: Situation): Gap[] {
  const { stage, closeIn, askable } = situation;
  if (!isMeetingMissed(situation)) return [];
  const isOverdue =
    stage === stageOrder('decision') ||
    (closeIn !== undefined && closeIn <= LIMITS_OF_RULES.meetingOverdueDays);
  return [
    {
      rule: 'G04',
      subject: 'map',
      severity: isOverdue ? 'critical' : 'high',
      people: [],
      closers: closersAmong(situation, askable),
      ...(closeIn !== undefined && { form: closeIn < 0 ? 'overdue' : 'closing' }),
      facts: {
        ...(closeIn !== undefined && { closing: { kind: 'days', days: closeIn } }),
        stage: { kind: 'terms', area: 'stage', ids: STAGES.slice(stage, stage + 1) },
      },
      steps: [{ do: 'ask', questionId: 'where-is-it-decided' }, { do: 'add-meeting' }],
    },
  ];
}

/** A decision meeting ought to be known by now, and none is. */
export function isMeetingMissed(situation: Situation): boolean {
  return !situation.coming && isExpected(situation) && !isSettledByOne(situation);
}

function isExpected({ stage, step, closeIn }: Situation): boolean {
  if (stage >= stageOrder('comparison') || step >= LIMITS_OF_RULES.meetingExpectedStep) return true;
  return closeIn !== undefined && closeIn >= 0 && closeIn <= LIMITS_OF_RULES.meetingExpectedDays;
}

// A small deal done quickly needs no meeting once its decider has been met.
function isSettledByOne(situation: Situation): boolean {
  return (
    situation.map.deal.mode === 'quick' &&
    situation.buyers.some((person) => isDecider(person) && isMet(situation, person.id))
  );
}
