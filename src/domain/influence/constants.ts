/**
 * What the analysis takes for granted, in one table, each with its reason. Judgement, not
 * measurement: only the record of closed meetings could justify changing them.
 */
export const INFLUENCE = {
  /** Weight of a person's own mind beside what he hears (κ): one strong tie takes two thirds of the way to the ceiling. */
  ownWeight: 1.5,
  /** How much of a mind others can make up at most (Lmax): nobody is a puppet, however many he hears. */
  ceiling: { firm: 0.4, normal: 0.6, 'easily-swayed': 0.8 },
  /** Under other assumptions the ceiling is scaled, but something of one's own always stays. */
  highestCeiling: 0.95,
  /** Pull away from people one is at odds with (ρ): experiments find that they are not heard, not that they repel. */
  repulsion: 0,
  /** What seen, told and guessed ties are worth. */
  certainty: { seen: 1, told: 0.75, guess: 0.5 },
  /** How much of somebody's voice is left when he is cold to the matter. */
  coldVoice: 0.5,
  /** How much a report heeds the boss, and the boss the report. */
  reportHeedsBoss: 1,
  bossHeedsReport: 0.5,
  /** What the chair hears from each attendee, and from a recommender, who is there to be heard. */
  chairHears: 1,
  chairHearsRecommender: 2,
  /** How much everybody in a room heeds its chair: members side with him. */
  chairPull: 1,
  /** More than half of the votes, where nothing else is said. */
  quota: 0.5,
  /** The chair decides a tie. */
  castingVote: 0.5,
} as const;

/** The climate is shared by everybody: unknowns that were independent would make forecasts too sure. */
export const CLIMATES = ['pessimistic', 'neutral', 'optimistic'] as const;

/** The levels of a stance, from against us to for us. */
export const LEVELS_OF_STANCE = [-1, -0.5, 0, 0.5, 1] as const;

export const FORECAST = {
  /** How likely each climate is. */
  climateChances: [0.25, 0.5, 0.25],
  /**
   * What we take somebody unknown to think, level by level: the worst class, then one for each
   * climate. In the neutral one two in five stand in the middle and both sides weigh the same.
   */
  priors: [
    [0.35, 0.3, 0.22, 0.1, 0.03],
    [0.2, 0.3, 0.3, 0.15, 0.05],
    [0.1, 0.2, 0.4, 0.2, 0.1],
    [0.05, 0.15, 0.3, 0.3, 0.2],
  ],
  /** Days in which a visit still steers somebody: whom only a rival has met lately is one class worse. */
  freshDays: 60,
  /** Opinions nearer to the middle than this (τ) are undecided. */
  deadZone: 0.2,
  deadZoneSlack: 1e-9,
  /** The share of a meeting's influence that must be known before a number is shown. */
  knownShare: 0.15,
  /** A range wider than this says that it is too early for a number. */
  widestRange: 0.5,
  /** The other views under which a forecast is computed again: factors on the ceiling, and ρ. */
  ceilingScales: [2 / 3, 1, 4 / 3],
  repulsions: [0, 0.5],
  /** From here on, the words: very unlikely, unlikely, open, likely, very likely. */
  words: [0.1, 0.3, 0.7, 0.9],
  /** Chances are shown in such steps of a hundred: anything finer would not be meant. */
  percentSteps: 5,
  /** The standard error of so many draws is at most 0.8 points. */
  draws: 4_000,
  seed: 'sx1',
} as const;

/** What a visit does and what it is worth. */
export const VISIT = {
  /** The chance that one good visit lifts somebody by one level, by level: the hostile and the won hardly move. */
  lifts: [0.05, 0.15, 0.35, 0.25, 0],
  /** What a point of chance, the whole of a swing and e-fold difficulty of access count for in the ranking. */
  gainWeight: 200,
  swingWeight: 50,
  reachWeight: 5,
  /** What closing a gap is worth, by severity. */
  severityWeight: { critical: 10, high: 5, medium: 2, low: 1 },
  /** Of the eighteen views: below so many the leaders are shown as equals. */
  stableViews: 12,
  mostEquals: 3,
  /** Scores that differ by less are the same: half a point of chance is nothing to send anybody elsewhere for. */
  samePoints: 1,
} as const;

/** Keeping score of forecasts. */
export const CALIBRATION = {
  /** Fewer closed meetings than this say nothing about how well we forecast. */
  tableMeetings: 10,
  /** Fewer than this do not justify changing a constant. */
  fittingMeetings: 30,
  /** The standard normal deviate of a 95 % interval. */
  deviate: 1.959963984540054,
} as const;

/** How fine the computing is: none of these changes what is meant, only the time it takes. */
export const COMPUTING = {
  /** Up to so many people the opinions are solved by elimination, above by iteration. */
  densePeople: 200,
  /** The iteration stops when no more than this is still on its way. */
  iterationRest: 1e-10,
  iterations: 2_000,
  /** Up to so many seats all coalitions are looked at. */
  coalitionSeats: 20,
  /** Steps that counting coalitions by whole weights may take; above, orders are sampled. */
  countingSteps: 20_000_000,
  /** How many seats are drawn in all when orders are sampled, and how many orders at least. */
  sampledSeats: 4_000_000,
  fewestOrders: 200,
  /** Up to so many people every combination of stances is gone through: two million of them. */
  enumeratedPeople: 9,
  /** In larger maps stances are drawn only for people who move a vote by more than this; the rest count with their mean. */
  noticeable: 0.002,
  /** How many people, the most influential first, are asked what the forecast would be if they were for or against us. */
  swingPeople: 60,
  /** Among how many people, the best first, visits are looked at two and three together: 84 sets. */
  togetherAmong: 8,
  mostTogether: 3,
  /** What two sums of weights may differ by and still be the same. */
  weightSlack: 1e-9,
} as const;
