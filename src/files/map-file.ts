import { MapSchema } from '../domain/row-schemas';
import type { AccountMap } from '../domain/account-map';
import { FORMAT_VERSION, migrate } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import { APP_SIGNATURE } from './app-version';
import { inCanonicalOrder } from './canonical-order';
import { EnvelopeSchema, FILE_TYPE } from './envelope';
import type { Envelope } from './envelope';
import { parseJsonText } from './json-text';
import type { Lineage, MapFileResult, Redaction, Repair } from './map-file-answers';
import { isObject, kindOf, newReading, refuse, shortened } from './reading';
import type { JsonObject, Reading } from './reading';
import { idsAreUnique, repairReferences } from './references';
import type { ReadMap } from './references';
import { readerOf } from './schema-reader';
import { arranged } from './schema-writer';

/** A map file that has been read: the map as it would be kept, and what had to be put right for it. */
export interface ParsedMapFile {
  readonly map: AccountMap;
  readonly repairs: readonly Repair[];
  readonly redaction: Redaction;
  /** The version of the format the file was written in; the map is in the present one. */
  readonly formatVersion: number;
  readonly exportedAt?: string;
  readonly app?: string;
  readonly lineage?: Lineage;
}

const readEnvelope = readerOf(EnvelopeSchema);
const readMap = readerOf(MapSchema);

/**
 * Reads the text of a map file, whatever it is. Refuses it whole with the first thing that is wrong,
 * or gives the map in canonical order together with everything that was put right (docs/map-format.md).
 */
export function parseMapFile(text: string): MapFileResult<ParsedMapFile> {
  const json = parseJsonText(text);
  return json.ok ? readMapFileObject(json.value, newReading()) : json;
}

/** The same for what `JSON.parse` made of a map file; the reading stands at its place. Uses it up. */
export function readMapFileObject(value: unknown, reading: Reading): MapFileResult<ParsedMapFile> {
  const envelope = envelopeOf(value, reading);
  if (!envelope.ok) return envelope;
  const map = mapOf(envelope.value, reading);
  if (!map.ok) return map;
  const { redaction, formatVersion, exportedAt, app, lineage } = envelope.value;
  return ok({
    map: inCanonicalOrder(map.value),
    repairs: reading.repairs,
    redaction,
    formatVersion,
    ...(exportedAt !== undefined && { exportedAt }),
    ...(app !== undefined && { app }),
    ...(lineage !== undefined && { lineage }),
  });
}

export interface SerializeOptions {
  /** An instant in UTC, `2026-11-21T12:00:00Z`. */
  readonly exportedAt: string;
  readonly redaction?: 'none';
  readonly lineage?: Lineage;
}

/** The text of a map file. The same map gives the same bytes, in whatever order its lists and keys are. */
export function serializeMapFile(map: AccountMap, options: SerializeOptions): string {
  return `${JSON.stringify(mapFileObject(map, options), null, 1)}\n`;
}

/** What a map file says, before it is text. */
export function mapFileObject(map: AccountMap, options: SerializeOptions): object {
  const { exportedAt, redaction = 'none', lineage } = options;
  const file = {
    type: FILE_TYPE,
    formatVersion: FORMAT_VERSION,
    app: APP_SIGNATURE,
    exportedAt,
    redaction,
    lineage,
    map: inCanonicalOrder(arranged(MapSchema, map) as AccountMap),
  };
  return arranged(EnvelopeSchema, file) as object;
}

function envelopeOf(value: unknown, reading: Reading): MapFileResult<Envelope> {
  if (!isObject(value)) refuse(reading, 'not-an-object', { found: kindOf(value) });
  else if (value.type !== FILE_TYPE) {
    refuse(reading, 'not-a-map', { found: shortened(value.type ?? '') });
  } else if (isNewer(value.formatVersion)) {
    reading.path.push('formatVersion');
    refuse(reading, 'newer-version', { found: value.formatVersion, known: FORMAT_VERSION });
  }
  const envelope = reading.failure === null ? readEnvelope(value, reading) : undefined;
  return outcome(reading, envelope as Envelope);
}

function isNewer(version: unknown): version is number {
  return typeof version === 'number' && Number.isFinite(version) && version > FORMAT_VERSION;
}

function mapOf(envelope: Envelope, reading: Reading): MapFileResult<AccountMap> {
  reading.path.push('map');
  const raw = envelope.map;
  const map = isObject(raw)
    ? migratedMap(raw, envelope.formatVersion, reading)
    : refuse(reading, 'wrong-type', { found: kindOf(raw), expected: 'object' });
  if (map !== undefined && reading.failure === null) {
    if (idsAreUnique(map, reading)) repairReferences(map, reading);
  }
  return outcome(reading, map as AccountMap);
}

function migratedMap(raw: JsonObject, from: number, reading: Reading): ReadMap | undefined {
  const migrated = migrate(raw, from);
  if (!migrated.ok) return refuse(reading, 'migration-failed', migrated.error.facts);
  // Reading uses the value up; what a migration gives may be shared or frozen.
  const fresh = migrated.value === raw ? raw : structuredClone(migrated.value);
  return readMap(fresh, reading) as ReadMap;
}

function outcome<T>(reading: Reading, value: T): MapFileResult<T> {
  return reading.failure === null ? ok(value) : fail(reading.failure);
}
