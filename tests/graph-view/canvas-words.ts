import type { CanvasWords } from '../../src/graph-view/canvas-words';

/** Plain words for tests of the canvas. */
export const WORDS: CanvasWords = {
  region: 'Map',
  people: 'People on the map',
  help: 'Arrow keys move from person to person.',
  bands: {
    decision: 'Decision',
    management: 'Management',
    operation: 'Operation',
    unknown: 'Level not known',
    outside: 'Outside',
    departments: 'Departments',
  },
  noDepartment: 'No department',
  foldDepartments: 'Fold the departments',
  who: 'who?',
  nameSeat: 'Name this seat',
  us: 'Us',
  observers: 'Observers',
  chair: 'chair',
  observer: 'observer',
  turned: 'turned',
  left: 'has left',
  door: 'At the door',
  table: (meeting) => [meeting.name, 'in 7 days'],
  guest: ({ by, rivalName, invited }) => `${by === 'us' ? 'We' : rivalName}: ${invited}`,
  describePerson: ({ name, attitude, ring }) => `${name}, ${attitude}, ${ring}`,
  describeTie: ({ kind }, from, to) => `${from} ${kind} ${to}`,
  countPeople: (people) => `${people} people`,
  countHighlighted: (highlighted, people) => `${highlighted} of ${people} people`,
  describeDepartment: (name, people) => `${name}, ${people} people`,
};
