import { describe, expect, it } from 'vitest';
import { NETWORK_STEPS, networkSteps } from '../../../src/domain/influence/network';
import type { Network } from '../../../src/domain/influence/network';
import { tellOf } from '../../../src/domain/work';
import type { AccountMap } from '../../../src/domain/account-map';
import { networkMap } from './introduction-maps';

const TODAY = '2026-11-22';

function networkOf(map: AccountMap): Network {
  let found: Network | undefined;
  tellOf(networkSteps, { map, today: TODAY }, (told) => {
    if (told.kind === 'done') found = told.found;
  });
  if (!found) throw new Error('nothing was worked out');
  return found;
}

function mapOf(
  ids: string,
  ties: readonly (readonly [string, string])[],
  departmentOf: Readonly<Record<string, string>> = {},
) {
  return networkMap({
    people: Object.fromEntries(
      Array.from(ids, (id) => [id, departmentOf[id] ? { department: departmentOf[id] } : {}]),
    ),
    ties: ties.map(([from, to]) => ['trusts', from, to]),
  });
}

/** Two circles of three that only b joins: a–c–d and e–f–g. */
const twoCircles = mapOf(
  'abcdefg',
  [
    ['a', 'c'],
    ['a', 'd'],
    ['c', 'd'],
    ['e', 'f'],
    ['e', 'g'],
    ['f', 'g'],
    ['a', 'b'],
    ['b', 'e'],
  ],
  { a: 'Works', b: 'Works', e: 'Finance' },
);

describe('how people stand in the network', () => {
  it('names its parts, and can be handed from a worker to the page', () => {
    const steps: string[] = [];
    tellOf(networkSteps, { map: twoCircles, today: TODAY }, (told) => {
      if (told.kind === 'step') steps.push(told.step);
    });
    const network = networkOf(twoCircles);
    expect(steps).toEqual([...NETWORK_STEPS]);
    expect(structuredClone(network)).toEqual(network);
  });

  it('ranks who stands between others, and leaves out who does not', () => {
    const { betweenness, connected } = networkOf(twoCircles);
    // b: 3 · 3 of the 15 pairs; a and e: 2 · 4.
    expect([...betweenness.keys()]).toEqual(['b', 'a', 'e']);
    expect([...betweenness.values()].map((share) => share * 15)).toEqual(
      [9, 8, 8].map((pairs) => expect.closeTo(pairs, 9) as number),
    );
    expect(connected).toBe(7);
  });

  it('ranks who bridges circles, with the departments they reach', () => {
    const { openness, departments } = networkOf(twoCircles);
    // b knows a and e, strangers to each other; a knows b, and c and d, who know each other:
    // 1 − (1/3)² − 2 · (1/3 + 1/3 · 1/2)².
    expect([...openness.keys()]).toEqual(['b', 'a', 'e']);
    expect(openness.get('b')).toBeCloseTo(1 / 2, 12);
    expect(openness.get('a')).toBeCloseTo(1 - 1 / 9 - 1 / 2, 12);
    expect([...departments]).toEqual([
      ['a', 1],
      ['b', 2],
      ['e', 2],
    ]);
  });

  it('names who must not leave and with whom to seed, one, two and three of them', () => {
    const { seeds, mustNotLeave } = networkOf(twoCircles);
    const of = (found = seeds) => found?.sets.map(({ people }) => people.join(''));
    expect(of(mustNotLeave)?.[0]).toMatch(/^[abe]$/);
    expect(of()?.map((people) => people.length)).toEqual([1, 2, 3]);
    // From a and e everybody is one step away; so from a and f, a and g, c and e, d and e.
    expect(seeds?.sets[1]).toMatchObject({ people: ['a', 'e'], exact: true, asGood: 5 });
  });

  it('counts in how many of the sets somebody is', () => {
    const { seeds } = networkOf(twoCircles);
    const members = seeds?.sets.flatMap(({ people }) => people) ?? [];
    for (const id of 'abcdefg') {
      const count = members.filter((member) => member === id).length;
      expect(seeds?.memberships.get(id), id).toBe(count === 0 ? undefined : count);
    }
    expect(Math.max(...(seeds?.memberships.values() ?? []))).toBeGreaterThan(1);
  });

  it('looks for fewer key people than there are with a friendly tie', () => {
    const ties = [
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    const { connected, seeds, mustNotLeave } = networkOf(mapOf('abcx', ties));
    expect(connected).toBe(3);
    expect(seeds?.sets.map(({ people }) => people)).toEqual([['b'], ['b', 'x']]);
    expect(mustNotLeave?.sets.map(({ people }) => people)).toEqual([['b'], ['a', 'b']]);
  });
});

it('says how many sets are as good as the one it names', () => {
  const square = mapOf('abcd', [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ]);
  expect(networkOf(square).seeds?.sets[0]).toMatchObject({ exact: true, asGood: 4 });
});

it('names nobody where nobody has a friendly tie', () => {
  expect(networkOf(mapOf('abc', []))).toMatchObject({
    connected: 0,
    betweenness: new Map(),
    openness: new Map(),
    mustNotLeave: { sets: [] },
    seeds: { sets: [] },
  });
});

it('names no key players among more than 500 people, and above 40 not as the best of all', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${1000 + at}`);
  const chain = (count: number) =>
    networkMap({
      people: Object.fromEntries(ids(count).map((id) => [id, {}])),
      ties: ids(count)
        .slice(1)
        .map((id, at) => ['trusts', ids(count)[at] ?? '', id]),
    });
  expect(networkOf(chain(501)).seeds).toBeUndefined();
  expect(networkOf(chain(41)).seeds?.sets.map(({ exact }) => exact)).toEqual([false, false, false]);
});
