import { describe, expect, it } from 'vitest';
import { MapSchema } from '../../../src/domain/row-schemas';
import { bestAskedFirst } from '../../../src/domain/method/best-asked';
import { z } from '../../../src/domain/zod';
import { buyer, inDays, view, visit } from '../coverage/small-map';

const coach = { keyRoles: ['coach'] };
const sharer = { socialRoles: ['information-sharer'] };

// The ids stand in the opposite order of what is expected.
const map = z.parse(MapSchema, {
  id: 'map',
  name: 'Map',
  customer: 'Customer',
  deal: { mode: 'advisor' },
  people: [
    buyer('z coach', coach),
    buyer('y sharer', sharer),
    buyer('x plain'),
    buyer('w coach not met', coach),
    buyer('v coach against', coach),
    buyer('u sharer not met', sharer),
    buyer('t coach and sharer not met', { ...coach, ...sharer }),
    buyer('s nobody'),
    buyer('r against'),
    buyer('q against, not met'),
  ],
  visits: ['z coach', 'y sharer', 'x plain', 'v coach against', 'r against'].map((id) =>
    visit(id, 9),
  ),
  assessments: [
    view('x plain', 0),
    view('v coach against', -0.5),
    view('r against', -1),
    view('q against, not met', -0.5),
    view('s nobody', 1),
  ],
});

const TODAY = inDays(0);
const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

describe('whom to ask first', () => {
  it('is somebody we talk with, a coach before a sharer, and who is against us late', () => {
    expect(bestAskedFirst(map, idsOf(map.people), TODAY)).toEqual([
      'z coach', // 4 + 3
      'y sharer', // 4 + 2
      'x plain', // 4
      't coach and sharer not met', // 3
      'w coach not met', // 3
      'v coach against', // 4 + 3 − 5, and we met
      'u sharer not met', // 2
      's nobody', // 0
      'r against', // 4 − 5
      'q against, not met', // −5
    ]);
  });

  it('is the one seen last among equals, then the first by id', () => {
    const equals = z.parse(MapSchema, {
      ...map,
      people: ['a', 'b', 'c', 'd'].map((id) => buyer(id)),
      visits: [visit('a', 30), visit('b', 9), visit('c', 9), visit('c', 40), visit('d', 2)],
      assessments: [],
    });
    for (const ids of [
      ['a', 'b', 'c', 'd'],
      ['d', 'c', 'b', 'a'],
    ]) {
      expect(bestAskedFirst(equals, ids, TODAY)).toEqual(['d', 'b', 'c', 'a']);
    }
    // Thirty-five days ago only c had been seen.
    expect(bestAskedFirst(equals, ['a', 'b', 'c'], inDays(-35))).toEqual(['c', 'a', 'b']);
  });

  it('is only of those asked about, and of nobody who is gone', () => {
    expect(bestAskedFirst(map, ['s nobody', 'gone', 'x plain'], TODAY)).toEqual([
      'x plain',
      's nobody',
    ]);
    expect(bestAskedFirst(map, [], TODAY)).toEqual([]);
  });
});
