import { rowsById } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

/** Takes the seat away, and the chair with it if he led the meeting. */
export const unseatPerson: Command<{ meetingId: string; personId: string }> = (
  map,
  { meetingId, personId },
) => {
  const meeting = rowsById(map.meetings).get(meetingId);
  const patch = {
    seats: (meeting?.seats ?? []).filter((seat) => seat.personId !== personId),
    ...(meeting?.chairId === personId && { chairId: undefined }),
  };
  return putRow(map, 'meetings', patchRow(map, 'meetings', meetingId, patch), 'unseat-person');
};
