import type { Gap } from './gap';
import { attendeeNotMet } from './g01-g02-attendee-not-met';
import { attendeesUnnamed } from './g03-attendees-unnamed';
import { noDecisionMeeting } from './g04-no-decision-meeting';
import { lastWordUnknown } from './g05-last-word-unknown';
import { attitudeBlank } from './g06-attitude-blank';
import { mannerUnknown } from './g07-manner-unknown';
import { rivalInRoom } from './g08-rival-in-room';
import { noDecider } from './g09-no-decider';
import { deciderNotMet } from './g10-decider-not-met';
import { authorityUnconfirmed } from './g11-authority-unconfirmed';
import { moneyHolderUnknown } from './g12-money-holder-unknown';
import { moneyHolderNotMet } from './g13-money-holder-not-met';
import { processUnknown } from './g14-process-unknown';
import { titleAndWeight } from './g15-title-and-weight';
import { singleContact } from './g16-single-contact';
import { wayIn } from './g17-g18-way-in';
import { departmentBlind } from './g19-department-blind';
import { levelMissing } from './g20-level-missing';
import { notSeenLately } from './g21-not-seen-lately';
import { noCoach } from './g22-no-coach';
import { coachUnverified } from './g23-coach-unverified';
import { coachCannotReach } from './g24-coach-cannot-reach';
import { allyUnused } from './g25-ally-unused';
import { allyLeaving } from './g26-ally-leaving';
import { comingLeaderNotMet } from './g27-coming-leader-not-met';
import { opponentUnanswered } from './g28-opponent-unanswered';
import { attitudeUnknown } from './g29-attitude-unknown';
import { supportOnThinGround } from './g30-support-on-thin-ground';
import { rivalOutOfSight } from './g31-rival-out-of-sight';
import { rivalAhead } from './g32-rival-ahead';
import { friendAtOdds } from './g33-friend-at-odds';
import { paperWithRival } from './g34-paper-with-rival';
import { stageParticipantsNotMet } from './g35-stage-participants-not-met';
import { rolesNotNamed } from './g36-roles-not-named';
import { aftercare } from './g37-aftercare';
import { noCounterpart } from './g38-no-counterpart';
import { modeTooSmall } from './g39-mode-too-small';
import { noNextStep } from './g40-no-next-step';
import type { Situation } from './situation';

/** Finds the gaps of one rule, or of a tight family. */
export type Rule = (situation: Situation) => readonly Gap[];

/** The rules about the decision. None of them sees what another has found, so their order means nothing. */
export const RULES: readonly Rule[] = [
  attendeeNotMet,
  attendeesUnnamed,
  noDecisionMeeting,
  lastWordUnknown,
  attitudeBlank,
  mannerUnknown,
  rivalInRoom,
  noDecider,
  deciderNotMet,
  authorityUnconfirmed,
  moneyHolderUnknown,
  moneyHolderNotMet,
  processUnknown,
  titleAndWeight,
  singleContact,
  wayIn,
  departmentBlind,
  levelMissing,
  notSeenLately,
  noCoach,
  coachUnverified,
  coachCannotReach,
  allyUnused,
  allyLeaving,
  comingLeaderNotMet,
  opponentUnanswered,
  attitudeUnknown,
  supportOnThinGround,
  rivalOutOfSight,
  rivalAhead,
  friendAtOdds,
  paperWithRival,
  stageParticipantsNotMet,
  rolesNotNamed,
  noCounterpart,
  modeTooSmall,
  noNextStep,
];

/** The rules about a product in use: the only ones that speak then. */
export const RULES_IN_USE: readonly Rule[] = [aftercare];
