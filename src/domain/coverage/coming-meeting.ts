import type { AccountMap, Meeting, Person } from '../account-map';
import { daysBetween } from '../day';
import type { Day } from '../day';
import { comingDecisionMeeting, roomOf, topIds } from '../meetings';
import { personOnTheMap } from '../presence';
import type { Severity } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';

/** The coming decision meeting as it is known today. */
export interface ComingMeeting {
  readonly meeting: Meeting;
  /** Days to it; 0 is today. */
  readonly days: number;
  /** How bad it is to miss something about it, by the time that is left. */
  readonly severity: Severity;
  /** Who leads it, if that is known and he is on the map. */
  readonly chair: Person | undefined;
  /** Buyer people with a vote, by id. */
  readonly voters: readonly Person[];
  readonly voterIds: ReadonlySet<string>;
  /** Who leads it or can stop it, whether he is of the buyer or not. */
  readonly topIds: ReadonlySet<string>;
  /** Votes and seats of people whom we cannot name; undefined where the headcount is unknown. */
  readonly unnamed: number | undefined;
}

export function comingMeeting(map: AccountMap, today: Day): ComingMeeting | undefined {
  const meeting = comingDecisionMeeting(map, today);
  if (meeting?.date == null) return undefined;
  const days = daysBetween(today, meeting.date);
  const { voters, unnamed } = roomOf(map, meeting, today);
  return {
    meeting,
    days,
    severity: severityAt(days),
    chair: meeting.chairId == null ? undefined : personOnTheMap(map, meeting.chairId, today),
    voters,
    voterIds: new Set(voters.map(({ id }) => id)),
    topIds: topIds(meeting),
    unnamed,
  };
}

function severityAt(days: number): Severity {
  if (days <= LIMITS_OF_RULES.criticalDays) return 'critical';
  return days <= LIMITS_OF_RULES.highDays ? 'high' : 'medium';
}
