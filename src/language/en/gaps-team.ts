/** Our team: G38–G40. */
export default {
  G38: {
    title: 'Nobody of ours for this person',
    sentences: {
      main: '{{person}} has no counterpart on your team.',
      rank: 'None of your managers or executives looks after {{person}}.',
    },
    why: { level: 'Level: {{level}}.' },
    question: 'Who of your people has the rank to talk with {{person}}?',
    actions: { 'show-team': 'Add to your team' },
  },
  G39: {
    title: 'A large deal run like a small one',
    sentences: {
      main: 'Quick mode, but {{number}} people vote in “{{meeting}}”.',
      roles: 'Quick mode, but {{number}} people decide or recommend.',
    },
    why: { deciding: 'They are {{deciding}}.' },
    question: 'Does this deal need a team, and more than three visits?',
    actions: { 'edit-deal': 'Change the mode' },
  },
  G40: {
    title: 'Visit without a next step',
    sentences: { main: 'After the last visit to {{person}} nothing was agreed.' },
    why: {},
    question: 'What happens next, who does it, and by when?',
    actions: { 'edit-visit': 'Write down the next step' },
  },
};
