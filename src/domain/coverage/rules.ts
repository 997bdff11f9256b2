import type { Gap } from './gap';
import { attendeeNotMet } from './g01-g02-attendee-not-met';
import { attendeesUnnamed } from './g03-attendees-unnamed';
import { noDecisionMeeting } from './g04-no-decision-meeting';
import { lastWordUnknown } from './g05-last-word-unknown';
import { attitudeBlank } from './g06-attitude-blank';
import { mannerUnknown } from './g07-manner-unknown';
import { rivalInRoom } from './g08-rival-in-room';
import type { Situation } from './situation';

/** Finds the gaps of one rule, or of a tight family. */
export type Rule = (situation: Situation) => readonly Gap[];

/** Every rule. None of them sees what another has found, so their order means nothing. */
export const RULES: readonly Rule[] = [
  attendeeNotMet,
  attendeesUnnamed,
  noDecisionMeeting,
  lastWordUnknown,
  attitudeBlank,
  mannerUnknown,
  rivalInRoom,
];
