import { expect, test } from 'vitest';
import { desiredElements } from '../../src/graph-view/elements';
import { placesOf } from '../../src/graph-view/lenses/places-of';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { paletteOf } from '../../src/graph-view/palette';
import { personMarks } from '../../src/graph-view/person-marks';
import { WORDS } from './canvas-words';
import { decisionMeeting, mapWith, TODAY } from './maps';

const map = mapWith({
  people: [
    { id: 'ann', name: 'Annabella Featherstonehaugh', title: 'Head of purchasing for the south' },
    { id: 'bob', name: 'Bob', title: 'Engineer', left: true },
    { id: 'eve', name: 'Li\u202egnp.exe' },
  ],
  meetings: [
    decisionMeeting({
      chairId: 'bob',
      seats: [
        { personId: 'ann', weight: 0 },
        { personId: 'bob', weight: 1 },
      ],
    }),
  ],
});

function titlesIn(lens: Lens): string[] {
  const { elements } = desiredElements({
    map,
    lens,
    marks: personMarks(map, TODAY),
    places: placesOf(lens, 'levels', { aspect: 1.5, unfolded: new Set() })(map, TODAY),
    palette: paletteOf('light'),
    words: WORDS,
    hidden: { attitudes: new Set(), tieKinds: new Set(), contact: new Set() },
    selected: null,
    highlight: null,
    measure: null,
    route: null,
  });
  return elements
    .filter(({ classes }) => classes.split(' ').includes('title'))
    .map(({ data }) => String(data.label).replace(/[\u2068\u2069]/g, ''))
    .toSorted();
}

test('who only observes is told even under a long name and title: the title is cut instead', () => {
  const titles = titlesIn('meeting');
  const [bob, ann] = [/chair/, /^observer/].map((some) => titles.find((title) => some.test(title)));
  expect(ann).toMatch(/^observer · Head of.*…$/);
  expect(bob).toMatch(/chair/);
  expect(bob).toMatch(/has left/);
});

test('a name that turns the direction of reading is marked', () => {
  expect(titlesIn('levels')).toContain('turned');
});

test('a title that stands alone is as it was written', () => {
  expect(titlesIn('levels')).toContainEqual(expect.stringMatching(/^Engineer/));
});
