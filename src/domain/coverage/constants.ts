/** What the rules take as a limit, each with its reason. Days unless said otherwise. */
export const LIMITS_OF_RULES = {
  /** Two weeks before the meeting there is time for one round of visits and no more. */
  criticalDays: 14,
  /** A month ahead an appointment with anybody can still be had. */
  highDays: 30,
  /** What the rival heard two months ago no longer steers a decision. */
  rivalMetDays: 60,
  /** Within a month the number of seats must be known; before that nobody has counted them. */
  headcountDays: 30,
  /** A list for a meeting is drawn up about six weeks before a contract is signed. */
  meetingExpectedDays: 45,
  /** With three weeks to the signature the meeting is already being called. */
  meetingOverdueDays: 21,
  /** From this sales step on (showing value, negotiating) somebody is preparing the decision. */
  meetingExpectedStep: 4,
  /** How somebody likes to be spoken to matters when the last talks are prepared. */
  styleDays: 14,
} as const;
