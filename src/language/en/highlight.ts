/** Finding people on the canvas by what they have in common. */
export default {
  button: 'Highlight',
  how: 'Within a group any one will do; where several groups are ticked, all of them must fit.',
  matching_one: '{{count}} of {{all}} people matches',
  matching_other: '{{count}} of {{all}} people match',
  clear: 'Highlight nobody',
  severity: 'Concerned by a gap that is',
  contact: { title: 'Contact', unmet: 'Not met by us', 'rival-only': 'Met by a rival only' },
  level: 'Level',
  noLevel: 'Level not known',
  part: 'Part in the purchase',
  parts: {
    decider: 'Decider',
    recommender: 'Recommender',
    gatekeeper: 'Gatekeeper',
    user: 'User',
    purchaser: 'Purchaser',
    coach: 'Coach',
    money: 'Holds the money',
  },
  department: 'Department',
  noDepartment: 'No department',
};
