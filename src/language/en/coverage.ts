export default {
  head: {
    label: 'How far we have got',
    seats: 'Attendees met',
    decider: 'Decision maker met',
    coach: 'Coach',
    ofSeats: '{{met}} of {{seats}}',
    noMeeting: 'no meeting yet',
    nobodyYet: 'nobody named',
    yes: 'yes',
    no: 'no',
    coachState: { confirmed: 'confirmed', unconfirmed: 'unconfirmed', none: 'none' },
  },
  list: 'Gaps, worst first',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  fewer: 'Show only the worst {{count}}',
  mark: '{{severity}}: {{title}} ({{rule}})',
  planned: 'Planned',
  asked: 'To ask: {{names}}, since {{day}}',
  answered: 'Answered by {{name}} on {{day}}: “{{answer}}”. Enter it in the meeting.',
  closed: 'Gap closed: {{sentence}}',
  opened: 'New gap: {{sentence}}',
  ban: {
    title: 'Contact is not allowed until {{day}}',
    text: 'Use the official channel. Until then no visit is asked for.',
  },
  silence: {
    none: {
      title: 'Nothing is missing that the rules can see.',
      text: 'They see only what is on the map. Keep adding whom you meet, and what the rival does.',
    },
    'first-day': {
      title: 'Too early to say what is missing',
      text: 'Log your first visit, or put up the meeting that decides. From then on this list says whom you have not met.',
    },
    closed: {
      title: 'This deal is closed.',
      text: 'Nothing more is asked for. The outcome stands in the deal’s details.',
    },
    'in-use': {
      title: 'The customer uses it now.',
      text: 'The rules about the decision have nothing more to say.',
    },
  },
  start: {
    logVisit: 'Log a visit',
    addMeeting: 'Add a meeting',
    addPerson: 'Add a person',
    editDeal: 'Open the deal',
  },
  countdown: {
    meeting: '{{meeting}} {{when}}',
    seats: '{{met}} of {{seats}} attendees met',
    nobody: 'nobody named yet',
    none: 'No decision meeting yet',
  },
};
