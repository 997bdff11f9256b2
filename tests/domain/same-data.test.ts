import { describe, expect, it } from 'vitest';
import { sameData } from '../../src/domain/same-data';

describe('data', () => {
  it('with a field that is undefined is the same as without', () => {
    expect(sameData({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }], c: undefined })).toBe(true);
  });

  it.each([
    [[1], { 0: 1 }],
    [{ 0: 1, length: 1 }, [1]],
    [[1], [1, 2]],
    [null, {}],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: 1 }, { b: 1 }],
  ])('as %j is not the same as %j', (a, b) => {
    expect(sameData(a, b)).toBe(false);
  });
});
