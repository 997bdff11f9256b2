import { rowsById } from '../account-map';
import type { AccountMap, Meeting } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** Chair and seats are people of the map, each seated once; guests are us or known rivals. */
export function checkMeeting(map: AccountMap, row: Result<Meeting>): Result<Meeting> {
  if (!row.ok) return row;
  const { chairId, seats, guests } = row.value;
  const people = rowsById(map.people);
  if (chairId !== undefined && !people.has(chairId)) {
    return fail({ code: 'no-such-row', at: 'chairId' });
  }
  const seated = new Set(seats.map((seat) => seat.personId));
  if (seated.size < seats.length) return fail({ code: 'duplicate-seat', at: 'seats' });
  if (![...seated].every((id) => people.has(id))) return fail({ code: 'no-such-row', at: 'seats' });
  const rivals = rowsById(map.rivals);
  if (!guests.every(({ by }) => by === 'us' || rivals.has(by))) {
    return fail({ code: 'no-such-row', at: 'guests' });
  }
  return row;
}
