import { rowsById } from '../account-map';
import type { Seat } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkMeeting } from './check-meeting';

export type SeatPersonInput = { meetingId: string; personId: string } & Partial<
  Omit<Seat, 'personId'>
>;

/** Gives the person a seat, or changes the one he has. */
export const seatPerson: Command<SeatPersonInput> = (map, { meetingId, ...input }) => {
  const seats = rowsById(map.meetings).get(meetingId)?.seats ?? [];
  const present = seats.find((seat) => seat.personId === input.personId);
  const seat: Seat = { weight: 1, veto: false, speaks: true, ...present, ...input };
  const patch = {
    seats: present ? seats.map((other) => (other === present ? seat : other)) : [...seats, seat],
  };
  const row = checkMeeting(map, patchRow(map, 'meetings', meetingId, patch));
  return putRow(map, 'meetings', row, 'seat-person');
};
