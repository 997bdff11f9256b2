/** Access: G16–G21. */
export default {
  G16: {
    title: 'Everything hangs on one contact',
    sentences: {
      main: 'All your knowledge comes from {{person}}.',
      nobody: 'You have spoken to nobody there for {{days}} days.',
    },
    why: { person: 'You have spoken to nobody else in the last {{days}} days.' },
    question: 'Who else takes part in this, and which departments have a say?',
    actions: { 'plan-visit': 'Visit somebody else' },
  },
  G17: {
    title: 'Only one way to the key person',
    sentences: { main: 'Every way to {{person}} passes through {{through}}.' },
    why: { person: 'You have never met {{person}}.' },
    question: 'Who else could bring you to {{person}}?',
  },
  G18: {
    title: 'No one to introduce us',
    sentences: { main: 'Nobody you know leads to {{person}}.' },
    why: { person: 'On the map no tie leads from the people you know to {{person}}.' },
    question: 'Who of the people you know has dealt with {{person}}?',
    actions: { 'plan-visit': 'Approach officially' },
    purpose: 'Official approach, together with a manager or an executive of ours.',
  },
  G19: {
    title: 'A department never entered',
    sentences: {
      main: 'Nobody in “{{department}}” has been met, though it has a say.',
      others: 'Nobody else in “{{department}}” has been met, though it has a say.',
    },
    why: { withSay: 'They decide, advise or use it there: {{withSay}}.' },
    question: 'Who in “{{department}}” looks after this, and what matters to them?',
  },
  G20: {
    title: 'A level is missing',
    sentences: { main: 'Levels still to be reached: {{levels}}.' },
    why: {},
    question: 'Who works with it, who runs that department, and who decides?',
    actions: { 'add-person': 'Add somebody of that level' },
  },
  G21: {
    title: 'Not seen for too long',
    sentences: { main: 'You last saw {{person}} {{seen}}.' },
    why: { limit: 'At this stage and in this mode, {{limit}} days is the longest to leave it.' },
    question: 'What has changed for {{person}} since then?',
  },
};
