import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { comingDecisionMeeting, isTop, votersOf } from '../../domain/meetings';
import { contactBanned } from '../../domain/presence';
import { contacts, visitCounts } from '../../domain/visits';

/** What needs saying at once about somebody who will vote and whom we have never met. */
export interface UnmetVoter {
  readonly name: string;
  readonly meeting: string;
  readonly meetingOn: Day;
  /** Leads the meeting, can stop it, or is the one who decides. */
  readonly decides: boolean;
  readonly rivalVisits: number;
  readonly rivalMetOn?: Day;
  readonly plannedOn?: Day;
  readonly contactAllowed: boolean;
}

/** Undefined for people without a vote in the coming decision meeting, and for those we have met. */
export function unmetVoter(map: AccountMap, personId: string, today: Day): UnmetVoter | undefined {
  const person = rowsById(map.people).get(personId);
  const meeting = comingDecisionMeeting(map, today);
  if (!person || meeting?.date === undefined) return undefined;
  const { metByUs, metByRival, planned } = contacts(map, today);
  if (metByUs.has(personId)) return undefined;
  if (!votersOf(map, meeting, today).some(({ id }) => id === personId)) return undefined;
  const rivalMetOn = metByRival.get(personId);
  const plannedOn = planned.get(personId);
  return {
    name: person.name,
    meeting: meeting.name,
    meetingOn: meeting.date,
    decides: isTop(meeting, personId) || person.decisionRole === 'decider',
    rivalVisits: map.visits.filter(
      (visit) =>
        visit.by !== 'us' && visit.personIds.includes(personId) && visitCounts(visit, today),
    ).length,
    ...(rivalMetOn !== undefined && { rivalMetOn }),
    ...(plannedOn !== undefined && { plannedOn }),
    contactAllowed: !person.noContact && !contactBanned(map, today),
  };
}
