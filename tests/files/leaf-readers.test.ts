import { describe, expect, it } from 'vitest';
import { day, id, line, link, name, note, rivalId } from '../../src/domain/fields';
import { PersonSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';
import { shapeOf } from '../../src/files/schema-shape';
import { read, refused, taken, wrongType } from './read-value';

const person = shapeOf(PersonSchema);
const place = (person.type === 'object' ? person.fields.place?.schema : undefined)!;

const KINDS = [
  ['nothing', undefined],
  ['list', []],
  ['object', {}],
  ['text', 'x'],
  ['number', 7],
  ['boolean', true],
] as const;
const TYPES: readonly (readonly [string, z.core.$ZodType])[] = [
  ['text', line],
  ['text', id],
  ['text', rivalId],
  ['text', name],
  ['text', note],
  ['text', link],
  ['text', day],
  ['text', z.string()],
  ['text', z.enum(['a', 'b'])],
  ['number', z.literal([1, 2])],
  ['number', z.number()],
  ['number', z.int()],
  ['boolean', z.boolean()],
  ['object', z.strictObject({})],
  ['object', place],
  ['list', z.array(z.string())],
  ['list', z.array(z.enum(['a']))],
];

describe('a value of another type', () => {
  it.each(TYPES)('is refused where a %s is expected, and both kinds named', (expected, schema) => {
    for (const [found, value] of KINDS) {
      if (found === expected) continue;
      expect(read(schema, structuredClone(value))).toMatchObject(wrongType(found, expected));
    }
  });

  it('is taken where anything may stand', () => {
    for (const [, value] of KINDS) expect(read(z.unknown(), value)).toEqual(taken(value));
  });
});

describe('a number', () => {
  // Made anew for each test: a reader is made once for a schema.
  const share = () => z.number().check(z.gte(0), z.lte(1));
  const open = () => z.number().check(z.gte(-3));
  const rank = () => z.int().check(z.gte(1), z.lte(5), z.gte(2), z.lte(7));
  const range = { min: 0, max: 1 };

  it.each([
    [share, 0],
    [share, 1],
    [share, 0.5],
    [open, 1e300],
    [open, -3],
    [rank, 2],
    [rank, 5],
    [z.int, Number.MAX_SAFE_INTEGER],
    [z.int, Number.MIN_SAFE_INTEGER],
    [z.number, -1e300],
  ])('is taken up to its bounds: %#', (schema, value) => {
    expect(read(schema(), value)).toEqual(taken(value));
  });

  it.each([
    [share, -0.001, range],
    [share, 1.001, range],
    [open, -4, { min: -3 }],
    [rank, 1, { min: 2, max: 5 }],
    [rank, 6, { min: 2, max: 5 }],
  ])('is refused beyond them, which are told: %#', (schema, found, bounds) => {
    expect(read(schema(), found)).toMatchObject(refused('out-of-range', { found, ...bounds }));
  });

  it('is refused where it is to be whole, or is none', () => {
    expect(read(rank(), 2.5)).toMatchObject(refused('not-whole', { found: 2.5 }));
    for (const value of [Infinity, -Infinity, NaN]) {
      expect(read(z.number(), value)).toMatchObject(refused('not-finite'));
    }
  });

  it('below zero by nothing is zero', () => {
    expect(Object.is(read(z.number(), -0).result, 0)).toBe(true);
    expect(Object.is(read(z.literal([0, 1]), -0).result, 0)).toBe(true);
    expect(read(z.literal([0, 1]), 1)).toEqual(taken(1));
  });
});

describe('a text', () => {
  it.each([
    [id, 64, 'id-too-long'],
    [rivalId, 64, 'id-too-long'],
    [name, 200, 'too-long'],
    [line, 200, 'too-long'],
    [note, 50_000, 'too-long'],
  ])('is taken up to its limit, and refused above it: %#', (schema, limit, code) => {
    expect(read(schema, 'x'.repeat(limit))).toEqual(taken('x'.repeat(limit)));
    expect(read(schema, 'x'.repeat(limit + 1))).toMatchObject(
      refused(code, { limit, length: limit + 1 }),
    );
  });

  it.each([
    [id, ' ', 'empty-id', undefined],
    [rivalId, '', 'empty-id', undefined],
    [rivalId, 'us', 'reserved-id', { id: 'us' }],
    [name, ' \t', 'blank-name', undefined],
    [name, ' \u200b\ufeff', 'blank-name', undefined],
    [day, '2024-02-30', 'no-such-day', { found: '2024-02-30' }],
    [z.enum(['a', 'b']), 'c', 'wrong-value', { found: 'c' }],
    [z.literal([1, 2]), 3, 'wrong-value', { found: '3' }],
    [z.string().check(z.maxLength(2)), 'abc', 'wrong-value', { found: 'abc' }],
  ])('is refused for what it says: %#', (schema, value, code, facts) => {
    expect(read(schema, value)).toMatchObject(refused(code, facts));
  });

  it('is cleaned before it is looked at, and that is listed', () => {
    const cleaned = { failure: null, repairs: [{ code: 'text-cleaned', at: 'map' }] };
    expect(read(line, 'a\0b\ud800')).toEqual({ result: 'ab\ufffd', ...cleaned });
    expect(read(id, `${'x'.repeat(64)}\0`)).toMatchObject(cleaned);
    expect(read(rivalId, 'u\0s').failure?.code).toBe('reserved-id');
    expect(read(line, 'a\tb\n\r\u200b🙂')).toEqual(taken('a\tb\n\r\u200b🙂'));
  });

  it('that is a link is taken where it is safe, and taken out where it is not', () => {
    expect(read(link, 'https://x.example/')).toEqual(taken('https://x.example/'));
    expect(read(link, 'javascript:1')).toEqual({
      result: undefined,
      failure: null,
      repairs: [{ code: 'unsafe-link', at: 'map', facts: { found: 'javascript:1' } }],
    });
    const long = `https://x.example/${'x'.repeat(1_982)}`;
    expect(read(link, long)).toEqual(taken(long));
    expect(read(link, `${long}x`)).toMatchObject(
      refused('too-long', { limit: 2_000, length: 2_001 }),
    );
    expect(read(link, 'x'.repeat(2_000)).repairs).toHaveLength(1);
  });

  it('that names a day is looked at again in every place', () => {
    const days = z.array(day);
    expect(read(days, ['2024-05-01', '2024-05-01'])).toEqual(taken(['2024-05-01', '2024-05-01']));
    expect(read(days, ['2024-05-01', '2024-05-32']).failure).toMatchObject({ at: 'map[1]' });
  });
});

describe('a place on the canvas', () => {
  const cleared = (...others: object[]) => ({
    result: undefined,
    failure: null,
    repairs: [...others, { code: 'place-cleared', at: 'map' }],
  });

  it.each([
    [
      { x: 1, y: -2.5 },
      { x: 1, y: -2.5 },
    ],
    [
      { x: 1e6, y: -1e6 },
      { x: 1e6, y: -1e6 },
    ],
    [
      { x: -0, y: -0 },
      { x: 0, y: 0 },
    ],
  ])('is taken where it can be drawn: %j', (value, expected) => {
    expect(read(place, value)).toEqual(taken(expected));
    const { result } = read(place, { x: -0, y: -0 }) as { result: { x: number; y: number } };
    expect([Object.is(result.x, 0), Object.is(result.y, 0)]).toEqual([true, true]);
  });

  it.each([
    [{ x: 1 }],
    [{ y: 1 }],
    [{}],
    [{ x: null, y: 1 }],
    [{ x: 1, y: 1e6 + 1 }],
    [{ x: -1e6 - 1, y: 0 }],
    [{ x: NaN, y: 0 }],
  ])('is forgotten where it cannot: %j', (value) => {
    expect(read(place, value)).toEqual(cleared());
  });

  it('loses what else stands in it', () => {
    const foreign = { code: 'unknown-key', at: 'map.z' };
    expect(read(place, { z: 'high', x: 1, y: 2 })).toEqual({
      result: { x: 1, y: 2 },
      failure: null,
      repairs: [foreign],
    });
    expect(read(place, { z: null, x: 1 })).toEqual(cleared(foreign));
  });

  it.each(['x', 'y'])('is refused where its %s is no number', (key) => {
    expect(read(place, { x: 1, y: 1, [key]: '1' })).toMatchObject({
      failure: {
        code: 'wrong-type',
        at: `map.${key}`,
        facts: { found: 'text', expected: 'number' },
      },
    });
  });
});
