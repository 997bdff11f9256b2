import assumptions from './settings-assumptions';
import limits from './settings-limits';

export default {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  singleKeys: 'Single-letter shortcuts on the map',
  singleKeysWhy: 'F, T, G, V and the others work only while the map has the focus.',
  close: 'Close',
  limitsTitle: 'What the rules take as limits',
  limitsIntro:
    'With these the gaps are found. They are shown here to be argued with, not to be changed.',
  limitsColumns: { what: 'What', value: 'Limit', why: 'Reason' },
  limits,
  assumptionsTitle: 'What the forecast and the advice take for granted',
  assumptionsIntro:
    'Judgement, not measurement. They are shown here to be argued with, not to be changed: only many closed meetings could justify that.',
  assumptions,
};
