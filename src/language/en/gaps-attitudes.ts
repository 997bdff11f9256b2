/** Attitudes, opposition, rivals: G28–G34. */
export default {
  G28: {
    title: 'Weighty opponent without an answer',
    sentences: { main: '{{person}} is against you, and there is no plan.' },
    why: {
      obstacles: '{{obstacles}} is one of those who raise obstacles.',
      neverMet: 'You have never met {{neverMet}}.',
    },
    question: 'What does {{person}} lose if you win, and what could you offer for it?',
    actions: { 'show-person': 'Write down the answer' },
    purpose: 'Listen first: what speaks against us?',
  },
  G29: {
    title: 'Weighty person, attitude blank',
    sentences: { main: 'You know {{person}}, but not where {{person}} stands.' },
    why: {},
    question: 'Where does {{person}} stand, and what did {{person}} do to show it?',
  },
  G30: {
    title: 'Good news on thin ground',
    sentences: {
      acted: '{{person}} acted for you, but that was {{noted}}.',
      'two-sources': 'Two sources put {{person}} on your side, but that was {{noted}}.',
      told: 'That {{person}} supports you is only what you were told {{noted}}.',
      hearsay: 'That {{person}} supports you is only hearsay, noted {{noted}}.',
      guess: 'That {{person}} supports you is only a guess, noted {{noted}}.',
    },
    why: { evidence: 'A fresh deed, or a second source, would make it sure.' },
    question: 'What has {{person}} done lately that shows it, and who else says so?',
    purpose: 'Ask for a deed that shows support: a word to the others, a figure, an introduction.',
  },
  G31: {
    title: 'You cannot see the rival',
    sentences: {
      main: 'You last heard of a rival {{lastNews}}.',
      never: 'You have not noted anything about rivals yet.',
    },
    why: {},
    question: 'Whom else are you looking at, and how close are they?',
    actions: { 'edit-deal': 'Confirm there is none' },
  },
  G32: {
    title: 'The rival has met more of the room',
    sentences: {
      main: 'In the last {{days}} days the rival has met {{theirs}} of the people in “{{meeting}}”, you {{ours}}.',
      none: 'In the last {{days}} days the rival has met {{theirs}} of the people in “{{meeting}}”, you none.',
    },
    why: { rivalOnly: 'Met by the rival and not by you: {{rivalOnly}}.' },
    question: 'What did the rival tell them, and who can take you there?',
  },
  G33: {
    title: 'Our friend is at odds with this person',
    sentences: {
      main: '{{ally}} supports you but is at odds with {{person}}. Find another way.',
    },
    why: {
      evidence: 'The attitude of {{ally}} rests on “{{evidence}}”, noted {{noted}}.',
      allyMet: 'You last met {{ally}} {{allyMet}}.',
      person: 'You have never met {{person}}.',
      department: 'Nobody else in “{{department}}” has been met.',
    },
    question: 'Who gets on with {{person}} and would introduce you?',
  },
  G34: {
    title: 'A confidential paper may be with the rival',
    sentences: {
      main: '{{person}} was given “{{document}}”, and the rival has met {{person}} since.',
      friend:
        '{{person}} was given “{{document}}” and is close to {{friends}} on the rival’s side.',
    },
    why: {
      shared: '{{person}} got it {{shared}}.',
      rivalMet: 'The rival last met {{person}} {{rivalMet}}.',
      alsoClose: '{{person}} informs or trusts {{alsoClose}} on the rival’s side.',
    },
    question: 'If the rival knows it, what can still be changed?',
    actions: { 'note-rival': 'Note what the rival may know', 'set-aside': 'Acknowledge …' },
    purpose: 'Find out who has seen the paper.',
  },
};
