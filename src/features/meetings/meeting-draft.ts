import type { Meeting } from '../../domain/account-map';
import type { AddMeetingInput } from '../../domain/commands/add-meeting';
import type { Day } from '../../domain/day';

export const MOST_HEADS = 10_000;

/** A meeting while it is being put up. */
export interface MeetingDraft {
  readonly name: string;
  readonly kind: Meeting['kind'];
  readonly date: Day | null;
  readonly chairId: string | null;
  readonly rule: Meeting['rule'] | null;
  readonly headcount: number | null;
  readonly seated: readonly string[];
}

export function newMeeting(date: Day | null): MeetingDraft {
  return {
    name: '',
    kind: 'decision',
    date,
    chairId: null,
    rule: null,
    headcount: null,
    seated: [],
  };
}

/** The chair takes a seat too. */
export function meetingOf(draft: MeetingDraft): AddMeetingInput {
  const { name, kind, date, chairId, rule, headcount, seated } = draft;
  const people = new Set(chairId === null ? seated : [chairId, ...seated]);
  return {
    name,
    kind,
    seats: [...people].map((personId) => ({ personId, weight: 1, veto: false, speaks: true })),
    ...(date !== null && { date }),
    ...(chairId !== null && { chairId }),
    ...(rule != null && { rule }),
    ...(headcount !== null && { headcount }),
  };
}
