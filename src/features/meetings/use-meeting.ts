import { rowsById } from '../../domain/account-map';
import type { Meeting } from '../../domain/account-map';
import { editMeeting } from '../../domain/commands/edit-meeting';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';

/** One value of a meeting; undefined when it is unknown or the meeting is gone. */
export function useMeetingValue<T>(
  meetingId: string,
  select: (meeting: Meeting) => T,
): T | undefined {
  return useMap((map) => {
    const meeting = rowsById(map.meetings).get(meetingId);
    return meeting && select(meeting);
  });
}

/** Changes fields of the meeting; undefined makes a field unknown. */
export function useEditMeeting(meetingId: string) {
  const run = useCommand();
  return (patch: Partial<Meeting>, step?: string) =>
    run(editMeeting, { id: meetingId, patch }, step === undefined ? undefined : { step });
}
