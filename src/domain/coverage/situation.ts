import type { AccountMap, Assessment, Person } from '../account-map';
import { assessmentsByPerson, stancesByPerson } from '../attitude';
import type { KnownStance } from '../attitude';
import { daysBetween } from '../day';
import type { Day } from '../day';
import { contactBanned, isBuyer } from '../presence';
import { isCoach, isSharer } from '../roles';
import { presentSalesStep, presentStage, stageOrder } from '../stages';
import { contacts, visitCounts } from '../visits';
import type { Contacts } from '../visits';
import type { Stage } from '../vocabulary';
import { comingMeeting } from './coming-meeting';
import type { ComingMeeting } from './coming-meeting';
import { LIMITS_OF_RULES } from './constants';

/** What several rules ask of the map, worked out once for each call. */
export interface Situation {
  readonly map: AccountMap;
  readonly today: Day;
  /** People of the buyer who are there today: of nobody else do the rules speak. */
  readonly buyers: readonly Person[];
  readonly buyersById: ReadonlyMap<string, Person>;
  readonly coming: ComingMeeting | undefined;
  readonly contacts: Contacts;
  /** Days since we last talked with them, by person. */
  readonly metDays: ReadonlyMap<string, number>;
  /** Everybody's present assessment by person. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** Where people stand by that, as far as it says. */
  readonly stances: ReadonlyMap<string, KnownStance>;
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
  const buyersById = new Map(buyers.map((person) => [person.id, person]));
  const coming = comingMeeting(map, today);
  const known = contacts(map, today);
  const { expectedClose } = map.deal;
  const closeKnown =
    expectedClose != null && (expectedClose.knownOn == null || expectedClose.knownOn <= today);
  return {
    map,
    today,
    buyers,
    buyersById,
    coming,
    contacts: known,
    metDays: daysSince(known.metByUs, today),
    assessments: assessmentsByPerson(map, today),
    stances: stancesByPerson(map, today),
    age: daysSinceFirstVisit(map, buyersById, today),
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
          coming?.voterIds.has(person.id) === true,
      )
      .map(({ id }) => id),
  };
}

function daysSince(days: ReadonlyMap<string, Day>, today: Day): ReadonlyMap<string, number> {
  const ago = new Map<string, number>();
  for (const [id, day] of days) ago.set(id, daysBetween(day, today));
  return ago;
}

function daysSinceFirstVisit(
  map: AccountMap,
  buyers: ReadonlyMap<string, Person>,
  today: Day,
): number {
  let first: Day | undefined;
  for (const visit of map.visits) {
    if (visit.by !== 'us' || !visitCounts(visit, today)) continue;
    if (first !== undefined && first <= visit.date) continue;
    if (visit.personIds.some((id) => buyers.has(id))) first = visit.date;
  }
  return first === undefined ? -1 : daysBetween(first, today);
}

/** We have talked with this person at least once. */
export function isMet({ contacts }: Situation, personId: string): boolean {
  return contacts.metByUs.has(personId);
}

/** Days since we last talked with this person; undefined if we never did. */
export function metDaysAgo({ metDays }: Situation, personId: string): number | undefined {
  return metDays.get(personId);
}

/** We have talked with this person in these last days. */
export function isMetWithin(situation: Situation, personId: string, days: number): boolean {
  const ago = metDaysAgo(situation, personId);
  return ago !== undefined && ago <= days;
}

/** A talk of ours with this person is planned for one of these next days. */
export function isPlannedWithin(
  { contacts, today }: Situation,
  personId: string,
  days: number,
): boolean {
  const next = contacts.planned.get(personId);
  return next !== undefined && daysBetween(today, next) <= days;
}

/** The customer has come to this stage of buying, or further. */
export function hasReached({ stage }: Situation, asked: Stage): boolean {
  return stage >= stageOrder(asked);
}

/** We have had time to find out: what is missing still is a gap, not a beginning. */
export function hadTimeToAsk({ age }: Situation): boolean {
  return age >= LIMITS_OF_RULES.missingDays;
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
  return coming?.topIds.has(personId) === true;
}

/** Has a vote in the coming meeting. */
export function isVoter({ coming }: Situation, personId: string): boolean {
  return coming?.voterIds.has(personId) === true;
}

export function isStanceKnown({ stances }: Situation, personId: string): boolean {
  return stances.has(personId);
}

/** Neither the person nor the customer as a whole has to be left alone. */
export function mayBeVisited({ banned }: Situation, person: Person): boolean {
  return !banned && !person.noContact;
}

/** Of these, the people of the buyer whom one may visit, sorted. */
export function closersAmong(situation: Situation, ids: Iterable<string>): string[] {
  return [...ids]
    .filter((id) => {
      const person = situation.buyersById.get(id);
      return person !== undefined && mayBeVisited(situation, person);
    })
    .sort()
    .filter((id, at, sorted) => id !== sorted[at - 1]);
}
