/** What the analysis takes for granted, by the constant’s name. */
export default {
  ownWeight: {
    what: 'Weight of one’s own mind beside what one hears (κ)',
    why: 'One strong tie takes somebody two thirds of the way to the ceiling.',
  },
  ceiling: {
    what: 'How much of a mind others make up at most: firm, normal, easily swayed (Lmax)',
    why: 'Nobody is a puppet, however many speak to him.',
  },
  repulsion: {
    what: 'Pull away from people one is at odds with (ρ)',
    why: 'Experiments find that such people are not heard, not that they repel.',
  },
  certainty: {
    what: 'What a tie is worth: seen, told, guessed',
    why: 'A guess is as often wrong as right.',
  },
  coldVoice: {
    what: 'What is left of a voice that is cold to the matter',
    why: 'Whoever does not care speaks up half as often.',
  },
  reportHeedsBoss: {
    what: 'How much a report heeds the boss',
    why: 'The line on the chart counts, but less than a strong tie.',
  },
  bossHeedsReport: {
    what: 'How much a boss heeds a report',
    why: 'Upwards a line carries half as far.',
  },
  chairHears: {
    what: 'How much the chair hears each attendee',
    why: 'They are in the room to be heard.',
  },
  chairHearsRecommender: {
    what: 'How much the chair hears a recommender',
    why: 'Recommending is what he is there for.',
  },
  chairPull: {
    what: 'How much everybody in the room heeds the chair',
    why: 'Members tend to side with the chair.',
  },
  quota: {
    what: 'Share of the votes that carries',
    why: 'More than half, where nothing else is said.',
  },
  castingVote: {
    what: 'The chair’s vote in a tie',
    why: 'Somebody has to decide it.',
  },
  freshReliability: {
    what: 'How far a stance is believed: acted, two sources, told us, hearsay, guess',
    why: 'What somebody did says more than what was said about it.',
  },
  halfLifeDays: {
    what: 'Days after which knowledge is worth half',
    why: 'In two months minds change.',
  },
  climateChances: {
    what: 'How likely the mood is: against us, neutral, for us',
    why: 'People nobody knows are not independent of each other.',
  },
  priors: {
    what: 'How people stand who are not known, from against to for, in four moods',
    why: 'In the neutral one two in five stand in the middle and both sides weigh the same.',
  },
  freshDays: {
    what: 'Days in which a visit still steers somebody',
    why: 'Whom only the rival has met in them is taken to stand worse.',
  },
  deadZone: {
    what: 'Opinions nearer to the middle are undecided (τ)',
    why: 'A lean so slight is not yet a vote.',
  },
  knownShare: {
    what: 'Share of the influence that must be known before a chance is shown',
    why: 'Below it the number would be made of assumptions.',
  },
  widestRange: {
    what: 'A range wider than this is too early for a chance',
    why: 'The middle of half the scale says nothing.',
  },
  ceilingScales: {
    what: 'Other assumptions: factors on the ceiling',
    why: 'Nobody has measured how easily these people are swayed.',
  },
  repulsions: {
    what: 'Other assumptions: pull away from people one is at odds with',
    why: 'It may exist after all.',
  },
  words: {
    what: 'From here on the words change, very unlikely to very likely',
    why: 'Five words are as fine as such a chance can be said.',
  },
  percentSteps: {
    what: 'Steps in which a chance is shown, in hundredths',
    why: 'Anything finer would not be meant.',
  },
  draws: {
    what: 'How often a meeting is played through',
    why: 'It keeps the chance of the draw below one point in a hundred.',
  },
  lifts: {
    what: 'Chance that a good visit lifts somebody by one level, from against to for',
    why: 'The hostile and the won hardly move.',
  },
  gainWeight: {
    what: 'What a visit’s gain counts for',
    why: 'Moving the meeting comes before everything else.',
  },
  swingWeight: {
    what: 'What there is to learn counts for',
    why: 'To know where the weightiest person stands is worth a visit.',
  },
  reachWeight: {
    what: 'What difficult access counts for',
    why: 'A visit nobody can get is no advice.',
  },
  severityWeight: {
    what: 'What closing a gap is worth: critical, high, medium, low',
    why: 'One critical gap outweighs several small ones.',
  },
  stableViews: {
    what: 'Of eighteen other assumptions, how many must agree',
    why: 'Below two thirds the leaders are as good as each other.',
  },
  samePoints: {
    what: 'Scores of visits that differ by less count as the same',
    why: 'Half a point of chance is nothing to send anybody elsewhere for.',
  },
  contact: {
    what: 'Chance of getting an hour: met once, twice, four times or more',
    why: 'Every visit makes the next one easier.',
  },
  will: {
    what: 'Whether somebody introduces us: for us, leaning, neutral, doubtful, against',
    why: 'Never through an opponent.',
  },
  willOfCoach: {
    what: 'Whether a coach introduces us',
    why: 'A coach does, whatever the stance.',
  },
  willUnknown: {
    what: 'Whether somebody of unknown stance introduces us',
    why: 'One can ask.',
  },
  introduces: { what: 'A tie “introduces” leads on', why: 'It has been done before.' },
  informs: { what: 'A tie “informs” leads on', why: 'Word is passed, not always a person.' },
  closeness: {
    what: 'Trust or influence leads on: weak, middling, strong',
    why: 'The closer, the likelier the call is made.',
  },
  toBoss: {
    what: 'From a report to the boss',
    why: 'Not everybody dares to bring a guest upstairs.',
  },
  toReport: { what: 'From the boss to a report', why: 'A boss’s word opens most doors.' },
  hostileDepartments: {
    what: 'Between departments at odds',
    why: 'Whoever comes from over there is received coolly.',
  },
  cold: {
    what: 'Without any introduction: operation, management, decision',
    why: 'The higher, the fuller the diary.',
  },
  coldUnknownLevel: {
    what: 'Without any introduction, level unknown',
    why: 'Taken to be in the middle.',
  },
  tableMeetings: {
    what: 'Closed meetings before a table of hits is shown',
    why: 'Fewer say nothing.',
  },
  fittingMeetings: {
    what: 'Closed meetings before these constants could be tested',
    why: 'Until then they are judgement.',
  },
};
