import { byId } from './account-map';
import type { AccountMap, Meeting, Person, Seat } from './account-map';
import { codeUnitOrder } from './code-unit-order';
import { derived } from './derived';
import type { Day } from './day';
import { isBuyer, personOnTheMap } from './presence';
import { contacts } from './visits';

/** The nearest decision meeting that is known, still to come (today included) and not cancelled. */
export const comingDecisionMeeting = derived(
  (map) => [map.meetings],
  (map, today): Meeting | undefined =>
    map.meetings
      .filter((meeting) => meeting.kind === 'decision' && isComing(meeting, today))
      .sort(nearestFirst)[0],
);

function isComing({ date, knownOn, cancelled, held }: Meeting, today: Day): boolean {
  if (date == null || date < today || cancelled) return false;
  if (knownOn != null && knownOn > today) return false;
  return !(held && date <= today);
}

function nearestFirst(a: Meeting, b: Meeting): number {
  return codeUnitOrder(a.date ?? '', b.date ?? '') || b.seats.length - a.seats.length || byId(a, b);
}

export interface Room {
  /** Seats of people known by that day; a chair without a seat is seated with weight 1. */
  readonly seats: readonly { readonly seat: Seat; readonly person: Person }[];
  /** Buyer people with a weight, by id. */
  readonly voters: readonly Person[];
  /** How many more will sit there than we can name; undefined where the headcount is unknown. */
  readonly unnamed: number | undefined;
  /** Votes of people nobody had heard of by that day. */
  readonly notYetKnown: number;
}

/** Who sits in the meeting as it is known on that day. */
export function roomOf(map: AccountMap, meeting: Meeting, today: Day): Room {
  const seated = [...meeting.seats];
  if (meeting.chairId != null && !seated.some((seat) => seat.personId === meeting.chairId)) {
    seated.push({ personId: meeting.chairId, weight: 1, veto: false, speaks: true });
  }
  const seats: { readonly seat: Seat; readonly person: Person }[] = [];
  let notYetKnown = 0;
  for (const seat of seated) {
    const person = personOnTheMap(map, seat.personId, today);
    if (person) seats.push({ seat, person });
    else if (seat.weight > 0) notYetKnown += 1;
  }
  return {
    seats,
    voters: seats
      .filter(({ seat, person }) => seat.weight > 0 && isBuyer(person, today))
      .map(({ person }) => person)
      .sort(byId),
    unnamed: meeting.headcount == null ? undefined : Math.max(0, meeting.headcount - seats.length),
    notYetKnown,
  };
}

export function votersOf(map: AccountMap, meeting: Meeting, today: Day): readonly Person[] {
  return roomOf(map, meeting, today).voters;
}

/** Whether the person leads the meeting or can stop it. */
export function isTop(meeting: Meeting, personId: string): boolean {
  return (
    meeting.chairId === personId ||
    meeting.seats.some((seat) => seat.personId === personId && seat.veto)
  );
}

/** Everybody who leads the meeting or can stop it. */
export function topIds({ chairId, seats }: Meeting): ReadonlySet<string> {
  const ids = new Set(seats.filter(({ veto }) => veto).map(({ personId }) => personId));
  if (chairId != null) ids.add(chairId);
  return ids;
}

/** Voters we have ever met, of all who will vote whether we can name them or not. */
export function seatsMet(
  map: AccountMap,
  meeting: Meeting,
  today: Day,
): { met: number; seats: number } {
  const { seats, voters, notYetKnown } = roomOf(map, meeting, today);
  const observers = seats.filter(({ seat }) => seat.weight === 0).length;
  const { metByUs } = contacts(map, today);
  return {
    met: voters.filter(({ id }) => metByUs.has(id)).length,
    seats: Math.max(voters.length + notYetKnown, (meeting.headcount ?? 0) - observers),
  };
}
