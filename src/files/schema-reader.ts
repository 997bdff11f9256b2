import type { z } from '../domain/zod';
import { leafReader, wordReader } from './leaf-readers';
import type { SchemaReader } from './leaf-readers';
import { isObject, kindOf, refuse, repair } from './reading';
import type { JsonObject, Reading } from './reading';
import { shapeOf } from './schema-shape';
import type { Missing, ShapeField } from './schema-shape';

const readers = new Map<z.core.$ZodType, SchemaReader>();

/**
 * Turns a schema into a function that reads a JSON value by it in one pass: it leaves out unknown
 * keys, takes null for "unknown", cleans text, fills in what may be missing, and names the place of
 * the first thing it must refuse. What it gives is what the schema gives; zod itself would need
 * several passes for the repairs, each of them slower than reading the whole file may take.
 * For the same reason the value is used up: what needs no repair becomes the row as it is.
 */
export function readerOf(schema: z.core.$ZodType): SchemaReader {
  let reader = readers.get(schema);
  if (reader === undefined) {
    reader = leafReader(schema) ?? partsReader(schema);
    readers.set(schema, reader);
  }
  return reader;
}

function partsReader(schema: z.core.$ZodType): SchemaReader {
  const shape = shapeOf(schema);
  if (shape.type === 'object') return objectReader(shape.fields);
  if (shape.type === 'set') return setReader(shape.words);
  if (shape.type === 'list') return listReader(readerOf(shape.item), shape.limit);
  return (value) => value;
}

interface Field {
  readonly key: string;
  readonly read: SchemaReader;
  readonly missing: Missing;
}

function objectReader(shape: Readonly<Record<string, ShapeField>>): SchemaReader {
  const fields: Field[] = Object.entries(shape).map(([key, { schema, missing }]) => ({
    key,
    missing,
    read: readerOf(schema),
  }));
  const known = new Set(fields.map(({ key }) => key));
  return (value, reading) => {
    if (!isObject(value)) {
      return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'object' });
    }
    const row = value as Record<string, unknown>;
    const depth = reading.path.push('') - 1;
    let given = 0;
    let unknown = false;
    for (const { key, read, missing } of fields) {
      const part = row[key];
      if (part === undefined || part === null) {
        if (part === null) unknown = true;
        if (typeof missing === 'function') row[key] = missing();
        else if (missing === 'refused') {
          reading.path[depth] = key;
          refuse(reading, 'missing');
          continue;
        } else continue;
      } else {
        reading.path[depth] = key;
        const accepted = read(part, reading);
        if (!Object.is(accepted, part)) row[key] = accepted;
        if (accepted === undefined) unknown = true;
      }
      given++;
    }
    const foreign = Object.keys(row).length > given;
    if (foreign) listUnknownKeys(value, known, reading, depth);
    reading.path.pop();
    return unknown || foreign ? onlyKnown(row, fields) : row;
  };
}

function listUnknownKeys(
  value: JsonObject,
  known: ReadonlySet<string>,
  reading: Reading,
  depth: number,
): void {
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue;
    reading.path[depth] = key;
    repair(reading, 'unknown-key');
  }
}

// A copy, because deleting keys makes an object slow for the rest of its life.
function onlyKnown(row: JsonObject, fields: readonly Field[]): JsonObject {
  const copy: Record<string, unknown> = {};
  for (const { key } of fields) {
    const part = row[key];
    if (part !== undefined && part !== null) copy[key] = part;
  }
  return copy;
}

function listReader(read: SchemaReader, limit: number): SchemaReader {
  return (value, reading) => {
    if (!Array.isArray(value)) {
      return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'list' });
    }
    if (value.length > limit) return refuse(reading, 'too-many', { limit, count: value.length });
    const items = value as unknown[];
    if (items.length === 0) return items;
    const depth = reading.path.push(0) - 1;
    for (let index = 0; index < items.length && reading.failure === null; index++) {
      reading.path[depth] = index;
      const item = items[index];
      const accepted = item === null ? refuse(reading, 'missing') : read(item, reading);
      if (!Object.is(accepted, item)) items[index] = accepted;
    }
    reading.path.pop();
    return items;
  };
}

/** A set of the method's words: each once, in the order of the vocabulary. */
function setReader(words: readonly unknown[]): SchemaReader {
  const read = listReader(wordReader(words), Infinity);
  return (value, reading) => {
    const given = read(value, reading) as unknown[] | undefined;
    if (given === undefined || given.length < 2 || reading.failure !== null) return given;
    const said = new Set(given);
    if (said.size < given.length) repair(reading, 'repeated');
    return words.filter((word) => said.has(word));
  };
}
