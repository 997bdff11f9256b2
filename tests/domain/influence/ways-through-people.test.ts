import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../src/domain/account-map';
import { accessTo } from '../../../src/domain/influence/access';
import {
  closenessChance,
  coldChance,
  contactChance,
  willOf,
} from '../../../src/domain/influence/introduction-chances';
import { introducersOf, introductionGraph } from '../../../src/domain/influence/introduction-graph';
import { introductions } from '../../../src/domain/influence/introductions';
import { separateWays } from '../../../src/domain/influence/separate-ways';
import { TODAY, networkMap } from './introduction-maps';
import type { PersonFields } from './introduction-maps';

type Ties = readonly (readonly [kind: Tie['kind'], from: string, to: string, strength?: number])[];

/** Introductions along each of these chains of people; whoever is written large we know. */
const chains = (...rows: readonly string[]) => {
  const ids = [...new Set(Array.from(rows.join('')))];
  return networkMap({
    people: Object.fromEntries(ids.map((id) => [id, {}])),
    ties: rows.flatMap((row) =>
      Array.from(row)
        .slice(1)
        .map((id, at) => ['introduces', row.charAt(at), id] as const),
    ),
    visits: Object.fromEntries(ids.filter((id) => id < 'a').map((id) => [id, 1])),
  });
};

describe('through whom all ways to somebody lead', () => {
  it.each([
    ['the one on the only way nearest to us', ['Kabt'], { ways: 'one', throughId: 'K' }],
    ['the one whom two of ours lead to', ['Kabt', 'Lab'], { ways: 'one', throughId: 'a' }],
    ['nobody where two ways are apart', ['Kat', 'Lbt'], { ways: 'several' }],
    ['the one behind two ways', ['Kabt', 'Kcbt'], { ways: 'one', throughId: 'K' }],
    ['the one before a fork', ['Kabt', 'Lact'], { ways: 'one', throughId: 'a' }],
    ['the known one where the other leads nowhere', ['dt', 'Kbt'], { ways: 'one', throughId: 'K' }],
    ['nobody where all lead nowhere', ['abt', 'ct'], { ways: 'none' }],
    ['nobody where two cross', ['Kabt', 'Lcbt', 'act'], { ways: 'several' }],
  ] as const)('is %s', (_, rows, access) => {
    expect(accessTo(chains(...rows), 't', TODAY)).toEqual(access);
  });

  it.each([
    [['Kabt'], 1, ['K']],
    [['Kabt', 'Lab'], 1, ['a']],
    [['Kat', 'Lbt'], 2, ['K', 'L']],
    [['Kat', 'Kbt'], 1, ['K']],
    // The second way has to send the first another way round.
    [['Kabt', 'Lb', 'act'], 2, ['K', 'L']],
    [['abt'], 0, []],
  ] as const)('%j leaves %d ways apart, needing %j', (rows, count, cut) => {
    const graph = introductionGraph(chains(...rows), TODAY);
    const found = separateWays(graph, graph.nodeOf.get('t')!);
    expect(found.count).toBe(count);
    expect(found.cut.map((node) => graph.people[node]?.id)).toEqual(cut);
  });
});

describe('ways as good as each other', () => {
  const people = { a: { stance: 0 }, b: { stance: 0 }, z: { stance: -0.5 }, t: {} };

  it('come with fewer people first, whatever the names', () => {
    // .6 · .1 · .95 = .6 · .5 · .95 · .5 · .4
    const map = networkMap({
      people,
      ties: [
        ['introduces', 'a', 'b'],
        ['trusts', 'b', 't', 1],
        ['introduces', 'z', 't'],
      ],
      visits: { a: 1, z: 1 },
    });
    const { ways } = introductions(map, 't', TODAY);
    expect(ways.map(({ people: ids }) => ids.join(''))).toEqual(['zt', 'abt']);
    for (const { chance } of ways) expect(chance).toBeCloseTo(0.057, 12);
  });

  it('come by the name of the first in whom they differ', () => {
    const map = chains('Kct', 'Kat', 'Kbt', 'Kdt');
    const { ways } = introductions(map, 't', TODAY);
    expect(ways.map(({ people: ids }) => ids.join(''))).toEqual(['Kat', 'Kbt', 'Kct']);
  });

  it('have at most three people between', () => {
    expect(introductions(chains('Kabct'), 't', TODAY).ways).toEqual([]);
    expect(introductions(chains('Kabt'), 't', TODAY).ways).toHaveLength(1);
  });
});

describe('conflicts between departments', () => {
  const X = { department: 'X' };
  const Y = { department: 'Y' };
  const none = {};
  const chanceBetween = (
    a: PersonFields,
    b: PersonFields,
    quarrel: readonly [PersonFields, PersonFields],
  ) => {
    const ties: Ties = [
      ['introduces', 'a', 'b'],
      ['conflicts', 'x', 'y'],
    ];
    const map = networkMap({ people: { a, b, x: quarrel[0], y: quarrel[1] }, ties });
    const { nodeOf, onward } = introductionGraph(map, TODAY);
    const chance = introducersOf(map, TODAY)(nodeOf.get('b')!).get(nodeOf.get('a')!);
    expect([...onward.value]).toEqual([chance]);
    return chance;
  };

  it.each([
    ['across the border', X, Y, [X, Y], 0.475],
    ['across the border the other way', Y, X, [X, Y], 0.475],
    ['within one department', X, X, [X, Y], 0.95],
    ['to a third', X, { department: 'Z' }, [X, Y], 0.95],
    ['to nobody’s department', X, none, [X, Y], 0.95],
    ['where the quarrel is within one', X, X, [X, X], 0.95],
    ['where one of the two at odds has no department', X, Y, [X, none], 0.95],
    ['where neither has', none, none, [none, none], 0.95],
    ['where one has, from one without', none, Y, [none, Y], 0.95],
  ] as const)('halve what leads %s: %#', (_, a, b, quarrel, chance) => {
    expect(chanceBetween(a, b, quarrel)).toBeCloseTo(chance, 12);
  });
});

// The numbers of influence.md d.
describe('the chances of a step', () => {
  it('of reaching somebody ourselves', () => {
    expect([0, 1, 2, 3, 4, 9].map((visits) => contactChance(undefined, visits))).toEqual([
      0, 0.6, 0.85, 0.85, 0.95, 0.95,
    ]);
    expect([1, 2, 3].map((byHand) => contactChance(byHand, 9))).toEqual([0.6, 0.85, 0.95]);
    expect([null, 0, 4].map((byHand) => contactChance(byHand, 2))).toEqual([0.85, 0.85, 0.85]);
  });

  it('of being introduced', () => {
    const buyer = { side: 'buyer' as const, noContact: false, keyRoles: [] };
    const stances = [1, 0.5, 0, -0.5, -1, undefined];
    expect(stances.map((stance) => willOf(buyer, stance))).toEqual([0.95, 0.85, 0.5, 0.1, 0, 0.4]);
    const coach = { ...buyer, keyRoles: ['coach' as const] };
    expect(stances.map((stance) => willOf(coach, stance))).toEqual(Array(6).fill(0.95));
    expect(willOf({ ...coach, side: 'rival' }, 1)).toBe(0);
    expect(willOf({ ...coach, noContact: true }, 1)).toBe(0);
    expect([0, 1, 2, 3, 4].map(closenessChance)).toEqual([0.4, 0.4, 0.7, 0.9, 0.9]);
  });

  it('of being received without', () => {
    const levels = ['operation', 'management', 'decision', null, undefined] as const;
    expect(levels.map(coldChance)).toEqual([0.4, 0.25, 0.1, 0.25, 0.25]);
  });
});
