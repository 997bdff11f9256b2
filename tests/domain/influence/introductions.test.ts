import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { accessTo } from '../../../src/domain/influence/access';
import { balance } from '../../../src/domain/influence/balance';
import { centralities, keyPlayers } from '../../../src/domain/influence/centralities';
import { introducersOf } from '../../../src/domain/influence/introduction-graph';
import { introductions } from '../../../src/domain/influence/introductions';
import { presentPeople } from '../../../src/domain/influence/present-people';
import { reachOf } from '../../../src/domain/influence/reach';
import { smallestVisitSet } from '../../../src/domain/influence/smallest-visit-set';
import cases from '../../data/oracles/influence-cases.json';
import yaoB from '../../data/oracles/yao-b.json';
import { TODAY, networkMap } from './introduction-maps';

type Route = readonly [chance: number, people: readonly string[]];

/** As the printed cases write a way. */
function routes(map: AccountMap, personId: string, today: string): Route[] {
  return introductions(map, personId, today).ways.map(({ chance, people }) => [
    Number(chance.toPrecision(9)),
    people,
  ]);
}

describe('E18 of the worked examples', () => {
  const example = cases.find((one) => one.example.startsWith('E18'));
  const map = example?.map as unknown as AccountMap;
  const today = example?.today ?? '';

  it('finds both ways, and that nobody stands on all of them', () => {
    expect(routes(map, 't', today)).toEqual(example?.best);
    const { separateWays, cut } = introductions(map, 't', today);
    expect([separateWays, cut]).toEqual(example?.routes);
    expect(accessTo(map, 't', today)).toEqual({ ways: 'several' });
  });

  it('never leads through an opponent', () => {
    const against = {
      id: 'a-b',
      personId: 'b',
      date: today,
      stance: -1,
      evidence: 'guess',
    } as unknown as AccountMap['assessments'][number];
    const changed = { ...map, assessments: [...map.assessments, against] };
    expect(routes(changed, 't', today)).toEqual(example?.b_is_opponent);
    const { separateWays, cut } = introductions(changed, 't', today);
    expect([separateWays, cut]).toEqual(example?.b_routes);
    expect(accessTo(changed, 't', today)).toEqual({ ways: 'one', throughId: 'c' });
  });

  it('halves what leads from one department into another that is hostile to it', () => {
    const inDepartment = { a: 'X', b: 'Y', x: 'X', y: 'Y' } as Record<string, string>;
    const [first] = map.people;
    const extra = ['x', 'y'].map((id) => ({ ...first, id, name: id }));
    const people = [...map.people, ...extra].map((person) => {
      const department = inDepartment[person.id];
      return department === undefined ? person : { ...person, department };
    });
    const quarrel = {
      id: 't999',
      kind: 'conflicts',
      fromId: 'y',
      toId: 'x',
      strength: 1,
      certainty: 'guess',
    };
    const changed = { ...map, people, ties: [...map.ties, quarrel] } as AccountMap;
    expect(routes(changed, 't', today)).toEqual(example?.departments_X_Y_hostile);
  });
});

describe('the lost deal a week before its meeting', () => {
  const map = yaoB.map as unknown as AccountMap;
  const today = '2024-06-13';

  it('leads to the general manager through the vice president, whom all ways need', () => {
    expect(routes(map, 'gm', today)).toEqual([
      [0.45125, ['vp', 'gm']],
      [0.17689, ['vp', 'fin', 'gm']],
    ]);
    expect(introductions(map, 'gm', today)).toMatchObject({ separateWays: 1, cut: ['vp'] });
    expect(accessTo(map, 'gm', today)).toEqual({ ways: 'one', throughId: 'vp' });
  });

  it('needs no introduction to the vice president', () => {
    expect(introductions(map, 'vp', today)).toMatchObject({ separateWays: null, cut: [] });
    expect(accessTo(map, 'vp', today)).toEqual({ ways: 'known' });
  });

  it('reaches each by the likeliest means', () => {
    const reach = (id: string) => {
      const found = reachOf(map, id, today);
      return [found?.by, found?.chance.toFixed(2)];
    };
    expect(reach('vp')).toEqual(['contact', '0.95']);
    expect(reach('gm')).toEqual(['introduction', '0.45']);
    expect(reach('fin')).toEqual(['introduction', '0.63']);
    expect(reach('equip')).toEqual(['cold', '0.25']);
  });
});

describe('who introduces', () => {
  it('counts people outside the buyer, but nobody of a rival and nobody we must not contact', () => {
    const ties = ['friend', 'spy', 'shy'].map((id) => ['introduces', id, 'boss'] as const);
    const map = networkMap({
      people: {
        boss: {},
        friend: { side: 'outside', ourContact: 3 },
        spy: { side: 'rival', ourContact: 3 },
        shy: { noContact: true, ourContact: 3 },
      },
      ties,
    });
    expect(routes(map, 'boss', TODAY)).toEqual([[0.361, ['friend', 'boss']]]);
    expect(introductions(map, 'boss', TODAY)).toMatchObject({ separateWays: 1, cut: ['friend'] });
  });

  it('takes a coach at his word whatever his stance', () => {
    const map = networkMap({
      people: { coach: { keyRoles: ['coach'], stance: -1 }, boss: {} },
      ties: [['trusts', 'boss', 'coach', 3]],
      visits: { coach: 4 },
    });
    expect(routes(map, 'boss', TODAY)).toEqual([[0.81225, ['coach', 'boss']]]);
  });

  it('knows people of old, visits that do not count and contacts set by hand apart', () => {
    const map = networkMap({
      people: { often: {}, byHand: { ourContact: 1 }, never: {} },
      visits: { often: 4, byHand: 4 },
    });
    expect(reachOf(map, 'often', TODAY)).toEqual({ chance: 0.95, by: 'contact' });
    expect(reachOf(map, 'byHand', TODAY)).toEqual({ chance: 0.6, by: 'contact' });
    expect(reachOf(map, 'never', TODAY)).toEqual({ chance: 0.25, by: 'cold' });
    expect(reachOf(map, 'often', '2027-05-18')).toEqual({ chance: 0.95, by: 'contact' });
    expect(reachOf(map, 'often', '2027-05-19')).toEqual({ chance: 0.85, by: 'contact' });
    expect(reachOf(map, 'often', '2027-06-01')).toEqual({ chance: 0.25, by: 'cold' });
    const crowd = map.visits.map((visit) => ({ ...visit, setting: 'crowd' as const }));
    expect(reachOf({ ...map, visits: crowd }, 'often', TODAY)?.by).toBe('cold');
  });

  it('does not know yet what is dated later, and forgets who has left', () => {
    const later = networkMap({
      people: { a: { knownSince: '2026-11-23' }, b: {} },
      ties: [['introduces', 'a', 'b']],
      visits: { a: 1 },
    });
    expect(introductions(later, 'b', TODAY)).toEqual({ ways: [], separateWays: 0, cut: [] });
    expect(introductions(later, 'b', '2026-11-23').separateWays).toBe(1);
    const gone = networkMap({
      people: { a: { left: true }, b: {} },
      ties: [['introduces', 'a', 'b']],
      visits: { a: 1 },
    });
    expect(introductions(gone, 'b', TODAY).separateWays).toBe(0);
    expect(introductions(gone, 'a', TODAY).separateWays).toBe(0);
    expect(reachOf(gone, 'a', TODAY)).toBeUndefined();
    expect(accessTo(gone, 'nobody', TODAY)).toEqual({ ways: 'none' });
  });
});

describe('a single step', () => {
  const map = networkMap({
    people: { a: {}, b: {}, c: {}, d: {}, e: {} },
    ties: [
      ['reports-to', 'a', 'b'],
      ['informs', 'a', 'c'],
      ['introduces', 'a', 'd', 1],
      ['influences', 'b', 'c', 1],
      ['trusts', 'b', 'd', 3],
      ['influences', 'a', 'c', 2],
      ['trusts', 'd', 'e', 3],
      ['conflicts', 'e', 'd'],
    ],
  });
  const chance = (from: string, to: string) => {
    const { nodeOf } = presentPeople(map, TODAY);
    return introducersOf(map, TODAY)(nodeOf.get(to)!).get(nodeOf.get(from)!) ?? 0;
  };

  it('goes up to the boss, down to the report, and only forward along news and introductions', () => {
    expect([chance('a', 'b'), chance('b', 'a')]).toEqual([0.5, 0.7]);
    expect([chance('a', 'd'), chance('d', 'a')]).toEqual([0.95, 0]);
  });

  it('takes trust and influence both ways by their strength, and the best of parallel ties', () => {
    expect([chance('b', 'c'), chance('c', 'b')]).toEqual([0.4, 0.4]);
    expect([chance('b', 'd'), chance('d', 'b')]).toEqual([0.9, 0.9]);
    expect([chance('a', 'c'), chance('c', 'a')]).toEqual([0.7, 0.7]);
  });

  it('is not to be had from somebody at odds, nor where nothing joins the two', () => {
    expect([chance('d', 'e'), chance('e', 'd')]).toEqual([0, 0]);
    expect([chance('a', 'e'), chance('a', 'nobody')]).toEqual([0, 0]);
  });
});

describe('a map straight from JSON', () => {
  const bare = {
    id: 'm',
    name: 'M',
    customer: 'C',
    people: [
      { id: 'a', name: 'a', side: 'buyer' },
      { id: 'b', name: 'b', side: 'buyer', level: null },
    ],
    ties: [
      { id: 't', kind: 'trusts', fromId: 'a', toId: 'b', strength: 3, certainty: 'seen' },
    ] as object[],
    visits: [{ id: 'v', date: TODAY, by: 'us', personIds: ['a'], channel: 'visit' }],
  };
  const map = bare as unknown as AccountMap;

  it('may lack lists, flags and what is unknown', () => {
    expect(routes(map, 'b', TODAY)).toEqual([[0.216, ['a', 'b']]]);
    expect(smallestVisitSet(map, TODAY).exact).toBe(true);
    expect(balance(map)).toMatchObject({ lineIndex: 0, camps: undefined });
    expect(centralities(map).get('a')?.degree).toBe(1);
    expect(keyPlayers(map, 1)?.mostMissed.people).toEqual(['a']);
  });

  it('may be changed in place by its owner', () => {
    expect(introductions(map, 'b', TODAY).separateWays).toBe(1);
    bare.ties.push({ ...bare.ties[0], id: 'u', kind: 'conflicts' });
    expect(introductions(map, 'b', TODAY).separateWays).toBe(0);
    expect(centralities(map).get('a')?.degree).toBe(0);
  });
});

describe('ways as good as each other', () => {
  it('come in the order of their names once they are as short', () => {
    const map = networkMap({
      people: { t: {}, z: {}, m: {}, b: {}, k: {} },
      ties: ['z', 'm', 'b', 'k'].map((id) => ['trusts', id, 't'] as const),
      visits: { z: 1, m: 1, b: 1, k: 1 },
    });
    expect(introductions(map, 't', TODAY).ways.map(({ people }) => people[0])).toEqual([
      'b',
      'k',
      'm',
    ]);
  });
});
