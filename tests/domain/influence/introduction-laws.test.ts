import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { accessTo } from '../../../src/domain/influence/access';
import { acquaintance, introducersOf } from '../../../src/domain/influence/introduction-graph';
import { introductions } from '../../../src/domain/influence/introductions';
import { reachOf } from '../../../src/domain/influence/reach';
import { PEOPLE, TODAY, introductionMap, tie } from './introduction-maps';
import type { TieFields } from './introduction-maps';

const RUNS = { numRuns: 1_000 };

interface PlainWay {
  readonly chance: number;
  readonly people: readonly string[];
}

/** Every simple way to a person with at most `most` people between, tried one after another. */
function allWays(map: AccountMap, target: string, most: number): PlainWay[] {
  const { people, contact, will } = acquaintance(map, TODAY);
  const ids = people.map(({ id }) => id);
  const found: PlainWay[] = [];
  const go = (chance: number, nodes: readonly number[]): void => {
    const last = nodes.at(-1) ?? 0;
    for (const [next, id] of ids.entries()) {
      const onwards = chance * (will[last] ?? 0) * (introducersOf(map, TODAY)(next).get(last) ?? 0);
      if (onwards === 0 || nodes.includes(next)) continue;
      if (id === target) {
        found.push({ chance: onwards, people: [...nodes.map((node) => ids[node] ?? ''), id] });
      } else if (nodes.length < most) go(onwards, [...nodes, next]);
    }
  };
  for (const [first, id] of ids.entries()) {
    if ((contact[first] ?? 0) > 0 && id !== target) go(contact[first] ?? 0, [first]);
  }
  return found;
}

/** The most ways of which no two share a person, by trying all sets. */
function mostSeparate(ways: readonly PlainWay[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = ways;
  if (!first) return 0;
  const between = first.people.slice(0, -1);
  const without = mostSeparate(rest, taken);
  if (between.some((id) => taken.has(id))) return without;
  return Math.max(without, 1 + mostSeparate(rest, new Set([...taken, ...between])));
}

const withTie = (map: AccountMap, added: TieFields): AccountMap => ({
  ...map,
  ties: [...map.ties, { ...added, id: 'added' }],
});

describe('introductions', () => {
  it('are the best three of all simple ways, shorter ones and earlier names first', () => {
    fc.assert(
      fc.property(introductionMap, fc.constantFrom(...PEOPLE), (map, target) => {
        const all = allWays(map, target, 3).sort(
          (a, b) =>
            Number(b.chance.toPrecision(10)) - Number(a.chance.toPrecision(10)) ||
            a.people.length - b.people.length ||
            (a.people.join('\n') < b.people.join('\n') ? -1 : 1),
        );
        const { ways } = introductions(map, target, TODAY);
        expect(ways.map(({ people }) => people)).toEqual(
          all.slice(0, 3).map(({ people }) => people),
        );
        for (const [index, { chance }] of ways.entries()) {
          expect(chance).toBeCloseTo(all[index]?.chance ?? NaN, 12);
        }
      }),
      RUNS,
    );
  });

  it('count as many separate ways as any choice of ways without a person in common', () => {
    fc.assert(
      fc.property(introductionMap, fc.constantFrom(...PEOPLE), (map, target) => {
        const ways = allWays(map, target, PEOPLE.length);
        fc.pre(ways.length <= 16);
        const { separateWays, cut } = introductions(map, target, TODAY);
        if (separateWays === null) return;
        expect(separateWays).toBe(mostSeparate(ways));
        expect(cut).toHaveLength(separateWays);
        expect(ways.every(({ people }) => cut.some((id) => people.includes(id)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('say of everybody at once who is reached through one person only', () => {
    fc.assert(
      fc.property(introductionMap, (map) => {
        for (const id of PEOPLE) {
          const { separateWays, cut } = introductions(map, id, TODAY);
          const access = accessTo(map, id, TODAY);
          if (separateWays === null) expect(access).toEqual({ ways: 'known' });
          else if (separateWays === 0) expect(access).toEqual({ ways: 'none' });
          else if (separateWays > 1) expect(access).toEqual({ ways: 'several' });
          else expect(access).toEqual({ ways: 'one', throughId: cut[0] });
        }
      }),
      RUNS,
    );
  });

  it('are no worse, and no fewer, for one more friendly tie', () => {
    const friendly = tie.filter(({ kind }) => kind !== 'conflicts');
    fc.assert(
      fc.property(introductionMap, friendly, fc.constantFrom(...PEOPLE), (map, added, target) => {
        const before = introductions(map, target, TODAY);
        const after = introductions(withTie(map, added), target, TODAY);
        expect(after.ways[0]?.chance ?? 0).toBeGreaterThanOrEqual(
          (before.ways[0]?.chance ?? 0) * (1 - 1e-12),
        );
        expect(after.separateWays ?? Infinity).toBeGreaterThanOrEqual(
          before.separateWays ?? Infinity,
        );
      }),
      RUNS,
    );
  });

  it('do not mind the order of the lists, nor a tie entered twice', () => {
    fc.assert(
      fc.property(introductionMap, fc.constantFrom(...PEOPLE), (map, target) => {
        const turned: AccountMap = {
          ...map,
          people: [...map.people].reverse(),
          ties: [...map.ties, ...map.ties.map((row) => ({ ...row, id: `${row.id}b` }))].reverse(),
          visits: [...map.visits].reverse(),
        };
        const [one, other] = [map, turned].map((each) => introductions(each, target, TODAY));
        expect(other?.ways.map(({ people }) => people)).toEqual(
          one?.ways.map(({ people }) => people),
        );
        expect([other?.separateWays, other?.cut]).toEqual([one?.separateWays, one?.cut]);
      }),
    );
  });
});

describe('reach', () => {
  it('is never less than the best introduction, and never nothing for who is there', () => {
    fc.assert(
      fc.property(introductionMap, fc.constantFrom(...PEOPLE), (map, id) => {
        const reach = reachOf(map, id, TODAY);
        const [best] = introductions(map, id, TODAY).ways;
        if (!reach) expect(best).toBeUndefined();
        else {
          expect(reach.chance).toBeGreaterThanOrEqual(Math.max(0.1, (best?.chance ?? 0) - 1e-12));
          if (reach.by === 'introduction') expect(reach.chance).toBeCloseTo(best?.chance ?? 0, 12);
        }
      }),
      RUNS,
    );
  });
});
