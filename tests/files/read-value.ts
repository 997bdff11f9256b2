import { expect } from 'vitest';
import type { z } from '../../src/domain/zod';
import { newReading } from '../../src/files/reading';
import { readerOf } from '../../src/files/schema-reader';

/** What a value reads as by the schema, and what was put right or refused on the way. */
export function read(schema: z.core.$ZodType, value: unknown) {
  const reading = { ...newReading(), path: ['map'] };
  const result = readerOf(schema)(value, reading);
  // Wherever the reading went, it is back where it began.
  if (reading.failure === null) expect(reading.path).toEqual(['map']);
  return { result, failure: reading.failure, repairs: reading.repairs };
}
export const taken = (result: unknown) => ({ result, failure: null, repairs: [] });
export const refused = (code: string, facts?: object, at = 'map') => ({
  failure: { code, at, ...(facts && { facts }) },
  repairs: [],
});
export const wrongType = (found: string, expected: string, at?: string) =>
  refused('wrong-type', { found, expected }, at);
