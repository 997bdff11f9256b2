/** Allies: G22–G27. */
export default {
  G22: {
    title: 'No coach',
    sentences: { main: 'Nobody inside guides you yet.' },
    why: { supporters: 'On your side so far: {{supporters}}.' },
    question: 'Who gains if you win, and would tell you how things stand?',
    actions: { 'plan-visit': 'Develop a coach', 'fill-role': 'Name the coach' },
    purpose: 'Find out whether we have a coach here: what is gained if we win?',
  },
  G23: {
    title: 'Coach not tested',
    sentences: { main: '{{person}} is marked as coach. Still missing: {{missing}}.' },
    why: { onlyContact: 'You have spoken to nobody else in the last {{onlyContact}} days.' },
    question: 'What has {{person}} done for you, and who bears out what {{person}} says?',
    actions: { 'show-person': 'Note what is shown' },
    purpose: 'Test what the coach says: ask for a deed, or hear it from somebody else.',
  },
  G24: {
    title: 'The coach has no line into the room',
    sentences: {
      main_one: 'Your coach {{coaches}} has no link to anybody who decides.',
      main_other: 'Your coaches {{coaches}} have no link to anybody who decides.',
    },
    why: {
      coaches:
        'On the map no line of trust, influence or reporting leads from {{coaches}} to anybody who votes or decides.',
    },
    question: 'Which of the people who decide does your coach know, and who listens?',
    actions: {
      'plan-visit': 'Ask the coach',
      'show-person': 'Add the coach’s ties',
      'fill-role': 'Find a coach in the room',
    },
    purpose: 'Ask which of the people who decide would listen.',
  },
  G25: {
    title: 'An ally could open a door',
    sentences: { main: '{{person}} supports you and knows {{known}}. Ask for an introduction.' },
    why: { known: '{{person}} is joined by a tie to {{known}}.' },
    question: 'Would you introduce us to {{known}}?',
  },
  G26: {
    title: 'An ally is leaving',
    sentences: {
      main: 'Your ally {{person}} leaves on {{leaves}}.',
      overdue: 'Your ally {{person}} was to leave on {{leaves}} and may be gone.',
      undated: 'Your ally {{person}} is leaving, and you do not know when.',
    },
    why: { colleagues: 'Not met yet in the same department: {{colleagues}}.' },
    question: 'Who takes over from {{person}}, and will {{person}} hand you on?',
    purpose: 'Ask who takes over, and to be handed on.',
  },
  G27: {
    title: 'Coming leader not met',
    sentences: { main: '{{person}} is rising, and you have never met.' },
    why: { person: 'No visit to {{person}} and no call is recorded.' },
    question: 'Who can introduce you to {{person}}?',
  },
};
