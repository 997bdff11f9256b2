import type { AccountMap, Meeting, Person } from '../account-map';
import { assessmentsByPerson, stanceOf } from '../attitude';
import { daysBetween } from '../day';
import type { Day } from '../day';
import { comingDecisionMeeting, isTop, roomOf } from '../meetings';
import { contactBanned, isBuyer, personOnTheMap } from '../presence';
import { isCoach, isSharer } from '../roles';
import { presentSalesStep, presentStage, stageOrder } from '../stages';
import { contacts, visitCounts } from '../visits';
import type { Contacts } from '../visits';
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
  /** Votes and seats of people whom we cannot name; undefined where the headcount is unknown. */
  readonly unnamed: number | undefined;
}

/** What several rules ask of the map, worked out once for each call. */
export interface Situation {
  readonly map: AccountMap;
  readonly today: Day;
  /** People of the buyer who are there today: of nobody else do the rules speak. */
  readonly buyers: readonly Person[];
  readonly coming: ComingMeeting | undefined;
  readonly contacts: Contacts;
  /** Days since our first counted visit to anybody of the buyer; −1 if there was none. */
  readonly age: number;
  /** The buying stage, 0 intent … 5 use. */
  readonly stage: number;
  /** The step of our selling process, 1 … 5; 0 if none was entered. */
  readonly step: number;
  /** Days to the expected closing date, negative when it is over; undefined if unknown. */
  readonly closeIn: number | undefined;
  /** Contact is forbidden with everybody today. */
  readonly banned: boolean;
  /** People whom one may ask how the customer decides. */
  readonly askable: readonly string[];
}

export function situationOf(map: AccountMap, today: Day): Situation {
  const buyers = map.people.filter((person) => isBuyer(person, today));
  const coming = comingMeeting(map, today);
  const known = contacts(map, today);
  const votes = new Set(coming?.voters.map(({ id }) => id));
  const { expectedClose } = map.deal;
  const closeKnown =
    expectedClose != null && (expectedClose.knownOn == null || expectedClose.knownOn <= today);
  return {
    map,
    today,
    buyers,
    coming,
    contacts: known,
    age: daysSinceFirstVisit(map, buyers, today),
    stage: stageOrder(presentStage(map.deal, today)),
    step: presentSalesStep(map.deal, today),
    closeIn: closeKnown ? daysBetween(today, expectedClose.date) : undefined,
    banned: contactBanned(map, today),
    askable: buyers
      .filter(
        (person) =>
          isSharer(person) ||
          isCoach(person) ||
          known.metByUs.has(person.id) ||
          votes.has(person.id),
      )
      .map(({ id }) => id),
  };
}

function comingMeeting(map: AccountMap, today: Day): ComingMeeting | undefined {
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
    unnamed,
  };
}

function severityAt(days: number): Severity {
  if (days <= LIMITS_OF_RULES.criticalDays) return 'critical';
  return days <= LIMITS_OF_RULES.highDays ? 'high' : 'medium';
}

function daysSinceFirstVisit(map: AccountMap, buyers: readonly Person[], today: Day): number {
  const ids = new Set(buyers.map(({ id }) => id));
  let first: Day | undefined;
  for (const visit of map.visits) {
    if (visit.by !== 'us' || !visitCounts(visit, today)) continue;
    if (first !== undefined && first <= visit.date) continue;
    if (visit.personIds.some((id) => ids.has(id))) first = visit.date;
  }
  return first === undefined ? -1 : daysBetween(first, today);
}

/** We have talked with this person at least once. */
export function isMet({ contacts }: Situation, personId: string): boolean {
  return contacts.metByUs.has(personId);
}

/** Days since a rival last talked with this person, if that was lately; undefined otherwise. */
export function rivalMetDaysAgo(
  { contacts, today }: Situation,
  personId: string,
): number | undefined {
  const last = contacts.metByRival.get(personId);
  if (last === undefined) return undefined;
  const days = daysBetween(last, today);
  return days <= LIMITS_OF_RULES.rivalMetDays ? days : undefined;
}

/** Our next visit to this person before the coming meeting, the day of the meeting included. */
export function plannedBeforeMeeting(
  { contacts, coming }: Situation,
  personId: string,
): Day | undefined {
  const day = contacts.planned.get(personId);
  return day !== undefined && day <= (coming?.meeting.date ?? '') ? day : undefined;
}

/** Leads the coming meeting or can stop it. */
export function isTopVoter({ coming }: Situation, personId: string): boolean {
  return coming !== undefined && isTop(coming.meeting, personId);
}

export function isStanceKnown({ map, today }: Situation, personId: string): boolean {
  return stanceOf(assessmentsByPerson(map, today).get(personId)) !== undefined;
}

/** Neither the person nor the customer as a whole has to be left alone. */
export function mayBeVisited({ banned }: Situation, person: Person): boolean {
  return !banned && !person.noContact;
}

/** Of these, the people of the buyer whom one may visit, sorted. */
export function closersAmong(situation: Situation, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return situation.buyers
    .filter((person) => wanted.has(person.id) && mayBeVisited(situation, person))
    .map(({ id }) => id)
    .sort();
}
