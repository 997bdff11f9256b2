import { rowsById } from '../account-map';
import type { AccountMap, Meeting } from '../account-map';
import { codeUnitOrder } from '../code-unit-order';
import { roomOf } from '../meetings';
import type { Day } from '../day';
import { personOnTheMap } from '../presence';

/** One head in the room, named or not. */
export interface Attendee {
  readonly id: string;
  /** Votes; 0 for an observer. */
  readonly weight: number;
  readonly veto: boolean;
  readonly speaks: boolean;
  readonly named: boolean;
}

/** Who will sit in a meeting, the people whom nobody can name yet included. */
export interface Attendance {
  /** Named people by id, then the unnamed. */
  readonly attendees: readonly Attendee[];
  /** The chair, if known and there. */
  readonly chairId: string | undefined;
}

/**
 * The heads of a meeting on that day (influence.md a): everybody seated who is on the map and has
 * not left, the chair with weight 1 if without a seat, and an unnamed head of weight 1 for every
 * further seat of the headcount and for every vote of somebody nobody had heard of by then.
 * Without the unnamed an incomplete list would read as full coverage.
 */
export function attendanceOf(map: AccountMap, meeting: Meeting, today: Day): Attendance {
  const { seats, notYetKnown } = roomOf(map, meeting, today);
  const named = seats
    .filter(({ person }) => !person.left)
    .map(({ seat, person }) => ({
      id: person.id,
      weight: seat.weight,
      veto: seat.veto,
      speaks: seat.speaks !== false,
      named: true,
    }))
    .sort((a, b) => codeUnitOrder(a.id, b.id));
  const unnamed = Math.max(notYetKnown, (meeting.headcount ?? 0) - named.length);
  const chair = meeting.chairId == null ? undefined : personOnTheMap(map, meeting.chairId, today);
  return {
    attendees: [...named, ...unnamedHeads(map, unnamed)],
    chairId: chair && !chair.left ? chair.id : undefined,
  };
}

/** `?1`, `?2`, … with as many more question marks as it takes to be nobody's id. */
function unnamedHeads(map: AccountMap, count: number): Attendee[] {
  const taken = rowsById(map.people);
  return Array.from({ length: count }, (_, index) => {
    let id = `?${index + 1}`;
    while (taken.has(id)) id = `?${id}`;
    return { id, weight: 1, veto: false, speaks: true, named: false };
  });
}
