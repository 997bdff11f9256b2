import { describe, expect, it } from 'vitest';
import { id, line, link, listOf, note } from '../../src/domain/fields';
import { z } from '../../src/domain/zod';
import { arranged } from '../../src/files/schema-writer';
import { read, refused, taken, wrongType } from './read-value';

describe('an object', () => {
  const row = z.strictObject({
    id,
    title: z.optional(line),
    flag: z._default(z.boolean(), true),
    list: listOf(line),
    inner: z.optional(z.strictObject({ a: z.optional(line) })),
  });
  const least = { id: 'x', flag: true, list: [] };

  it('is given what may be missing, and not what is unknown', () => {
    expect(read(row, { id: 'x' })).toEqual(taken(least));
    expect(read(row, { id: 'x', title: null, flag: null, list: null, inner: null })).toEqual(
      taken(least),
    );
    const { result } = read(row, { id: 'x', title: null });
    expect(Object.keys(result as object)).not.toContain('title');
  });

  it('is given a list of its own', () => {
    const [first, second] = [read(row, { id: 'x' }), read(row, { id: 'y' })];
    expect((first.result as { list: unknown }).list).not.toBe(
      (second.result as { list: unknown }).list,
    );
  });

  it('that needs nothing stays the same object', () => {
    const value = { ...least, title: 'T', inner: { a: 'b' } };
    expect(read(row, value).result).toBe(value);
  });

  it('loses the keys it does not have, each of them listed with its place', () => {
    const value: unknown = JSON.parse(
      '{"id": "x", "b c": 1, "__proto__": {"polluted": 1}, "inner": {"z": null, "a": "1"}}',
    );
    const { result, repairs } = read(row, value);
    expect(result).toEqual({ ...least, inner: { a: '1' } });
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(repairs).toEqual([
      { code: 'unknown-key', at: 'map.inner.z' },
      { code: 'unknown-key', at: 'map["b c"]' },
      { code: 'unknown-key', at: 'map.__proto__' },
    ]);
  });

  it('loses a part that was taken out, and keeps a part that was put right', () => {
    const schema = z.strictObject({ link: z.optional(link), note: z.optional(note) });
    const { result } = read(schema, { link: 'mailto:x', note: 'a\0' });
    expect(result).toEqual({ note: 'a' });
    expect(Object.keys(result as object)).toEqual(['note']);
  });

  it('is refused for what must be there, with the place of the first', () => {
    expect(read(row, { id: null, title: 5 })).toMatchObject(
      refused('missing', undefined, 'map.id'),
    );
    expect(read(row, { id: 'x', title: 5 })).toMatchObject(
      wrongType('number', 'text', 'map.title'),
    );
    expect(read(row, { id: 'x', inner: { a: 1 } })).toMatchObject(
      wrongType('number', 'text', 'map.inner.a'),
    );
  });
});

describe('a list', () => {
  const short = z.array(line).check(z.maxLength(2));

  it('is taken up to its limit, and refused above it with both numbers', () => {
    expect(read(short, [])).toEqual(taken([]));
    expect(read(short, ['a', 'b'])).toEqual(taken(['a', 'b']));
    expect(read(short, ['a', 'b', 'c'])).toMatchObject(refused('too-many', { limit: 2, count: 3 }));
  });

  it('is refused for an entry that is nothing or wrong, with the place of the first', () => {
    expect(read(short, ['a', null])).toMatchObject(refused('missing', undefined, 'map[1]'));
    expect(read(z.array(line), ['a', 5, null, 6])).toMatchObject(
      wrongType('number', 'text', 'map[1]'),
    );
  });

  it('holds its entries as they were put right', () => {
    expect(read(short, ['a\0', 'b'])).toEqual({
      result: ['a', 'b'],
      failure: null,
      repairs: [{ code: 'text-cleaned', at: 'map[0]' }],
    });
  });
});

describe('a set of words', () => {
  const words = z.array(z.enum(['buyer', 'user', 'coach']));

  it('is in the order of the vocabulary', () => {
    expect(read(words, ['coach', 'buyer'])).toEqual(taken(['buyer', 'coach']));
    expect(read(words, ['user'])).toEqual(taken(['user']));
    expect(read(words, [])).toEqual(taken([]));
  });

  it('has each word once, and says where one was there again', () => {
    expect(read(words, ['user', 'buyer', 'user'])).toEqual({
      result: ['buyer', 'user'],
      failure: null,
      repairs: [{ code: 'repeated', at: 'map' }],
    });
  });

  it('is refused for another word, with its place', () => {
    expect(read(words, ['user', 'boss', 'user'])).toMatchObject(
      refused('wrong-value', { found: 'boss' }, 'map[1]'),
    );
  });
});

describe('what is written', () => {
  const schema = z.strictObject({
    id,
    roles: listOf(z.enum(['buyer', 'user', 'coach'])),
    rows: z.optional(
      z.array(z.strictObject({ a: z.optional(line), b: z._default(z.boolean(), false) })),
    ),
    title: z.optional(line),
  });
  const written = (value: unknown) => JSON.stringify(arranged(schema, value));

  it('has the keys and the words in the order of the schema, and nothing unknown or foreign', () => {
    const value = {
      title: null,
      other: 1,
      rows: [{ b: true, z: 1, a: 'x' }, { a: undefined }],
      roles: ['coach', 'buyer', 'user'],
      id: 'x',
    };
    expect(written(value)).toBe(
      '{"id":"x","roles":["buyer","user","coach"],"rows":[{"a":"x","b":true},{"b":false}]}',
    );
  });

  it('leaves the value as it was', () => {
    const value = { id: 'x', roles: ['coach', 'buyer'], rows: [{ z: 1 }] };
    const before = structuredClone(value);
    arranged(schema, value);
    expect(value).toEqual(before);
  });

  it('is what could not be read back, where the map holds that', () => {
    expect(written({ id: 5, roles: 'coach', rows: 'none' })).toBe(
      '{"id":5,"roles":"coach","rows":"none"}',
    );
    expect(written({ roles: ['boss', 'coach', 'buyer'] })).toBe(
      '{"roles":["buyer","coach","boss"]}',
    );
    expect(written('text')).toBe('"text"');
    expect(written([1])).toBe('[1]');
  });
});
