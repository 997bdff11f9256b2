import { isDay } from '../domain/day';
import { line } from '../domain/fields';
import { z } from '../domain/zod';
import { REDACTIONS } from './map-file-answers';

export const FILE_TYPE = 'undercurrent-map';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;

const instant = z.string().check(z.refine((text) => isDay(INSTANT.exec(text)?.[1] ?? '')));

const count = z.int().check(z.gte(0));

/** What stands around the map, in the order of the file. The map itself is read after migrating. */
export const EnvelopeSchema = z.strictObject({
  type: z.literal(FILE_TYPE),
  formatVersion: z.int().check(z.gte(1)),
  app: z.optional(line),
  exportedAt: z.optional(instant),
  redaction: z._default(z.enum(REDACTIONS), 'none'),
  lineage: z.optional(
    z.strictObject({
      revision: count,
      hash: line,
      parents: z._default(z.array(line), []),
    }),
  ),
  map: z.unknown(),
});

export type Envelope = z.infer<typeof EnvelopeSchema>;
