/** Decision and money: G09–G15. */
export default {
  G09: {
    title: 'No decider on the map',
    sentences: { main: 'Nobody on the map decides.' },
    why: {},
    question: 'Who settles whether it happens, and is anybody above asked?',
  },
  G10: {
    title: 'Decider not met',
    sentences: { main: '{{person}} decides, and you have never met.' },
    why: { person: 'No visit to {{person}} and no call is recorded.' },
    question: 'Who can introduce you to {{person}}?',
  },
  G11: {
    title: '“I decide” is only a claim',
    sentences: { main: '{{person}} claims to decide. Nobody else has confirmed it.' },
    why: { onlyOne: 'You have spoken to nobody else in the last {{onlyOne}} days.' },
    question: 'Who else must agree before a sum of this size is approved?',
  },
  G12: {
    title: 'Who pays?',
    sentences: { main: 'Nobody is marked as the one who releases the money.' },
    why: {},
    question: 'How is the money applied for, and who signs?',
  },
  G13: {
    title: 'Money holder not met',
    sentences: { main: '{{person}} releases the money, and you have never met.' },
    why: { person: 'No visit to {{person}} and no call is recorded.' },
    question: 'Who can introduce you to {{person}}?',
  },
  G14: {
    title: 'Steps and dates unclear',
    sentences: { main: 'The customer’s steps to a decision are not written down.' },
    why: {},
    question: 'Which steps lead to a decision here, by when, and who takes part in each?',
    actions: { 'edit-deal': 'Write the steps down' },
  },
  G15: {
    title: 'Title and weight differ',
    sentences: {
      hidden: '{{person}} has a modest title but great weight, and you have never met.',
      figurehead:
        'Much of your time goes to {{person}}, whose word counts for less than the title says.',
    },
    why: {
      visits:
        'Of your {{allVisits}} visits in the last {{days}} days, {{visits}} were to {{person}}.',
      formal: 'The title stands for {{formal}} of 5, the real influence for {{real}} of 5.',
    },
    question: 'Whose view do the others follow, whatever the titles say?',
    actions: { 'show-person': 'Check title and weight' },
  },
};
