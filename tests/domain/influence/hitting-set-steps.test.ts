import { describe, expect, it } from 'vitest';
import { withoutTheObvious } from '../../../src/domain/influence/hitting-set-reduction';
import { searchHittingSet } from '../../../src/domain/influence/hitting-set-search';

const CHEAP = Array.from({ length: 40 }, () => 1);

describe('what needs no search', () => {
  it.each([
    ['the only candidate of a set', [[0], [0, 1], [2, 3, 4]], CHEAP, [0, 2], []],
    [
      'a set that holds another',
      [
        [0, 1],
        [0, 1, 2],
        [1, 2],
        [0, 2],
      ],
      CHEAP,
      [],
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    ],
    [
      'a candidate who hits no more than one before',
      [
        [0, 1],
        [0, 1],
      ],
      CHEAP,
      [0],
      [],
    ],
    [
      'a candidate who hits no more than a cheaper one',
      [
        [0, 1],
        [0, 1],
      ],
      [2, 1],
      [1],
      [],
    ],
    [
      'not a cheaper one who hits less',
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      [3, 1, 1],
      [],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
    // 3 hits one set of the two of 2; then 2 stands alone, and what is left is hit by it.
    [
      'what comes of the step before',
      [
        [2, 3],
        [2, 4],
        [3, 4, 2],
      ],
      CHEAP,
      [2],
      [],
    ],
    ['nothing', [], CHEAP, [], []],
  ])('is %s', (_, sets, costs, forced, rest) => {
    const found = withoutTheObvious({ sets, costs });
    expect([...found.forced].sort((a, b) => a - b)).toEqual(forced);
    expect(found.rest).toEqual({ sets: rest, costs });
  });
});

describe('the search for the smallest choice', () => {
  /** Three in a ring: any two hit all. */
  const ring = [
    [0, 1],
    [1, 2],
    [0, 2],
  ];
  /** Sets that share nobody, each with two who could. */
  const pairs = Array.from({ length: 16 }, (_, at) => [2 * at, 2 * at + 1]);

  it('takes the fewest, then the cheapest, then the first', () => {
    const best = (costs: readonly number[]) =>
      searchHittingSet({ sets: ring, costs }, [2, 1, 0], 99);
    expect(best([1, 1, 1])).toEqual({ chosen: [0, 1], exact: true });
    expect(best([2, 1, 1])).toEqual({ chosen: [1, 2], exact: true });
    expect(best([1, 3, 1])).toEqual({ chosen: [0, 2], exact: true });
  });

  it('keeps to what it began with where it may not look, and says so', () => {
    expect(searchHittingSet({ sets: ring, costs: CHEAP }, [2, 1, 0], 0)).toEqual({
      chosen: [0, 1, 2],
      exact: false,
    });
    expect(searchHittingSet({ sets: ring, costs: CHEAP }, [2, 1, 0], 1).chosen).toEqual([0, 1, 2]);
  });

  it('looks no further where nothing better can come of it', () => {
    const evens = pairs.map(([first = 0]) => first);
    expect(searchHittingSet({ sets: pairs, costs: CHEAP }, evens, 40)).toEqual({
      chosen: evens,
      exact: true,
    });
    // Nor where only the cost could be better, and cannot.
    const dear = Array.from({ length: 32 }, (_, at) => (at % 2 === 0 ? 2 : 1));
    const odds = pairs.map(([, second = 0]) => second);
    expect(searchHittingSet({ sets: pairs, costs: dear }, odds, 40).exact).toBe(true);
    expect(searchHittingSet({ sets: pairs, costs: dear }, evens, 40)).toEqual({
      chosen: odds,
      exact: true,
    });
  });

  it('finds nothing to do where nothing is open', () => {
    expect(searchHittingSet({ sets: [], costs: [] }, [], 9)).toEqual({ chosen: [], exact: true });
  });
});
