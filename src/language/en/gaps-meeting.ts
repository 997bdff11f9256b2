/** The meeting: G01–G08. */
export default {
  G01: {
    title: 'Attendee not met',
    sentences: {
      main: '{{person}} will sit in “{{meeting}}” {{when}}, and you have never met.',
    },
    why: { person: 'No visit to {{person}} and no call is recorded.' },
    question: 'Who can introduce you to {{person}} before the meeting?',
  },
  G02: {
    title: 'Only the rival has met this attendee',
    sentences: {
      main: '{{person}} will sit in “{{meeting}}” {{when}}. Only the rival has been there.',
    },
    why: { rivalMet: 'The rival last met {{person}} {{rivalMet}}.' },
    question: 'What did the rival want from {{person}}, and who can get you in first?',
  },
  G03: {
    title: 'The list of attendees is not complete',
    sentences: {
      main_one: '“{{meeting}}” is {{when}}, and one of its seats has no name yet.',
      main_other: '“{{meeting}}” is {{when}}, and {{count}} of its seats have no names yet.',
      headcount: '“{{meeting}}” is {{when}}, and nobody has said how many will sit there.',
    },
    why: {
      headcount: 'Expected there: {{headcount}}. Named so far: {{named}}.',
    },
    question: 'Who else will sit there? The office, or whoever keeps the list, knows.',
  },
  G04: {
    title: 'Nobody knows where it is decided',
    sentences: {
      main: 'No decision meeting is on the map. Large purchases are settled in one.',
      closing: 'You expect to close {{closing}}, but no decision meeting is on the map.',
      overdue: 'It should have closed {{closing}}, and no decision meeting is on the map.',
    },
    why: {},
    question: 'How are sums of this size approved, and in which meeting?',
  },
  G05: {
    title: 'Who has the last word there?',
    sentences: {
      main: 'Who leads “{{meeting}}” and how it decides are not recorded.',
      chair: 'Who leads “{{meeting}}” is not recorded.',
      rule: 'How “{{meeting}}” decides is not recorded.',
    },
    why: {},
    question: 'Who leads the meeting, and does the chair decide alone, or a vote, or all together?',
  },
  G06: {
    title: 'Met, but the attitude is blank',
    sentences: {
      main: 'You have met {{person}}, but where {{person}} stands is not recorded.',
    },
    why: {},
    question: 'Where does {{person}} stand, and what did {{person}} do to show it?',
  },
  G07: {
    title: 'Manner unknown',
    sentences: {
      main: 'How does {{person}} like to talk? “{{meeting}}” is {{when}}.',
    },
    why: {},
    question: 'Is {{person}} quick or slow, warm or matter-of-fact?',
  },
  G08: {
    title: 'The rival is invited, you are not',
    sentences: {
      main: '“{{meeting}}” is {{when}}. {{rivals}} will be heard there, and you will not.',
    },
    why: {},
    question: 'May you be heard in the meeting as well?',
    actions: { 'plan-visit': 'Ask to be heard', 'show-meeting': 'Open the meeting' },
    purpose: 'Ask to be heard in the meeting as the rival is.',
  },
};
