import type { Meeting } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkMeeting } from './check-meeting';

export const editMeeting: Command<{ id: string; patch: Partial<Meeting> }> = (map, { id, patch }) =>
  putRow(map, 'meetings', checkMeeting(map, patchRow(map, 'meetings', id, patch)), 'edit-meeting');
