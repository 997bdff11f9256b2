/** What the size of the dots can show in the lens Influence besides the influence on the meeting. */
export default {
  choose: 'Size shows',
  options: {
    influence: 'Influence on the meeting',
    betweenness: 'Who stands between others',
    openness: 'Who bridges separate circles',
    'must-not-leave': 'Who must not leave',
    seeds: 'With whom to seed an idea',
    camps: 'Influence, with the camps',
  },
  means: {
    betweenness:
      'The larger, the more of the shortest ways between two others lead through this person.',
    openness: 'The larger, the less those whom this person knows know each other.',
    'must-not-leave': 'Large are those whose leaving would set the others furthest apart.',
    seeds: 'Large are those from whom the fewest steps lead to everybody.',
    camps: 'Size is the influence on the meeting; the tags 1 and 2 say who is on which side.',
  },
  apart: 'This is about the network as a whole. It does not enter the influence or the forecast.',
  open: 'Who, and why',
  working: 'Working it out …',
  workingOn: {
    ties: 'Working it out: who knows whom …',
    'key-players': 'Working it out: comparing sets of people …',
    camps: 'Working it out: the camps …',
  },
  failed: 'This browser could not work it out. The map itself is not affected.',
  person: 'somebody',
  ranking: 'The first of them',
  more_one: 'Show {{count}} more person',
  more_other: 'Show {{count}} more people',
  fewer: 'Show only the first {{count}} people',
  between: {
    many: 'between many others',
    several: 'between several others',
    few: 'between a few others',
  },
  joins: {
    many: 'joins many separate circles',
    several: 'joins two or three separate circles',
    few: 'hardly joins separate circles',
  },
  departments_one: 'ties within {{count}} department',
  departments_other: 'ties into {{count}} departments',
  nothing: {
    ties: 'No friendly ties are on the map yet: who reports to, influences, trusts, informs or introduces whom.',
    betweenness: 'Nobody stands between two others on this map.',
    openness: 'Nobody on this map joins circles that are separate.',
    sets: 'Too few people have ties on this map to choose among them.',
    tooMany: 'With so many people on the map this is not worked out.',
  },
  sets: {
    list: 'The best choices',
    of_one: '{{count}} person',
    of_other: '{{count}} people',
    asGood_one: '{{count}} other choice is as good.',
    asGood_other: '{{count}} other choices are as good.',
    approximate:
      'There are too many people to compare all choices: found one after another, so others may be better.',
    note: 'The best two need not contain the best one.',
  },
  camps: {
    side: 'Camp {{camp}}',
    loose_one: '{{count}} tie does not fit: a trust across or a conflict within.',
    loose_other: '{{count}} ties do not fit: trusts across or conflicts within.',
    noneBecause: 'No clear camps. {{why}}',
    unclear: {
      'few-conflicts': 'Fewer than two conflicts are on the map.',
      'separate-quarrels':
        'There are quarrels that have nothing to do with each other, so nobody can say who would side with whom.',
      'several-splits': 'More than one division fits equally well.',
      'too-many-people':
        'So many people hang together that nobody can be certain which division fits best.',
    },
    silent: 'Who may keep silent',
    inBetween:
      '{{name}} is on good terms with {{one}} and {{other}}, who are at odds, and may keep silent.',
  },
  spoken: {
    oneOfThem: 'one of them',
    camp: 'camp {{camp}}',
  },
  formula: 'The formula',
  why: {
    betweenness: {
      title: 'What does this say?',
      words:
        'Two people who have no tie reach each other through others. For every two people we look for the shortest ways along friendly ties, which are all but conflicts, and see who is on them. Whoever is on many of them can pass on, hold back or colour what is said. Only ties on this map count: where they are missing, the picture is wrong.',
    },
    openness: {
      title: 'What does this say?',
      words:
        'Whoever knows people who do not know each other hears more than others and can carry something from one circle into the next. The measure is constraint turned round: constraint is high where all acquaintances lead back to each other. Every friendly tie counts the same; into how many departments they lead is said beside it.',
    },
    'must-not-leave': {
      title: 'What does this say?',
      words:
        'We take one, two or three people off the map and look how many steps the others then need to reach each other. Look after those without whom they are furthest apart, and make a second way round them in time. With up to 40 people all choices are compared.',
    },
    seeds: {
      title: 'What does this say?',
      words:
        'We look for one, two or three people from whom the others are reached in the fewest steps along friendly ties. What these people know gets round soonest. Whether they will speak for you is another question: see how they stand. With up to 40 people all choices are compared.',
    },
    camps: {
      title: 'What does this say?',
      words:
        'We look at trust and conflict alone and divide those who hang together into two sides, so that as many trusts as possible lie within a side and as many conflicts as possible between the two. Camps are shown only where there are at least two conflicts and one division fits better than every other. Which side is for you, this does not say; and it changes no number.',
    },
    symbols: {
      between: 'share of the shortest ways through a person, over all pairs',
      ways: 'how many shortest ways there are between s and t',
      waysThrough: 'how many of them lead through v',
      people: 'people on the map',
      open: 'what the size shows',
      constraint: 'constraint: how far all acquaintances lead back to each other',
      attention: 'share of attention for each acquaintance',
      acquaintances: 'number of acquaintances',
      apart: 'how far apart those are who stay; 1: nobody reaches anybody',
      steps: 'steps between two people along friendly ties',
      stay: 'how many stay',
      reached: 'how near everybody is to the set; 1: all next to it',
      stepsToSet: 'steps from v to the nearest of the set, 1 for its members',
      set: 'the set',
      misfits: 'ties that the best division leaves wrong',
      sign: '1 for trust, −1 for conflict',
      side: 'the side of a person, 1 or −1',
    },
  },
};
