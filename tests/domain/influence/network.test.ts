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
  const network = networkOf(twoCircles);

  it('names its parts, and can be handed from a worker to the page', () => {
    const steps: string[] = [];
    tellOf(networkSteps, { map: twoCircles, today: TODAY }, (told) => {
      if (told.kind === 'step') steps.push(told.step);
    });
    expect(steps).toEqual([...NETWORK_STEPS]);
    expect(structuredClone(network)).toEqual(network);
  });

  it('ranks who stands between others, and leaves out who does not', () => {
    expect([...network.betweenness.keys()]).toEqual(['b', 'a', 'e']);
    expect(network.betweenness.get('b')).toBeCloseTo(9 / 15, 12);
  });

  it('ranks who bridges circles, with the departments they reach', () => {
    expect([...network.openness][0]).toEqual(['b', 0.5]);
    expect(network.departments.get('b')).toBe(2);
    expect(network.departments.has('c')).toBe(network.openness.has('c'));
  });

  it('names who must not leave and with whom to seed, one, two and three of them', () => {
    const of = (found = network.seeds) => found?.sets.map(({ people }) => people.join(''));
    expect(of(network.mustNotLeave)?.[0]).toMatch(/^[abe]$/);
    expect(of()?.map((people) => people.length)).toEqual([1, 2, 3]);
    // From a and e everybody is one step away; so from a and f, a and g, c and e, d and e.
    expect(network.seeds?.sets[1]).toMatchObject({ people: ['a', 'e'], exact: true, asGood: 5 });
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
