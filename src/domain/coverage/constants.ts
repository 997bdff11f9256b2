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
  /** After the first visit it takes two weeks until what is missing is a gap and not a beginning. */
  missingDays: 14,
  /** Whom we have not spoken to for three months tells us nothing any more. */
  aliveDays: 90,
  /** An appointment within two weeks is as good as a visit for now. */
  plannedDays: 14,
  /** Of five: from here on somebody's word moves others, whatever the title says. */
  weightyInfluence: 4,
  /** A share of the influence on the meeting: about what each of seven equal people has. */
  highShare: 0.15,
  /** Of five: so far apart are a title without power, or power without a title. */
  rankGap: 2,
  /** Two months show where our time goes. */
  figureheadDays: 60,
  /** One visit is politeness; two are a habit. */
  figureheadVisits: 2,
  /** Two of five visits to one person is much of our time. */
  figureheadShare: 0.4,
  /** A month before the contract it is too late to come to know the others at leisure. */
  closeNearDays: 30,
  /** A quick deal takes a week or two: a week without a talk is half of it. */
  staleQuickDays: 7,
  /** An advisor's programme is five visits in a month or two. */
  staleAdvisorDays: 14,
  /** Partners who grow together speak at least monthly. */
  staleStrategicDays: 30,
  /** While the customer only thinks of buying, half the pace will do. */
  staleEarlyFactor: 2,
  /** Only an appointment this week makes up for a long silence. */
  stalePlannedDays: 7,
  /** From half-way agreement on somebody is on our side. */
  allyStance: 0.5,
  /** From half-way refusal on somebody is against us. */
  opponentStance: -0.5,
  /** A coach's word gets to a friend's friend, and no further. */
  coachSteps: 2,
  /** Below this even somebody willing does not know the other well enough to bring us together. */
  introductionChance: 0.4,
  /** Whoever is to leave within three months is already handing over. */
  leavingDays: 90,
  /** Opposition that we have not talked to for a month has gone on without us. */
  opponentMetDays: 30,
  /** Below this what we know of somebody is nearer to nothing than to certainty. */
  thinReliability: 0.4,
  /** A rival who wants the deal is seen or spoken of at least once a month. */
  rivalNewsDays: 30,
  /** Whom we have not spoken to for two months will not speak for us in the meeting. */
  roomMetDays: 60,
  /** To be one behind may be chance; two is a lead. */
  rivalLead: 2,
  /** A week after the first visit one should have seen those whom the stage is about. */
  participantsDays: 7,
  /** Two months without a call, and a customer feels left alone. */
  aftercareDays: 60,
  /** What three people settle together, nobody settles alone. */
  manyDeciders: 3,
  /** Some days to write down what was agreed. */
  nextStepDays: 3,
  /** A visit planned for this month is a next step. */
  nextStepPlannedDays: 30,
} as const;
