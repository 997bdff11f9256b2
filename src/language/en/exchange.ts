/** What goes in and out: files read, put right, refused and written. */
export default {
  // Where something is in a file: `at` in the sentences below. The path stays as the file has it.
  places: {
    file: 'The file ({{path}})',
    map: 'The map ({{path}})',
    deal: 'The deal ({{path}})',
    people: 'Person {{number}} ({{path}})',
    ties: 'Tie {{number}} ({{path}})',
    visits: 'Visit {{number}} ({{path}})',
    assessments: 'Assessment {{number}} ({{path}})',
    meetings: 'Meeting {{number}} ({{path}})',
    team: 'Team member {{number}} ({{path}})',
    rivals: 'Rival {{number}} ({{path}})',
    asks: 'Request for an introduction {{number}} ({{path}})',
    documents: 'Document {{number}} ({{path}})',
    rivalNotes: 'Note on a rival {{number}} ({{path}})',
    answers: 'Answer {{number}} ({{path}})',
    setAside: 'Gap set aside {{number}} ({{path}})',
    forecasts: 'Forecast {{number}} ({{path}})',
    pastDecisions: 'Past decision {{number}} ({{path}})',
    reviews: 'Review {{number}} ({{path}})',
  },
  kinds: {
    nothing: 'nothing',
    list: 'a list',
    object: 'a group of fields',
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
  },
  otherKinds: {
    excel: 'an Excel workbook',
    office: 'an Office document',
    zip: 'a ZIP archive',
    pdf: 'a PDF document',
    picture: 'a picture that can hold no map (only PNG can)',
    markup: 'a web page or an SVG drawing',
    contacts: 'a list of contacts (vCard)',
    table: 'a table (CSV)',
  },
  refused: {
    unreadable: 'The file could not be read. It may have been moved or deleted; choose it again.',
    'too-large': 'The file is too large. A map file has at most {{megabytes}} MB.',
    'other-kind': 'This is $t(exchange:otherKinds.{{found}}), not a map file.',
    'picture-without-map':
      'This is a picture without a map inside. Ask for the map file that it was made from.',
    'picture-cut-off':
      'The picture is cut off at byte {{offset}}. Copy the file again from where you have it.',
    'picture-damaged':
      'The picture is damaged at byte {{offset}}, so nothing in it can be relied on.',
    'picture-of-several-maps':
      'The picture holds more than one map. Nobody can tell which is meant.',
    'picture-map-damaged': 'The map inside the picture is damaged.',
    'picture-map-too-large':
      'The map inside the picture would take more than {{megabytes}} MB once unpacked. No map does.',
    'not-utf8': 'This is not a text file in UTF-8, so it is no map file.',
    'empty-file': 'The file is empty.',
    'not-json':
      'This is not JSON: it stops making sense at line {{line}}, column {{column}}. The file may have been cut off.',
    'too-deep':
      'The file nests more than {{limit}} levels deep at line {{line}}, column {{column}}. No map does.',
    'duplicate-key':
      '{{at}}: “{{key}}” is there twice, again at line {{line}}, column {{column}}. Remove one of the two.',
    'not-an-object': 'This is JSON, but no map file: it holds $t(exchange:kinds.{{found}}).',
    'not-a-map': 'This is not a map file of Undercurrent.',
    'no-maps': 'The file was made for several maps, and there is none in it.',
    'newer-version':
      'The file was written in format {{found}} by a newer Undercurrent. This one reads up to format {{known}}. The file was left as it is.',
    'migration-failed':
      '{{at}}: what an older Undercurrent wrote could not be brought up to the present format.',
    missing: '{{at}}: this must be given and is missing.',
    'wrong-type':
      '{{at}}: here belongs $t(exchange:kinds.{{expected}}), and the file has $t(exchange:kinds.{{found}}).',
    'wrong-value': '{{at}}: “{{found}}” is not one of the values that can stand here.',
    'empty-id': '{{at}}: the id is empty.',
    'id-too-long': '{{at}}: the id has {{length}} characters; at most {{limit}} are allowed.',
    'reserved-id': '{{at}}: the id “{{id}}” stands for ourselves. A rival must have another.',
    'duplicate-id': '{{at}}: the id “{{id}}” is already used by {{first}}. Each must have its own.',
    'blank-name': '{{at}}: the name is blank. For somebody without a known name, write “?”.',
    'too-long': '{{at}}: the text has {{length}} characters; at most {{limit}} are allowed.',
    'not-finite': '{{at}}: the number is too large to be a number.',
    'not-whole': '{{at}}: {{found}} is not a whole number.',
    'out-of-range': '{{at}}: the number {{found}} is out of range.',
    'no-such-day': '{{at}}: “{{found}}” is no day that exists. Days are written as 2026-11-21.',
    'too-many': '{{at}}: the list has {{count}} entries; at most {{limit}} are allowed.',
  },
  repaired: {
    'unknown-key': '{{at}}: a field this app does not know. Left out.',
    'text-cleaned': '{{at}}: characters that cannot be shown. Removed or replaced.',
    'unsafe-link':
      '{{at}}: “{{found}}” is no plain web address (http or https). The link was removed.',
    'place-cleared': '{{at}}: a place that is off any canvas. The person will be placed anew.',
    repeated: '{{at}}: the same entry twice. Kept once.',
    'reference-cleared': '{{at}}: speaks of “{{id}}”, who is not in the file. Cleared.',
    'reference-dropped': '{{at}}: speaks of “{{id}}”, who is not in the file. Taken off the list.',
    'row-left-out': '{{at}}: is about “{{id}}”, who is not in the file. Left out.',
    'tie-to-nobody': '{{at}}: leads to “{{id}}”, who is not in the file. The tie was left out.',
    'tie-to-itself': '{{at}}: ties “{{id}}” to themselves. The tie was left out.',
    'seat-repeated': '{{at}}: “{{id}}” already has a seat there. The second was left out.',
    'same-tie': '{{at}}: the same tie as {{first}}. Both were kept.',
    'picture-trailing':
      '{{at}}: the picture ends here, and the file goes on for {{bytes}} bytes. They were not looked at.',
  },
};
