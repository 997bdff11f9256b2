import { rowsById } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const uninviteGuest: Command<{ meetingId: string; by: string }> = (
  map,
  { meetingId, by },
) => {
  const guests = rowsById(map.meetings).get(meetingId)?.guests ?? [];
  const patch = { guests: guests.filter((guest) => guest.by !== by) };
  return putRow(map, 'meetings', patchRow(map, 'meetings', meetingId, patch), 'uninvite-guest');
};
