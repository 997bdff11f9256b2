import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frustrationOf } from '../../../src/domain/influence/frustration';
import { symmetric } from '../../../src/domain/influence/sparse-rows';
import type { ValuedPair } from '../../../src/domain/influence/sparse-rows';

describe('the line index', () => {
  const signs = (size: number) =>
    fc
      .array(fc.constantFrom(0, 1, 1, -1), {
        minLength: (size * (size - 1)) / 2,
        maxLength: (size * (size - 1)) / 2,
      })
      .map((values) => {
        const pairs: ValuedPair[] = [];
        let at = 0;
        for (let a = 0; a < size; a += 1) {
          for (let b = a + 1; b < size; b += 1, at += 1) {
            const sign = values[at] ?? 0;
            // A chain of trust keeps the graph in one piece.
            if (b === a + 1) pairs.push([a, b, sign === -1 ? -1 : 1]);
            else if (sign === 1 || sign === -1) pairs.push([a, b, sign]);
          }
        }
        return pairs;
      });

  it('is the fewest ties that any split leaves wrong, and every best split is named', () => {
    fc.assert(
      fc.property(signs(7), (pairs) => {
        const wrong = (mask: number) =>
          pairs.filter(([a, b, sign]) => (((mask >> a) ^ (mask >> b)) & 1) !== (sign === 1 ? 0 : 1))
            .length;
        const masks = Array.from({ length: 64 }, (_, half) => half * 2);
        const fewest = Math.min(...masks.map(wrong));
        const { lineIndex, exact, splits } = frustrationOf(symmetric(7, pairs));
        expect({ lineIndex, exact }).toEqual({ lineIndex: fewest, exact: true });
        const best = masks.filter((mask) => wrong(mask) === fewest);
        const asMasks = splits.map((side) => side.reduce((mask, node) => mask | (1 << node), 0));
        expect(asMasks.sort((a, b) => a - b)).toEqual(best);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is at most so much in a larger group, and never more than there are conflicts', () => {
    fc.assert(
      fc.property(signs(20), (pairs) => {
        const conflicts = pairs.filter(([, , sign]) => sign < 0).length;
        const { lineIndex, exact } = frustrationOf(symmetric(20, pairs));
        expect(exact).toBe(lineIndex === 0);
        expect(lineIndex).toBeLessThanOrEqual(conflicts);
      }),
      { numRuns: 200 },
    );
  });

  it('is found of a large group that has two camps, each with pairs at odds', () => {
    const camp = (node: number) => Math.floor(node / 2) % 2;
    const pairs: ValuedPair[] = [];
    for (let a = 0; a < 20; a += 1) {
      for (let b = a + 1; b < 20; b += 1) {
        const arePair = a % 2 === 0 && b === a + 1;
        pairs.push([a, b, camp(a) === camp(b) && !arePair ? 1 : -1]);
      }
    }
    const { lineIndex, exact, splits } = frustrationOf(symmetric(20, pairs));
    expect({ lineIndex, exact }).toEqual({ lineIndex: 10, exact: false });
    expect(splits).toEqual([[2, 3, 6, 7, 10, 11, 14, 15, 18, 19]]);
  });

  it('is nothing, for certain, of any group that falls into two camps', () => {
    const camps = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(camps, fc.integer({ min: 1, max: 23 }), (camp, stride) => {
        const side = (node: number) => camp[node] === camp[0];
        const joined = (a: number, b: number): ValuedPair => [a, b, side(a) === side(b) ? 1 : -1];
        // A tree of ties, each to somebody before, and some more across.
        const pairs = Array.from({ length: 23 }, (_, at) =>
          joined((at * stride) % (at + 1), at + 1),
        ).concat(Array.from({ length: 6 }, (_, at) => joined(at, 23 - at)));
        const numbered = pairs.map(([a, b, sign]): ValuedPair => [
          (a * 7) % 24,
          (b * 7) % 24,
          sign,
        ]);
        const second = Array.from({ length: 24 }, (_, node) => node).filter((node) => !side(node));
        expect(frustrationOf(symmetric(24, numbered))).toEqual({
          lineIndex: 0,
          exact: true,
          splits: [second.map((node) => (node * 7) % 24).sort((a, b) => a - b)],
        });
      }),
      { numRuns: 200 },
    );
  });
});
