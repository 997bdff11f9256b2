export default {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  singleKeys: 'Single-letter shortcuts on the map',
  singleKeysWhy: 'F, T, G, V and the others work only while the map has the focus.',
  close: 'Close',
};
