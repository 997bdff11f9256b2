import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../src/domain/account-map';
import { desiredElements } from '../../src/graph-view/elements';
import { placesOf } from '../../src/graph-view/lenses/places-of';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { paletteOf } from '../../src/graph-view/palette';
import { personMarks } from '../../src/graph-view/person-marks';
import { withRoute } from '../../src/graph-view/route';
import type { Route } from '../../src/graph-view/picturing';
import { WORDS } from './canvas-words';
import { TODAY, decisionMeeting, mapWith } from './maps';

const map = mapWith({
  people: [
    { id: 'clerk', level: 'operation' },
    { id: 'head', level: 'management' },
    { id: 'boss', level: 'decision' },
    { id: 'other', level: 'decision' },
  ],
  ties: [{ id: 't', kind: 'reports-to', fromId: 'head', toId: 'boss' }],
  meetings: [
    decisionMeeting({
      chairId: 'boss',
      headcount: 3,
      seats: [
        { personId: 'boss', weight: 1 },
        { personId: 'other', weight: 1 },
      ],
    }),
  ],
});
const WAY: Route = { people: ['clerk', 'head', 'boss'], startsWithUs: true };

function drawn(lens: Lens, route: Route | null, over: { map?: AccountMap; hidden?: boolean } = {}) {
  const shown = over.map ?? map;
  const places = placesOf(lens, 'levels', { aspect: 1.45, unfolded: new Set() })(shown, TODAY);
  const { elements } = desiredElements({
    map: shown,
    marks: personMarks(shown, TODAY),
    lens,
    places: withRoute(places, route),
    palette: paletteOf('light'),
    words: WORDS,
    hidden: {
      attitudes: new Set(over.hidden ? ['unknown' as const] : []),
      tieKinds: new Set(over.hidden ? ['reports-to' as const] : []),
      contact: new Set(),
    },
    selected: null,
    highlight: null,
    measure: null,
    route,
  });
  const steps = elements
    .filter(({ classes }) => classes.startsWith('route'))
    .map(({ data }) => `${data.source} ${data.target}`);
  const ids = new Set(elements.map(({ data }) => data.id));
  return { elements, steps, ids };
}

const STEPS = ['d:lens:us p:clerk', 'p:clerk p:head', 'p:head p:boss'];

describe('a way drawn over the lens', () => {
  it('leads from us from person to person', () => {
    const { steps, ids } = drawn('levels', WAY);
    expect(steps).toEqual(STEPS);
    expect(ids.has('d:lens:us')).toBe(true);
  });

  it('is drawn as well where the lens does not show its people', () => {
    const { steps, ids } = drawn('meeting', WAY);
    expect(steps).toEqual(STEPS);
    for (const id of ['p:clerk', 'p:head', 'p:boss']) expect(ids.has(id)).toBe(true);
  });

  it('is drawn as well where its people are folded away', () => {
    const many = Array.from({ length: 310 }, (_, at) => ({ id: `x${at}`, department: 'Crowd' }));
    const large = mapWith({
      people: [
        ...many,
        { id: 'clerk', department: 'Crowd' },
        { id: 'head', department: 'Crowd' },
        { id: 'boss', department: 'Top' },
      ],
    });
    const { steps, ids } = drawn('levels', WAY, { map: large });
    expect(steps).toEqual(STEPS);
    expect(ids.has('p:clerk')).toBe(true);
  });

  it('is drawn whatever the legend hides', () => {
    expect(drawn('levels', WAY, { hidden: true }).steps).toEqual(STEPS);
    expect(drawn('levels', null, { hidden: true }).ids.has('p:clerk')).toBe(false);
  });

  it('dims the seats without a name, to which no way leads', () => {
    const ghosts = (route: Route | null) =>
      drawn('meeting', route).elements.filter(({ data }) => data.id.startsWith('d:lens:ghost'));
    expect(ghosts(null).map(({ classes }) => classes)).toEqual(['ghost']);
    expect(ghosts(WAY).map(({ classes }) => classes)).toEqual(['ghost dimmed']);
  });

  it('leads from one person to another where we have no part in it', () => {
    const { steps, ids } = drawn('levels', { people: ['other', 'clerk'], startsWithUs: false });
    expect(steps).toEqual(['p:other p:clerk']);
    expect(ids.has('d:lens:us')).toBe(false);
  });

  it('has a place beside the lens for everybody who is missing there, apart from each other', () => {
    const places = placesOf('meeting', 'levels', { aspect: 1.45, unfolded: new Set() })(map, TODAY);
    const { positions, decorations } = withRoute(places, WAY);
    const us = decorations.find(({ kind }) => kind === 'us');
    const spots = [us, positions.get('clerk'), positions.get('head')];
    const keys = spots.map((spot) => `${spot?.x} ${spot?.y}`);
    expect(new Set(keys).size).toBe(3);
    for (const [id, at] of places.positions) {
      expect(positions.get(id)).toEqual(at);
      for (const spot of spots) expect(Math.abs((spot?.x ?? 0) - at.x)).toBeGreaterThan(100);
    }
  });

  it('is nothing where somebody on it is not on the map', () => {
    expect(drawn('levels', { people: ['clerk', 'gone'], startsWithUs: true }).steps).toEqual([]);
  });
});
