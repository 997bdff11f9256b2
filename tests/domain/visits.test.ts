import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/domain/visits';
import { mapWith } from './coverage/rule-map';
import { buyer, inDays, rivalVisit, visit } from './coverage/small-map';

const TODAY = inDays(0);

describe('who has met whom', () => {
  const visits = [
    visit('ann', 9),
    visit('ann', 3),
    visit('ann', 0),
    visit('ann', -2),
    visit('ann', -9),
    visit('bo', 30),
    rivalVisit('ann', 8),
    rivalVisit('ann', 4),
    rivalVisit('bo', -1),
    visit('cy', 5, { channel: 'message' }),
    visit('cy', -5, { setting: 'crowd' }),
  ];
  const people = ['ann', 'bo', 'cy'].map((id) => buyer(id));

  it.each([
    ['forward', visits],
    ['backward', [...visits].reverse()],
  ])('is the last day, or the next one, in whatever order they were noted: %s', (_, noted) => {
    const known = contacts(mapWith({ people, visits: noted }), TODAY);
    expect(Object.fromEntries(known.metByUs)).toEqual({ ann: TODAY, bo: inDays(-30) });
    expect(Object.fromEntries(known.metByRival)).toEqual({ ann: inDays(-4) });
    expect(Object.fromEntries(known.planned)).toEqual({ ann: inDays(2) });
  });

  it('is not known of people who were not known by then, or are not on the map', () => {
    const later = mapWith({
      people: [buyer('ann', { knownSince: inDays(1) })],
      visits: [visit('ann', 3), visit('nobody', 3), visit('ann', -3)],
    });
    const then = contacts(later, TODAY);
    expect([then.metByUs.size, then.planned.size]).toEqual([0, 0]);
    expect([...contacts(later, inDays(1)).metByUs.keys()]).toEqual(['ann']);
  });
});
