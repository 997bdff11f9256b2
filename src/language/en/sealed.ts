/** Files that a passphrase opens: saving and opening them. */
export default {
  one: 'Save “{{name}}” as a sealed file',
  all: 'Save everything as a sealed file',
  what: 'Only the passphrase opens a sealed file. What is in it can be read by nobody else, wherever the file goes.',
  lost: 'A lost passphrase is a lost file. Nobody can open it then, and nobody can bring the passphrase back.',
  passphrase: 'Passphrase',
  hint: 'At least {{count}} characters. Several words are better than one.',
  again: 'The same passphrase again',
  fileName: 'Name of the file',
  fileNameHint: 'The name itself is not sealed: everybody who has the file reads it.',
  defaultName: 'Sealed map',
  defaultNameAll: 'Sealed maps',
  tooShort: 'Use at least {{count}} characters.',
  different: 'The two passphrases are not the same.',
  save: 'Save the sealed file',
  saved: 'Saved as {{name}}. Only the passphrase opens it.',
  savedAll_one: '{{count}} map saved, sealed.',
  savedAll_other: '{{count}} maps saved, sealed.',
  cancel: 'Cancel',
  close: 'Close',
  open: {
    asks: '“{{name}}” is sealed. Give the passphrase it was saved with; then you see what is in it before anything is kept.',
    do: 'Open the file',
    refused: {
      'sealed-newer':
        'The file was sealed in version {{found}} by a newer Undercurrent. This one opens up to version {{known}}. The file was left as it is.',
      'sealed-unusable':
        'The beginning of this sealed file is damaged, or something else made it. No passphrase opens it.',
      'not-unsealed':
        'The passphrase is wrong, or the file is damaged. Which of the two, nobody can tell.',
    },
  },
};
