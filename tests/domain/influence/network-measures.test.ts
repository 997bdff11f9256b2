import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/domain/influence/betweenness';
import { FAR, breadthFirst } from '../../../src/domain/influence/breadth-first';
import { brokerage } from '../../../src/domain/influence/brokerage';
import { closeness } from '../../../src/domain/influence/closeness';
import { combinations } from '../../../src/domain/influence/combinations';
import { bestSeeds, fragmentation, mostMissed } from '../../../src/domain/influence/key-players';
import { structuralHoles } from '../../../src/domain/influence/structural-holes';
import { undirected } from './published-networks';

// Small graphs whose measures can be worked out by hand.

/** Three in a row, and a fourth whom nobody knows. */
const rowAndStranger = () =>
  undirected(4, [
    [0, 1],
    [1, 2],
  ]);

const triangle = () =>
  undirected(3, [
    [0, 1],
    [1, 2],
    [0, 2],
  ]);

function expectValues(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, node) => expect(found[node], `node ${node}`).toBeCloseTo(value, 9));
}

it('choosing some of a few numbers comes in the order of a dictionary', () => {
  const all = (size: number, count: number) => [...combinations(size, count)];
  expect(all(4, 2)).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect([all(3, 3), all(3, 0), all(0, 0), all(2, 3)]).toEqual([[[0, 1, 2]], [[]], [[]], []]);
  expect(all(7, 3)).toHaveLength(35);
});

describe('a search breadth first', () => {
  it('counts the steps to whom it reaches, the nearest first, and says who is out of reach', () => {
    const search = breadthFirst(rowAndStranger());
    expect(search.from(0)).toBe(3);
    expect([...search.distance]).toEqual([0, 1, 2, FAR]);
    expect([...search.order.subarray(0, 3)]).toEqual([0, 1, 2]);
    expect(search.from(3)).toBe(1);
    expect([...search.distance]).toEqual([FAR, FAR, FAR, 0]);
  });

  it('passes nobody who is left out', () => {
    const search = breadthFirst(rowAndStranger(), [1]);
    expect(search.from(0)).toBe(1);
    expect(search.distance[2]).toBe(FAR);
    expect(search.distance[1]).toBeLessThan(0);
  });
});

describe('closeness and betweenness', () => {
  it('count the share of the others whom somebody reaches at all', () => {
    expectValues(closeness(rowAndStranger()), [4 / 9, 2 / 3, 4 / 9, 0]);
    expectValues(closeness(undirected(1, [])), [0]);
  });

  it('share the pairs out among shortest ways of the same length', () => {
    // Each of the square stands on one of the two ways between his neighbours.
    const square = undirected(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expectValues(betweenness(square), [1 / 6, 1 / 6, 1 / 6, 1 / 6]);
    expectValues(betweenness(rowAndStranger()), [0, 1 / 3, 0, 0]);
  });
});

describe('structural holes', () => {
  it('are wide in a row, closed in a triangle, and not measured where nobody is known', () => {
    const row = structuralHoles(rowAndStranger());
    expect(row.map(({ constraint }) => constraint)).toEqual([1, 0.5, 1, undefined]);
    expect(row.map(({ effectiveSize }) => effectiveSize)).toEqual([1, 2, 1, 0]);
    for (const { constraint, effectiveSize } of structuralHoles(triangle())) {
      // (1/2 + 1/2 · 1/2)² for each of two neighbours, who know each other.
      expect(constraint).toBeCloseTo(1.125, 12);
      expect(effectiveSize).toBeCloseTo(1, 12);
    }
  });

  it('are seen by each with his own eyes', () => {
    const strangerFirst = undirected(4, [
      [1, 2],
      [2, 3],
    ]);
    const row = structuralHoles(strangerFirst);
    expect(row.map(({ constraint }) => constraint)).toEqual([undefined, 1, 0.5, 1]);
    expect(row.map(({ effectiveSize }) => effectiveSize)).toEqual([0, 1, 2, 1]);
  });
});

describe('brokerage', () => {
  it('is nothing for somebody without a department, nor between two of whom one has none', () => {
    const star = undirected(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
    const rolesOf = (groups: readonly (string | undefined)[]) =>
      brokerage(star, (node) => groups[node])[0];
    expect(rolesOf([undefined, 'X', 'X', 'Y'])).toEqual(none);
    expect(rolesOf(['X', 'X', undefined, undefined])).toEqual(none);
    expect(rolesOf(['X', 'X', 'X', undefined])).toEqual({ ...none, coordinator: 1 });
    expect(rolesOf(['X', 'Y', 'Z', 'Z'])).toEqual({ ...none, itinerant: 1, liaison: 2 });
  });
});

describe('key players', () => {
  it('of a group of 45 are found even where they come last', () => {
    const last = 44;
    const star = undirected(
      45,
      Array.from({ length: last }, (_, node): [number, number] => [node, last]),
    );
    expect(mostMissed(star, 1)).toEqual({ nodes: [last], measure: 1, exact: false, asGood: 1 });
    expect(bestSeeds(star, 1)).toEqual({ nodes: [last], measure: 1, exact: false, asGood: 1 });
    expect(mostMissed(star, 41).nodes).toHaveLength(40);
    // The second adds nothing more; it is the first of the others.
    expect(bestSeeds(star, 2).nodes).toEqual([last, 0]);
  });

  it('are all sets of 40, and no more people than there are', () => {
    const pairs = Array.from({ length: 20 }, (_, at): [number, number] => [2 * at, 2 * at + 1]);
    expect(bestSeeds(undirected(40, pairs), 1)).toEqual({
      nodes: [0],
      measure: 2 / 40,
      exact: true,
      asGood: 40,
    });
    expect(mostMissed(undirected(40, pairs), 1)).toMatchObject({ exact: true, asGood: 40 });
    expect(bestSeeds(undirected(2, [[0, 1]]), 3).nodes).toEqual([0, 1]);
    expect(bestSeeds(undirected(0, []), 1)).toMatchObject({ nodes: [], measure: 0 });
  });

  it('leave the rest further apart the fewer steps are left to count', () => {
    expect(fragmentation(triangle())).toBe(0);
    // 0–1 and 1–2 one step, 0–2 two, and nobody to the fourth: (2 + 2 + 1) of 12.
    expect(fragmentation(rowAndStranger())).toBeCloseTo(1 - 5 / 12, 12);
    expect(fragmentation(rowAndStranger(), [1])).toBe(1);
    expect(fragmentation(rowAndStranger(), [3])).toBeCloseTo(1 - 5 / 6, 12);
    expect(fragmentation(rowAndStranger(), [0, 1, 2])).toBe(1);
    expect(fragmentation(undirected(2, [[0, 1]]))).toBe(0);
  });
});
