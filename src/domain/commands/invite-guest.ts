import { rowsById } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkMeeting } from './check-meeting';

/** Notes that we (`us`) or a rival will be heard in the meeting, known since today unless said otherwise. */
export const inviteGuest: Command<{ meetingId: string; by: string; knownOn?: string }> = (
  map,
  { meetingId, by, knownOn },
  context,
) => {
  const guests = (rowsById(map.meetings).get(meetingId)?.guests ?? []).filter((g) => g.by !== by);
  const patch = { guests: [...guests, { by, knownOn: knownOn ?? context.today }] };
  const row = checkMeeting(map, patchRow(map, 'meetings', meetingId, patch));
  return putRow(map, 'meetings', row, 'invite-guest');
};
