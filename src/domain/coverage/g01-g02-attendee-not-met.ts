import type { Person } from '../account-map';
import type { Severity } from '../vocabulary';
import type { ComingMeeting } from './coming-meeting';
import { LIMITS_OF_RULES } from './constants';
import { meetingFacts, seatFact } from './facts';
import { shift } from './gap';
import type { Fact, Gap } from './gap';
import {
  closersAmong,
  isMet,
  isTopVoter,
  isVoter,
  mayBeVisited,
  plannedBeforeMeeting,
  rivalMetDaysAgo,
} from './situation';
import type { Situation } from './situation';

/**
 * G01: somebody votes in the coming meeting and we have never met.
 * G02: the same, and the rival has been there. One of the two for each person.
 */
export function attendeeNotMet(situation: Situation): Gap[] {
  const { coming } = situation;
  if (!coming) return [];
  return coming.voters
    .filter((person) => isAttendeeNotMet(situation, person))
    .map((person) => gapAbout(person, coming, situation));
}

/** The person votes in the coming meeting and we have never met: G01 or G02 says it. */
export function isAttendeeNotMet(situation: Situation, person: Person): boolean {
  const { id } = person;
  return isVoter(situation, id) && !isMet(situation, id) && mayBeVisited(situation, person);
}

function gapAbout({ id }: Person, coming: ComingMeeting, situation: Situation): Gap {
  const rivalDaysAgo = rivalMetDaysAgo(situation, id);
  const plannedOn = plannedBeforeMeeting(situation, id);
  const isTop = isTopVoter(situation, id);
  const severity =
    rivalDaysAgo === undefined ? severityNotMet(coming, isTop) : severityRivalOnly(coming);
  const facts: Record<string, Fact> = {
    person: { kind: 'person', id },
    ...meetingFacts(situation),
    ...seatFact(situation, id),
  };
  if (rivalDaysAgo !== undefined) facts.rivalMet = { kind: 'days', days: -rivalDaysAgo };
  if (plannedOn !== undefined) facts.plannedOn = { kind: 'day', day: plannedOn };
  return {
    rule: rivalDaysAgo === undefined ? 'G01' : 'G02',
    subject: id,
    severity: plannedOn === undefined ? severity : shift(severity, -1),
    people: [id],
    closers: closersAmong(situation, [id]),
    ...(plannedOn !== undefined && { planned: true }),
    facts,
    steps: [{ do: 'plan-visit', personIds: [id] }],
  };
}

function severityNotMet(coming: ComingMeeting, isTop: boolean): Severity {
  return isTop ? shift(coming.severity, 1) : coming.severity;
}

function severityRivalOnly({ days }: ComingMeeting): Severity {
  return days <= LIMITS_OF_RULES.highDays ? 'critical' : 'high';
}
