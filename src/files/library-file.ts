import type { AccountMap } from '../domain/account-map';
import { LIMITS } from '../domain/fields';
import { FORMAT_VERSION } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import { APP_SIGNATURE } from './app-version';
import { parseJsonText } from './json-text';
import { mapFileObject, readMapFileObject } from './map-file';
import type { ParsedMapFile } from './map-file';
import type { MapFileResult } from './map-file-answers';
import { isObject, kindOf, newReading, refuse } from './reading';
import type { JsonObject, Reading } from './reading';

/** Several map files in one: `maps` holds each of them as it would stand alone. */
const LIBRARY_TYPE = 'undercurrent-library';

/** Room for what stands around the maps, in bytes. */
const AROUND = 1_000;

/**
 * The maps as library files, in their order. There is more than one only where one would be larger
 * than a file may be. `exportedAt` is an instant in UTC.
 */
export function serializeLibraryFiles(maps: readonly AccountMap[], exportedAt: string): string[] {
  const files: string[][] = [];
  let room = 0;
  for (const map of maps) {
    const text = JSON.stringify(mapFileObject(map, { exportedAt }), null, 1);
    const bytes = new TextEncoder().encode(text).length + 2;
    const file = bytes <= room ? files.at(-1) : undefined;
    if (file) file.push(text);
    else {
      files.push([text]);
      room = LIMITS.fileBytes - AROUND;
    }
    room -= bytes;
  }
  return files.map((texts) => libraryText(texts, exportedAt));
}

// Put together from texts: a large library is then never written twice.
function libraryText(maps: readonly string[], exportedAt: string): string {
  const head = {
    type: LIBRARY_TYPE,
    formatVersion: FORMAT_VERSION,
    app: APP_SIGNATURE,
    exportedAt,
  };
  return `${JSON.stringify(head).slice(0, -1)},"maps":[\n${maps.join(',\n')}\n]}\n`;
}

/** Reads a map file or a library file. It is refused whole if one of its maps would be. */
export function parseMapFiles(text: string): MapFileResult<readonly ParsedMapFile[]> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const { value } = json;
  if (isObject(value) && value.type === LIBRARY_TYPE) return readLibrary(value);
  const map = readMapFileObject(value, newReading());
  return map.ok ? ok([map.value]) : map;
}

function readLibrary({ formatVersion, maps }: JsonObject): MapFileResult<readonly ParsedMapFile[]> {
  const found: ParsedMapFile[] = [];
  const reading = readingAt('formatVersion');
  if (typeof formatVersion !== 'number') {
    refuse(reading, 'wrong-type', { found: kindOf(formatVersion), expected: 'number' });
  } else if (!(formatVersion <= FORMAT_VERSION)) {
    refuse(reading, 'newer-version', { found: formatVersion, known: FORMAT_VERSION });
  }
  if (reading.failure !== null) return fail(reading.failure);
  if (!Array.isArray(maps)) {
    const wrong = readingAt('maps');
    refuse(wrong, 'wrong-type', { found: kindOf(maps), expected: 'list' });
    return wrong.failure === null ? ok([]) : fail(wrong.failure);
  }
  if (maps.length === 0) return fail({ code: 'no-maps' });
  for (const [index, map] of maps.entries()) {
    const read = readMapFileObject(map, readingAt('maps', index));
    if (!read.ok) return read;
    found.push(read.value);
  }
  return ok(found);
}

function readingAt(...path: (string | number)[]): Reading {
  return { ...newReading(), path };
}
