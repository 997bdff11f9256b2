import { describe, expect, it } from 'vitest';
import { centralities } from '../../../src/domain/influence/centralities';
import { dominantEigenvector, katz, spectralRadius } from '../../../src/domain/influence/katz';
import { pageRank } from '../../../src/domain/influence/page-rank';
import { pnIndex } from '../../../src/domain/influence/pn-index';
import { sparseRows, symmetric, transposed } from '../../../src/domain/influence/sparse-rows';
import type { SparseRows } from '../../../src/domain/influence/sparse-rows';
import { networkMap } from './introduction-maps';

// Small graphs whose measures can be worked out by hand.

type Arc = readonly [from: number, to: number, value: number];

const directed = (size: number, arcs: readonly Arc[]): SparseRows =>
  sparseRows(size, {
    from: arcs.map(([from]) => from),
    to: arcs.map(([, to]) => to),
    value: arcs.map(([, , value]) => value),
  });

const listed = ({ size, start, to, value }: SparseRows): Arc[] =>
  Array.from({ length: size }, (_, node) => node).flatMap((node) =>
    [...to.subarray(start[node], start[node + 1])].map((other, at): Arc => [
      node,
      other,
      value[(start[node] ?? 0) + at] ?? NaN,
    ]),
  );

function expectValues(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, node) => expect(found[node], `node ${node}`).toBeCloseTo(value, 9));
}

/** What is left of a vector scaled to length 1. */
const ofLengthOne = (values: readonly number[]) =>
  values.map((each) => each / Math.hypot(...values));

describe('packed rows', () => {
  it('hold the arcs by the node they leave, of parallel ones the greatest', () => {
    const rows = directed(4, [
      [2, 0, 5],
      [0, 3, 1],
      [2, 1, 4],
      [2, 0, 7],
      [0, 3, 0.5],
      [3, 0, -2],
      [3, 0, -3],
    ]);
    expect([...rows.start]).toEqual([0, 1, 1, 3, 4]);
    expect(rows.to).toHaveLength(4);
    expect(rows.value).toHaveLength(4);
    expect(listed(rows)).toEqual([
      [0, 3, 1],
      [2, 0, 7],
      [2, 1, 4],
      [3, 0, -2],
    ]);
    expect(listed(transposed(rows))).toEqual([
      [0, 2, 7],
      [0, 3, -2],
      [1, 2, 4],
      [3, 0, 1],
    ]);
  });

  it('hold a pair in both directions, once', () => {
    const pairs = symmetric(3, [
      [2, 0, -1],
      [0, 2, -1],
      [1, 2, 1],
    ]);
    expect(listed(pairs)).toEqual([
      [0, 2, -1],
      [1, 2, 1],
      [2, 0, -1],
      [2, 1, 1],
    ]);
  });
});

describe('Katz', () => {
  it('adds the weight of whoever heeds somebody, .85 of it where nothing comes round', () => {
    const chain = directed(3, [
      [0, 1, 2],
      [1, 2, 2],
    ]);
    // 1, 1 + 1.7 · 1, 1 + 1.7 · 2.7
    expectValues(katz(chain), ofLengthOne([1, 2.7, 5.59]));
  });

  it('damps what comes round by its rate of growth', () => {
    const heeded = directed(3, [
      [0, 1, 4],
      [1, 0, 1],
      [2, 0, 2],
    ]);
    expect(spectralRadius(heeded)).toBeCloseTo(2, 9);
    // With α = .425: a = 1 + α(b + 2), b = 1 + 4αa.
    const first = (1 + 0.425 * 3) / (1 - 0.425 * 1.7);
    expectValues(katz(heeded), ofLengthOne([first, 1 + 1.7 * first, 1]));
  });

  it('finds the growth of longer rounds, whatever leads into them or out of them', () => {
    const round: Arc[] = [
      [0, 1, 1],
      [1, 2, 1],
      [2, 0, 1],
    ];
    expect(spectralRadius(directed(3, round))).toBeCloseTo(1, 9);
    expect(spectralRadius(directed(5, [...round, [3, 0, 1], [2, 4, 1]]))).toBeCloseTo(1, 9);
    expect(
      spectralRadius(
        directed(4, [
          [0, 1, 1],
          [0, 2, 1],
          [1, 3, 1],
          [2, 3, 1],
        ]),
      ),
    ).toBe(0);
    const triangle = symmetric(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 1],
    ]);
    expectValues(dominantEigenvector(triangle), ofLengthOne([1, 1, 1]));
  });
});

describe('PageRank', () => {
  it('shares out by the values of the arcs, and evenly from whom nothing leads on', () => {
    const ranks = pageRank(
      directed(3, [
        [0, 1, 3],
        [0, 2, 1],
      ]),
    );
    const first = 1 / 3.85;
    expectValues(ranks, [first, first * (1 + 0.85 * 0.75), first * (1 + 0.85 * 0.25)]);
  });

  it('does not follow an arc of no value', () => {
    expectValues(pageRank(directed(2, [[0, 1, 0]])), [0.5, 0.5]);
  });

  it('of a map goes to who is heeded from who heeds', () => {
    const map = networkMap({ people: { a: {}, b: {}, c: {} }, ties: [['influences', 'a', 'c']] });
    const ranks = [...centralities(map).values()].map(({ pageRank: rank }) => rank);
    const share = 1 / 3.85;
    expectValues(ranks, [share * 1.85, share, share]);
  });
});

describe('the PN index', () => {
  it.each([
    ['a trust among three', 3, 1, [4 / 3, 4 / 3, 1]],
    ['a conflict among three', 3, -1, [2 / 3, 2 / 3, 1]],
    ['two friends', 2, 1, [2, 2]],
    ['two enemies', 2, -1, [0.5, 0.5]],
  ] as const)('of %s is what the formula gives', (_, size, sign, expected) => {
    expectValues(pnIndex(symmetric(size, [[0, 1, sign]])), expected);
  });
});
