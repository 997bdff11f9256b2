import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../../src/domain/fields';

describe('a link', () => {
  it.each(['https://example.com/a?b#c', 'HTTP://example.com'])('as %j is followed', (link) => {
    expect(isSafeLink(link)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'https:example.com',
    '//example.com',
    'see https://example.com',
    'https://user@example.com',
    'https://:secret@example.com',
    'https://',
    '',
  ])('as %j never is', (link) => {
    expect(isSafeLink(link)).toBe(false);
  });
});
