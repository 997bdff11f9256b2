/** What the rules take as limits, by the constant’s name. */
export default {
  criticalDays: {
    what: 'A gap about the meeting is critical',
    value: '{{value}} days before it',
    why: 'Two weeks before the meeting there is time for one round of visits and no more.',
  },
  highDays: {
    what: 'A gap about the meeting is high',
    value: '{{value}} days before it',
    why: 'A month ahead an appointment with anybody can still be had.',
  },
  rivalMetDays: {
    what: 'The rival has met somebody',
    value: 'in the last {{value}} days',
    why: 'What the rival said two months ago no longer steers a decision.',
  },
  headcountDays: {
    what: 'The number of seats must be known',
    value: '{{value}} days before the meeting',
    why: 'Before that nobody has counted them.',
  },
  meetingExpectedDays: {
    what: 'A decision meeting is expected',
    value: '{{value}} days before the closing date',
    why: 'The list for it is drawn up about six weeks before a contract is signed.',
  },
  meetingOverdueDays: {
    what: 'Not to know the meeting is critical',
    value: '{{value}} days before the closing date',
    why: 'With three weeks to the signature the meeting is already being called.',
  },
  meetingExpectedStep: {
    what: 'A decision meeting is expected',
    value: 'from step {{value}} of our selling',
    why: 'While we show the value somebody prepares the decision.',
  },
  styleDays: {
    what: 'The manner of an attendee matters',
    value: '{{value}} days before the meeting',
    why: 'Then the last talks are prepared.',
  },
  missingDays: {
    what: 'What is missing becomes a gap',
    value: '{{value}} days after our first visit',
    why: 'Until then it is a beginning.',
  },
  aliveDays: {
    what: 'A contact is alive',
    value: '{{value}} days',
    why: 'Whom we have not spoken to for three months tells us nothing any more.',
  },
  plannedDays: {
    what: 'A planned visit silences a gap',
    value: 'if it is in the next {{value}} days',
    why: 'An appointment within two weeks is as good as a visit for now.',
  },
  weightyInfluence: {
    what: 'Somebody’s word moves others',
    value: 'from {{value}} of 5',
    why: 'Whatever the title says.',
  },
  highShare: {
    what: 'Somebody carries much of the decision',
    value: 'from {{value}} of the influence',
    why: 'About what each of seven equal people has.',
  },
  rankGap: {
    what: 'Title and weight differ',
    value: 'by {{value}} of 5',
    why: 'So far apart are a title without power, or power without a title.',
  },
  figureheadDays: {
    what: 'Where our time goes is looked at',
    value: 'over {{value}} days',
    why: 'Two months show it.',
  },
  figureheadVisits: {
    what: 'Visits to one person are many',
    value: 'from {{value}}',
    why: 'One visit is politeness; two are a habit.',
  },
  figureheadShare: {
    what: 'Visits to one person are much of our time',
    value: 'from {{value}} of all',
    why: 'Two of five visits is much.',
  },
  closeNearDays: {
    what: 'The closing date is near',
    value: '{{value}} days',
    why: 'A month before the contract it is too late to come to know the others at leisure.',
  },
  staleQuickDays: {
    what: 'A key person was seen too long ago, quick mode',
    value: '{{value}} days',
    why: 'A quick deal takes a week or two: a week without a talk is half of it.',
  },
  staleAdvisorDays: {
    what: 'The same, advisor mode',
    value: '{{value}} days',
    why: 'An advisor’s programme is five visits in a month or two.',
  },
  staleStrategicDays: {
    what: 'The same, strategic mode',
    value: '{{value}} days',
    why: 'Partners who grow together speak at least monthly.',
  },
  staleEarlyFactor: {
    what: 'The same while the customer only thinks of buying',
    value: '{{value}} times as long',
    why: 'Then half the pace will do.',
  },
  stalePlannedDays: {
    what: 'A planned visit makes up for a long silence',
    value: 'if it is in the next {{value}} days',
    why: 'Only an appointment this week does.',
  },
  allyStance: {
    what: 'Somebody is on our side',
    value: 'from {{value}} on −1 … 1',
    why: 'That is half-way agreement.',
  },
  opponentStance: {
    what: 'Somebody is against us',
    value: 'from {{value}} on −1 … 1',
    why: 'That is half-way refusal.',
  },
  coachSteps: {
    what: 'The coach reaches the room',
    value: 'in {{value}} steps',
    why: 'A coach’s word gets to a friend’s friend, and no further.',
  },
  introductionChance: {
    what: 'Somebody could introduce us',
    value: 'from a chance of {{value}}',
    why: 'Below this even somebody willing does not know the other well enough.',
  },
  leavingDays: {
    what: 'An ally is leaving',
    value: 'in {{value}} days',
    why: 'Whoever goes within three months is already handing over.',
  },
  opponentMetDays: {
    what: 'Opposition is being talked to',
    value: 'if met in the last {{value}} days',
    why: 'After a month without a talk it has gone on without us.',
  },
  thinReliability: {
    what: 'What we know of a view is thin',
    value: 'below {{value}} of 1',
    why: 'Then it is nearer to nothing than to certainty.',
  },
  rivalNewsDays: {
    what: 'The rival is out of sight',
    value: 'after {{value}} days',
    why: 'A rival who wants the deal is seen or spoken of at least once a month.',
  },
  roomMetDays: {
    what: 'We have met an attendee lately',
    value: 'in the last {{value}} days',
    why: 'Whom we have not spoken to for two months will not speak for us in the meeting.',
  },
  rivalLead: {
    what: 'The rival is ahead',
    value: 'by {{value}} attendees',
    why: 'To be one behind may be chance; two is a lead.',
  },
  participantsDays: {
    what: 'The usual people of the stage should be met',
    value: '{{value}} days after our first visit',
    why: 'A week is enough to see whom the stage is about.',
  },
  aftercareDays: {
    what: 'A customer feels left alone',
    value: 'after {{value}} days',
    why: 'Two months without a call.',
  },
  manyDeciders: {
    what: 'A deal is too large for the quick mode',
    value: 'from {{value}} who decide',
    why: 'What three people settle together, nobody settles alone.',
  },
  nextStepDays: {
    what: 'A visit should have its next step',
    value: '{{value}} days later',
    why: 'Some days to write down what was agreed.',
  },
  nextStepPlannedDays: {
    what: 'A planned visit is a next step',
    value: 'in the next {{value}} days',
    why: 'It is planned for this month.',
  },
};
