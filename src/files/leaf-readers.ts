import { PersonSchema } from '../domain/row-schemas';
import { isDay } from '../domain/day';
import {
  day,
  id,
  isInvisible,
  isSafeLink,
  line,
  link,
  LIMITS,
  name,
  note,
  rivalId,
} from '../domain/fields';
import { z } from '../domain/zod';
import { isObject, kindOf, refuse, repair, shortened } from './reading';
import type { Reading } from './reading';
import { shapeOf } from './schema-shape';
import { cleanText } from './text-cleaning';

/** Reads a value that is there (neither missing nor null); undefined when it is refused or taken out. */
export type SchemaReader = (value: unknown, reading: Reading) => unknown;

type TextReader = (text: string, reading: Reading) => string | undefined;

const place = fieldSchema(PersonSchema, 'place');

/** The fields that say more in a file than their JSON type does. */
const NAMED = new Map<z.core.$ZodType, SchemaReader>([
  [id, textReader(readId)],
  [rivalId, textReader(readRivalId)],
  [name, textReader(readName)],
  [line, textReader(limited(LIMITS.name))],
  [note, textReader(limited(LIMITS.note))],
  [link, textReader(readLink)],
  [day, readDay],
  [place, readPlace],
]);

/** The reader of a text, a number, a word or a flag; undefined for what has parts or may be anything. */
export function leafReader(schema: z.core.$ZodType): SchemaReader | undefined {
  const named = NAMED.get(schema);
  if (named) return named;
  const shape = shapeOf(schema);
  if (shape.type === 'text') return textReader(checkedBy(schema));
  if (shape.type === 'number') return numberReader(shape.min, shape.max, shape.whole);
  if (shape.type === 'boolean') return readBoolean;
  return shape.type === 'word' ? wordReader(shape.words) : undefined;
}

/** One of the method's words, or one of a few numbers. */
export function wordReader(words: readonly unknown[]): SchemaReader {
  const known = new Set(words);
  const expected = kindOf(words[0]);
  return (value, reading) => {
    if (known.has(value)) return value === 0 ? 0 : value;
    const found = kindOf(value);
    if (found !== expected) return refuse(reading, 'wrong-type', { found, expected });
    return refuse(reading, 'wrong-value', { found: shortened(value) });
  };
}

function textReader(accept: TextReader): SchemaReader {
  return (value, reading) => {
    if (typeof value !== 'string') {
      return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'text' });
    }
    const text = cleanText(value);
    if (text !== value) repair(reading, 'text-cleaned');
    return accept(text, reading);
  };
}

function readId(text: string, reading: Reading): string | undefined {
  if (text.trim() === '') return refuse(reading, 'empty-id');
  if (text.length <= LIMITS.id) return text;
  return refuse(reading, 'id-too-long', { limit: LIMITS.id, length: text.length });
}

/** A rival that is called like us would turn its visits into ours. */
function readRivalId(text: string, reading: Reading): string | undefined {
  return text === 'us' ? refuse(reading, 'reserved-id', { id: text }) : readId(text, reading);
}

function readName(text: string, reading: Reading): string | undefined {
  if (isInvisible(text)) return refuse(reading, 'blank-name');
  return limited(LIMITS.name)(text, reading);
}

function readLink(text: string, reading: Reading): string | undefined {
  if (text.length <= LIMITS.link && !isSafeLink(text)) {
    repair(reading, 'unsafe-link', { found: shortened(text) });
    return undefined;
  }
  return limited(LIMITS.link)(text, reading);
}

function limited(limit: number): TextReader {
  return (text, reading) =>
    text.length <= limit ? text : refuse(reading, 'too-long', { limit, length: text.length });
}

function checkedBy(schema: z.core.$ZodType): TextReader {
  return (text, reading) =>
    z.safeParse(schema, text).success
      ? text
      : refuse(reading, 'wrong-value', { found: shortened(text) });
}

function readDay(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') {
    return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'text' });
  }
  if (!reading.days.has(value)) {
    if (!isDay(value)) return refuse(reading, 'no-such-day', { found: shortened(value) });
    reading.days.add(value);
  }
  return value;
}

function readBoolean(value: unknown, reading: Reading): unknown {
  if (typeof value === 'boolean') return value;
  return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'boolean' });
}

function numberReader(min: number, max: number, whole: boolean): SchemaReader {
  const bounds = { ...(min > -Infinity && { min }), ...(max < Infinity && { max }) };
  return (value, reading) => {
    if (typeof value !== 'number') {
      return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'number' });
    }
    if (!Number.isFinite(value)) return refuse(reading, 'not-finite');
    if (value < min || value > max)
      return refuse(reading, 'out-of-range', { found: value, ...bounds });
    if (whole && !Number.isInteger(value)) return refuse(reading, 'not-whole', { found: value });
    return value === 0 ? 0 : value;
  };
}

/** A place that cannot be drawn is forgotten, so that the person is laid out anew. */
function readPlace(value: unknown, reading: Reading): unknown {
  if (!isObject(value)) {
    return refuse(reading, 'wrong-type', { found: kindOf(value), expected: 'object' });
  }
  const depth = reading.path.push('') - 1;
  for (const [key, part] of Object.entries(value)) {
    reading.path[depth] = key;
    if (key !== 'x' && key !== 'y') repair(reading, 'unknown-key');
    else if (part !== null && typeof part !== 'number') {
      refuse(reading, 'wrong-type', { found: kindOf(part), expected: 'number' });
    }
  }
  reading.path.pop();
  const { x, y } = value;
  if (onCanvas(x) && onCanvas(y)) return { x: x === 0 ? 0 : x, y: y === 0 ? 0 : y };
  repair(reading, 'place-cleared');
  return undefined;
}

function onCanvas(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LIMITS.place;
}

function fieldSchema(schema: z.core.$ZodType, field: string): z.core.$ZodType {
  const shape = shapeOf(schema);
  return (shape.type === 'object' ? shape.fields[field]?.schema : undefined) ?? schema;
}
