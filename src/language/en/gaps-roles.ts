/** Roles and stage: G35–G37. */
export default {
  G35: {
    title: 'Usual people of this stage not met',
    sentences: { main: 'Usually part of the stage “{{present}}”, but not met: {{roles}}.' },
    why: {
      holders: 'On the map and not met: {{holders}}.',
      unfilled: 'Nobody on the map is marked as: {{unfilled}}.',
    },
    question: 'Who takes part at this stage, and in which part?',
  },
  G36: {
    title: 'Role not filled on the map',
    sentences: { main: 'Not yet named: {{roles}}.' },
    why: {},
    question: 'Who else must take part, and in which part?',
  },
  G37: {
    title: 'After the contract nobody calls',
    sentences: {
      main: 'The product is in use, and you last met a user or purchaser {{lastSeen}}.',
      never: 'The product is in use, and you have never met a user or purchaser.',
      nobody: 'The product is in use, and no user or purchaser is on the map.',
    },
    why: { concerned: 'Users and purchasers: {{concerned}}.' },
    question: 'Does it do what it was bought for, and what is still missing?',
    purpose: 'Hear how it does in daily use.',
  },
};
