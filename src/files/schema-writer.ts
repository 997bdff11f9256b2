import type { z } from '../domain/zod';
import { isObject } from './reading';
import { shapeOf } from './schema-shape';

type Arrange = (value: unknown) => unknown;

const arrangements = new Map<z.core.$ZodType, Arrange>();

/**
 * The value with the keys of each object in the order of the schema, sets of words in the order of
 * their vocabulary, what may be missing filled in, and unknowns and foreign keys left out. Refuses
 * nothing: a map that could not be read back must still be written.
 */
export function arranged(schema: z.core.$ZodType, value: unknown): unknown {
  let arrange = arrangements.get(schema);
  if (arrange === undefined) {
    arrange = arrangementOf(schema);
    arrangements.set(schema, arrange);
  }
  return arrange(value);
}

function arrangementOf(schema: z.core.$ZodType): Arrange {
  const shape = shapeOf(schema);
  if (shape.type === 'list') {
    return (value) =>
      Array.isArray(value) ? value.map((item) => arranged(shape.item, item)) : value;
  }
  if (shape.type === 'set') {
    const rank = new Map(shape.words.map((word, index) => [word, index]));
    const rankOf = (word: unknown) => rank.get(word) ?? shape.words.length;
    return (value) =>
      Array.isArray(value)
        ? [...(value as unknown[])].sort((a, b) => rankOf(a) - rankOf(b))
        : value;
  }
  if (shape.type !== 'object') return (value) => value;
  const fields = Object.entries(shape.fields);
  return (value) => {
    if (!isObject(value)) return value;
    const row: Record<string, unknown> = {};
    for (const [key, { schema: inner, missing }] of fields) {
      const part = value[key];
      if (part !== undefined && part !== null) row[key] = arranged(inner, part);
      else if (typeof missing === 'function') row[key] = missing();
    }
    return row;
  };
}
