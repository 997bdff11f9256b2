import { describe, expect, it } from 'vitest';
import { comparableText } from '../../src/domain/comparable-text';

describe('two texts', () => {
  it.each([
    ['Jose\u0301', 'jos\u00e9'],
    ['  Li   Na ', 'li na'],
    ['Li\u3000\tNa', 'li na'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('that look alike, as %j and %j, are compared as one', (text, other) => {
    expect(comparableText(text)).toBe(other);
  });
});
