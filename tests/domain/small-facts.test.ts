import { describe, expect, it } from 'vitest';
import { comparableText } from '../../src/domain/comparable-text';
import { crc32 } from '../../src/domain/crc32';
import { isSafeLink } from '../../src/domain/fields';
import { isTop } from '../../src/domain/meetings';
import { partsOf } from '../../src/domain/purchase-parts';
import { MeetingSchema, PersonSchema } from '../../src/domain/row-schemas';
import { sameData } from '../../src/domain/same-data';
import { isMutual } from '../../src/domain/ties';
import { TIE_KINDS } from '../../src/domain/vocabulary';
import { z } from '../../src/domain/zod';

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

describe('a checksum', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is the one that was published', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });
});

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

describe('a tie', () => {
  it('stands between two where it is trust or conflict, and leads from one to the other else', () => {
    expect(TIE_KINDS.filter(isMutual)).toEqual(['trusts', 'conflicts']);
  });
});

describe('who leads a meeting or can stop it', () => {
  const meeting = z.parse(MeetingSchema, {
    ...{ id: 'm', name: 'Meeting', kind: 'decision', chairId: 'ann' },
    seats: [
      { personId: 'bo', weight: 1, veto: true },
      { personId: 'cy', weight: 1 },
    ],
  });

  it('is the chair and whoever has a veto, nobody else', () => {
    expect(['ann', 'bo', 'cy', 'dee'].filter((id) => isTop(meeting, id))).toEqual(['ann', 'bo']);
  });
});

describe('the parts of a person in a purchase', () => {
  const parts = (fields: object) =>
    partsOf(z.parse(PersonSchema, { id: 'a', name: 'A', side: 'buyer', ...fields }));

  it.each([
    [{}, []],
    [{ purchaseRoles: ['gatekeeper'] }, ['gatekeeper']],
    [{ keyRoles: ['technical-gatekeeper'] }, ['gatekeeper']],
    [{ purchaseRoles: ['purchaser'], holdsMoney: true }, ['purchaser', 'money']],
    [{ decisionRole: 'recommender' }, ['recommender']],
  ])('of %j are %j', (fields, expected) => {
    expect(parts(fields)).toEqual(expected);
  });
});

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
