/** Why something could not be done, by the failure's code. */
export default {
  'blank-name': 'A name is needed. If you only know the title, write “?” as the name.',
  'too-long': 'This is too long: at most {{limit}} characters.',
  'no-such-row': 'This is no longer on the map. It may have been removed in another tab.',
  'same-person': 'Choose two different people.',
  'wrong-value': 'This value does not fit here.',
  'no-such-day': 'This day does not exist.',
  'unsafe-link':
    'Only addresses that begin with http:// or https:// and hold no user name can be kept.',
  'duplicate-seat': 'This person already has a seat in the meeting.',
  'looking-back': 'You are looking back; go back to today to change something.',
  'no-reason': 'Say why.',
  'day-is-over': 'This day is over already.',
  'nothing-written': 'Write down what you heard.',
  nobody: 'Choose at least one person.',
  'no-storage':
    'This browser does not let the app keep anything (a private window, or storage is switched off). Open it in an ordinary window.',
  'database-newer':
    'The maps here were written by a newer version of the app (format {{database}}; this one knows {{app}}). Nothing was changed. Reload to get the newer version.',
  blocked:
    'Another tab holds the maps open with an older version. Close the other tabs of this app, then try again.',
  'storage-failed': 'The browser could not read or write its storage.',
  quota: 'The browser has no room left. Free some space, or save this map as a file.',
  'no-second-copy':
    'This browser has no private files for the app, or does not open them (a private window does not).',
  'second-copy-failed': 'The browser could not read or write the private file of the second copy.',
  'both-copies-gone': 'There were maps in this browser, and now there are none.',
  'not-saved-yet': 'Something on this map is not saved yet. Try again once it is.',
  'no-such-snapshot': 'This earlier state is no longer kept.',
  'no-such-map': 'This map is no longer in this browser.',
  'id-taken': 'A map with this identity is already here.',
  'revision-moved': 'The map was changed in another tab at the same moment.',
  'nothing-drawn': 'There is nothing to draw in this lens yet.',
  'too-large-to-open':
    '“{{name}}” was saved, but it is larger than {{megabytes}} MB, and this app opens no larger file. Shorten the longest notes and save the map again.',
  'picture-failed': 'The browser could not make the picture. Try a smaller size.',
  'newer-version':
    'This was written in format {{found}} by a newer version of the app; this one knows {{known}}.',
  'wrong-version': 'The maps here are in a format that never was, {{found}}. Nothing was changed.',
  'migration-missing':
    'The maps here are older than this version of the app can read. Nothing was changed.',
  'migration-failed':
    'The maps of an older version could not be brought up to the present format. Nothing was changed.',
  unknown: 'That did not work, and the app does not know why.',
};
