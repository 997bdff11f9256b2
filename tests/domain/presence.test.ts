import { describe, expect, it } from 'vitest';
import { contactBanned, isBuyer, onTheMap, personOnTheMap } from '../../src/domain/presence';
import { deal, mapWith } from './coverage/rule-map';
import { buyer, inDays } from './coverage/small-map';

const TODAY = inDays(0);

describe('who is on the map', () => {
  const map = mapWith({
    people: [
      buyer('ann'),
      buyer('bo', { knownSince: TODAY }),
      buyer('cy', { knownSince: inDays(1) }),
      buyer('di', { left: true }),
      buyer('ed', { side: 'outside' }),
      buyer('fay', { side: 'rival' }),
    ],
  });
  const ids = (people: typeof map.people) => people.map(({ id }) => id);

  it('was known by that day', () => {
    expect(ids(map.people.filter((one) => onTheMap(one, TODAY)))).toEqual([
      'ann',
      'bo',
      'di',
      'ed',
      'fay',
    ]);
    expect(personOnTheMap(map, 'bo', TODAY)?.id).toBe('bo');
    expect(personOnTheMap(map, 'bo', inDays(-1))).toBeUndefined();
    expect(personOnTheMap(map, 'cy', TODAY)).toBeUndefined();
    expect(personOnTheMap(map, 'nobody', TODAY)).toBeUndefined();
  });

  it('is of the buyer and still there, or the rules do not speak of him', () => {
    expect(ids(map.people.filter((one) => isBuyer(one, TODAY)))).toEqual(['ann', 'bo']);
  });

  it('must not be contacted from the first to the last day of a ban', () => {
    const banned = (contactBan: object | undefined) =>
      contactBanned(mapWith({ deal: deal('research', { contactBan }) }), TODAY);
    const from = (first: number, last: number) => ({ from: inDays(first), until: inDays(last) });
    expect([from(0, 5), from(-5, 0), from(1, 5), from(-5, -1), undefined].map(banned)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
