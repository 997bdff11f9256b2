import fc from 'fast-check';
import { addDays } from '../../src/domain/day';
import { isInvisible } from '../../src/domain/fields';

// Values that fields may hold, with more than their share of the awkward ones.

const AWKWARD = [
  '__proto__',
  'constructor',
  'a.b#c[d]',
  '<img src=x onerror=alert(1)>',
  '\u202egnp.exe',
  'zero\u200bwidth',
  ' \u200b\u2060',
  'e\u0301 and \u00e9',
  '𠮷䶮',
  '👩‍👩‍👧',
  '王总',
  'عبد الله',
  'line\nbreak\ttab',
];

/** As the unit 'binary' of fast-check, which takes a second to make. */
export const codePoint = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

/** Text as a map keeps it: without control characters and half surrogate pairs, no longer than allowed. */
function text(maxLength: number): fc.Arbitrary<string> {
  const length = Math.min(maxLength, 12);
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: length }) },
      { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: length }) },
      { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
    )
    .map((value) => value.replace(/[^\P{Cc}\t\n\r]/gu, '').slice(0, maxLength))
    .map((value) => value.replace(/\p{Cs}/gu, ''));
}

export const note = text(50_000);
export const line = text(200);
export const name = line.map((value) => (isInvisible(value) ? '?' : value));
const id = text(48).map((value) => (value.trim() === '' ? 'x' : value));

/** Different ids, as many as asked for at most. */
export function ids(maxLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(id, { maxLength });
}

/** Days around the middle of 2024, and a few from far away. */
export const day = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: -200, max: 200 }).map((n) => addDays('2024-06-20', n)),
  },
  { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '2000-02-29', '9999-12-31') },
);

export const share = fc
  .oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(positiveZero);

export const link = fc.oneof(fc.constant('https://example.com/a?b=1#c'), fc.webUrl());

export const place = fc.record(
  {
    x: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(positiveZero),
    y: fc.integer({ min: -500, max: 500 }).map(positiveZero),
  },
  { noNullPrototype: true },
);

/** A set of words in the order of its vocabulary. */
export function wordsOf<T>(vocabulary: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...vocabulary]);
}

/** Any of the words. */
export function oneOf<T>(vocabulary: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...vocabulary);
}

// JSON knows no negative zero.
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
