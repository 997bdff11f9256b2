import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, textWidth, wrapped } from '../../src/graph-view/label-text';

const graphemesOf = (text: string) =>
  Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    (s) => s.segment,
  );

describe('labels', () => {
  it('never cuts inside a grapheme and never grows over its lines', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), (text, lines) => {
        const whole = graphemesOf(text.replace(/\s+/gu, ' ').trim());
        const result = wrapped(text, 14, 120, lines);
        expect(result.length).toBeLessThanOrEqual(lines);
        let from = 0;
        for (const line of result) {
          const body = line.endsWith('…') && !text.includes('…') ? line.slice(0, -1) : line;
          for (const grapheme of graphemesOf(body)) {
            const at = whole.indexOf(grapheme, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
        }
      }),
    );
  });

  it('keeps a family together', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(wrapped(family.repeat(20), 14, 60, 1)).toEqual([`${family.repeat(3)}…`]);
  });

  it('breaks between words, and in Chinese anywhere', () => {
    expect(wrapped('Head of purchasing and supply', 10, 110, 2)).toEqual([
      'Head of purchasing',
      'and supply',
    ]);
    expect(wrapped('副总裁兼人事财务总监', 10, 60, 2)).toEqual(['副总裁兼人事', '财务总监']);
  });

  it('stays within its width', () => {
    expect(textWidth(wrapped('x'.repeat(300), 14, 118, 1)[0] ?? '', 14)).toBeLessThan(130);
  });

  it('isolates the direction of every text', () => {
    expect(isolated('abc')).toBe('\u2068abc\u2069');
    expect(isolated('')).toBe('');
  });
});
