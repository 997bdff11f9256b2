import type { Meeting } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkMeeting } from './check-meeting';

export type AddMeetingInput = Pick<Meeting, 'name' | 'kind'> & Partial<Omit<Meeting, 'id'>>;

/** A meeting is known from today, so that looking back does not show it before we knew. */
export const addMeeting: Command<AddMeetingInput> = (map, input, context) => {
  const row = checkRow('meetings', { knownOn: context.today, ...input, id: context.newId() });
  return putRow(map, 'meetings', checkMeeting(map, row), 'add-meeting');
};
