import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { articulationNodes } from '../../../src/domain/influence/articulation';
import { betweenness } from '../../../src/domain/influence/betweenness';
import { breadthFirst } from '../../../src/domain/influence/breadth-first';
import { centralities, keyPlayers } from '../../../src/domain/influence/centralities';
import { katz, spectralRadius } from '../../../src/domain/influence/katz';
import { bestSeeds, mostMissed } from '../../../src/domain/influence/key-players';
import { pageRank } from '../../../src/domain/influence/page-rank';
import { pnIndex } from '../../../src/domain/influence/pn-index';
import { sparseRows, symmetric } from '../../../src/domain/influence/sparse-rows';
import type { SparseRows } from '../../../src/domain/influence/sparse-rows';
import { TIE_KINDS } from '../../../src/domain/vocabulary';
import type { TieKind } from '../../../src/domain/vocabulary';
import { PEOPLE, introductionMap, networkMap } from './introduction-maps';
import { undirected } from './published-networks';

function rowsOf(file: string): string[][] {
  const url = new URL(`../../data/high-tech-managers/${file}`, import.meta.url);
  const [, ...lines] = readFileSync(url, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

const isKind = (kind: string): kind is TieKind => TIE_KINDS.some((one) => one === kind);

/** Krackhardt 1987; also in Wasserman & Faust 1994. */
function highTechManagers(): AccountMap {
  return networkMap({
    people: Object.fromEntries(
      rowsOf('people.csv').map(([id = '', , , , department = '']) => [
        id,
        department === '' ? {} : { department },
      ]),
    ),
    ties: rowsOf('ties.csv').map(([from = '', to = '', kind = '']) => [
      isKind(kind) ? kind : 'trusts',
      from,
      to,
    ]),
  });
}

describe('the managers of a high-tech company (Krackhardt 1987)', () => {
  const map = highTechManagers();

  it('have as many ties of each kind as published', () => {
    const count = (kind: TieKind) => map.ties.filter((tie) => tie.kind === kind).length;
    expect([count('influences'), count('trusts'), count('reports-to')]).toEqual([190, 102, 20]);
    expect(count('influences') / (21 * 20)).toBeCloseTo(0.452, 3);
    expect(count('trusts') / (21 * 20)).toBeCloseTo(0.243, 3);
  });

  it('are asked for advice as often as published, manager 1 as often as the president', () => {
    const asked = (id: string) =>
      map.ties.filter(({ kind, fromId }) => kind === 'influences' && fromId === id).length;
    expect(['A02', 'A18', 'A21', 'A01', 'A07', 'A11'].map(asked)).toEqual([18, 15, 15, 13, 13, 11]);
  });

  it('are measured each, and the shares of all sum to one', () => {
    const measures = centralities(map);
    expect([...measures.keys()]).toEqual(map.people.map(({ id }) => id));
    const all = [...measures.values()];
    expect(all.reduce((sum, { pageRank: rank }) => sum + rank, 0)).toBeCloseTo(1, 10);
    expect(all.reduce((sum, { katz: weight }) => sum + weight ** 2, 0)).toBeCloseTo(1, 10);
    expect(all.every(({ pn }) => pn > 0)).toBe(true);
    expect(all.some(({ isCutPerson }) => isCutPerson)).toBe(false);
  });
});

/** Small undirected graphs of seven nodes. */
const graph: fc.Arbitrary<SparseRows> = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 })
  .map((pairs) =>
    undirected(
      7,
      pairs.filter(([a, b]) => a !== b),
    ),
  );

describe('betweenness', () => {
  it('counts every shortest way between two others', () => {
    fc.assert(
      fc.property(graph, (each) => {
        const between = new Array<number>(7).fill(0);
        for (let source = 0; source < 7; source += 1) {
          for (let target = 0; target < 7; target += 1) {
            const ways = shortestWays(each, source, target);
            for (const way of ways) {
              for (const node of way.slice(1, -1)) {
                between[node] = (between[node] ?? 0) + 1 / ways.length / 30;
              }
            }
          }
        }
        for (const [node, value] of betweenness(each).entries()) {
          expect(value).toBeCloseTo(between[node] ?? NaN, 12);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is nothing where there is nobody else', () => {
    expect([...betweenness(undirected(0, []))]).toEqual([]);
    expect([...betweenness(undirected(2, [[0, 1]]))]).toEqual([0, 0]);
  });
});

function shortestWays(graph: SparseRows, source: number, target: number): number[][] {
  if (source === target) return [];
  const neighbours = (node: number) => [
    ...graph.to.subarray(graph.start[node], graph.start[node + 1]),
  ];
  for (let ways = [[source]]; ways.length > 0;) {
    const arrived = ways.filter((way) => way.at(-1) === target);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      neighbours(way.at(-1) ?? 0)
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]),
    );
  }
  return [];
}

function parts(graph: SparseRows, without: readonly number[]): number {
  const search = breadthFirst(graph, without);
  const seen = new Set(without);
  let count = 0;
  for (let node = 0; node < graph.size; node += 1) {
    if (seen.has(node)) continue;
    count += 1;
    for (const reached of search.order.subarray(0, search.from(node))) seen.add(reached);
  }
  return count;
}

describe('cut people', () => {
  it('are those whose loss leaves more parts', () => {
    fc.assert(
      fc.property(graph, (each) => {
        const nodes = Array.from({ length: 7 }, (_, node) => node);
        const cut = nodes.filter((node) => parts(each, [node]) > parts(each, []));
        expect(articulationNodes(each)).toEqual(cut);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('brokerage', () => {
  it('tells the roles by the departments of the three, and counts nobody without one', () => {
    const map = networkMap({
      people: {
        broker: { department: 'X' },
        colleague: { department: 'X' },
        mate: { department: 'X' },
        near: { department: 'Y' },
        close: { department: 'Y' },
        far: { department: 'Z' },
        unknown: {},
      },
      ties: ['colleague', 'mate', 'near', 'close', 'far', 'unknown'].map((id) => [
        'trusts',
        'broker',
        id,
      ]),
    });
    expect(centralities(map).get('broker')?.brokerage).toEqual({
      coordinator: 1,
      itinerant: 1,
      gatekeeper: 6,
      liaison: 2,
    });
  });

  it('does not come between two who have a tie of their own', () => {
    const people = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { department: 'X' }]));
    const map = networkMap({
      people,
      ties: [
        ['trusts', 'a', 'b'],
        ['trusts', 'b', 'c'],
        ['trusts', 'a', 'c'],
      ],
    });
    expect(centralities(map).get('b')?.brokerage.coordinator).toBe(0);
  });
});

describe('the friendly graph', () => {
  it('joins nobody to whom he is at odds with, and counts a pair once', () => {
    const map = networkMap({
      people: { a: {}, b: {}, c: {}, gone: { left: true } },
      ties: [
        ['trusts', 'a', 'b'],
        ['reports-to', 'b', 'a'],
        ['trusts', 'a', 'c'],
        ['conflicts', 'c', 'a'],
        ['trusts', 'gone', 'a'],
      ],
    });
    const measures = centralities(map);
    expect([...measures.keys()]).toEqual(['a', 'b', 'c']);
    expect([...measures.values()].map(({ degree }) => degree)).toEqual([1, 1, 0]);
    expect(measures.get('c')).toMatchObject({ constraint: undefined, effectiveSize: 0 });
  });
});

describe('Katz and PageRank', () => {
  const chain = () => sparseRows(3, { from: [0, 1], to: [1, 2], value: [2, 2] });

  it('know that nothing grows where influence does not come round', () => {
    expect(spectralRadius(chain())).toBe(0);
    expect(spectralRadius(undirected(3, [[0, 1]]))).toBeCloseTo(1, 10);
    const [first, second, third] = katz(chain());
    expect([first, second, third]).toEqual([first, second, third].sort());
  });

  it('give each share once, however many nobodies there are', () => {
    expect(pageRank(chain()).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect([...pageRank(sparseRows(2, { from: [], to: [], value: [] }))]).toEqual([0.5, 0.5]);
    expect([...pageRank(sparseRows(0, { from: [], to: [], value: [] }))]).toEqual([]);
  });
});

describe('the PN index', () => {
  it('is 1 without ties, more with friends only, less with enemies only', () => {
    expect([...pnIndex(symmetric(3, []))]).toEqual([1, 1, 1]);
    const [liked = 0] = pnIndex(symmetric(3, [[0, 1, 1]]));
    const [disliked = 0] = pnIndex(symmetric(3, [[0, 1, -1]]));
    expect(liked).toBeGreaterThan(1);
    expect(disliked).toBeLessThan(1);
  });
});

describe('key players', () => {
  // Three stars of 16, their centres in a row.
  const stars = () =>
    undirected(
      48,
      Array.from({ length: 47 }, (_, index): [number, number] => {
        const node = index + 1;
        return node % 16 === 0 ? [node - 16, node] : [node - (node % 16), node];
      }),
    );

  it('are found one after another in a larger group, and said to be so', () => {
    expect(mostMissed(stars(), 3)).toMatchObject({ exact: false });
    expect([...mostMissed(stars(), 3).nodes].sort((a, b) => a - b)).toEqual([0, 16, 32]);
    expect([...bestSeeds(stars(), 3).nodes].sort((a, b) => a - b)).toEqual([0, 16, 32]);
    expect(bestSeeds(stars(), 3)).toMatchObject({ measure: 1, exact: false });
  });

  it('are named on a map, and not looked for among thousands', () => {
    const star = networkMap({
      people: { hub: {}, a: {}, b: {}, c: {} },
      ties: ['a', 'b', 'c'].map((id) => ['informs', id, 'hub']),
    });
    expect(keyPlayers(star, 1)).toEqual({
      mostMissed: { people: ['hub'], measure: 1, exact: true, asGood: 1 },
      bestSeeds: { people: ['hub'], measure: 1, exact: true, asGood: 1 },
    });
    const ids = Array.from({ length: 501 }, (_, index) => [`p${index}`, {}]);
    const crowd = networkMap({ people: Object.fromEntries(ids) as Record<string, object> });
    expect(keyPlayers(crowd, 1)).toBeUndefined();
  });
});

describe('the measures of a map', () => {
  it('do not mind the order of its lists, nor a tie entered twice', () => {
    fc.assert(
      fc.property(introductionMap, (map) => {
        const turned: AccountMap = {
          ...map,
          people: [...map.people].reverse(),
          ties: [...map.ties, ...map.ties.map((row) => ({ ...row, id: `${row.id}b` }))].reverse(),
        };
        const [one, other] = [centralities(map), centralities(turned)];
        expect([...other.keys()]).toEqual([...one.keys()]);
        for (const id of PEOPLE) {
          const [a, b] = [one.get(id), other.get(id)];
          expect(b?.brokerage).toEqual(a?.brokerage);
          for (const key of ['betweenness', 'closeness', 'katz', 'pageRank', 'pn'] as const) {
            expect(b?.[key] ?? 0).toBeCloseTo(a?.[key] ?? 0, 9);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
