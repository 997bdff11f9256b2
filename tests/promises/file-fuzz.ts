import { wholeBelow } from '../../bench/seeded-random';
import type { Random } from '../../bench/seeded-random';
import { CSV_ENCODINGS } from '../../src/files/csv-encoding';
import { serializeLibraryFiles } from '../../src/files/library-file';
import { parsed, textOf } from '../files/data-file';
import { HOSTILE_VALUES, mutilate, WAYS } from '../files/mutilation';
import { END, header, joined, PIXEL, plainTextChunk, png, textChunk } from '../files/png';
import type { Chunk } from '../files/png';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file made to be wrong. */
export interface FuzzedFile {
  readonly kind: 'map' | 'table';
  readonly bytes: Bytes;
}

const EVERY_FIELD = textOf('valid', 'format-1.json');
const PLAIN = textOf('valid', 'plain.json');
const [LIBRARY = ''] = serializeLibraryFiles(
  ['format-1.json', 'plain.json'].map((name) => parsed(textOf('valid', name)).map),
  '2026-11-22T00:00:00Z',
);
const TEXTS = [EVERY_FIELD, PLAIN, LIBRARY];

/** Large enough that a reading which takes the square of the time would show. */
const LARGE = largeMap();
const LARGE_EVERY = 500;

/** One file, another for each number; the same for the same random numbers. */
export function fuzzedFile(random: Random, number: number): FuzzedFile {
  const text = number % LARGE_EVERY === 0 ? LARGE : pick(random, TEXTS);
  const chance = random();
  if (chance < 0.35) return { kind: 'map', bytes: struck(random, encoded(text)) };
  if (chance < 0.65) return { kind: 'map', bytes: encoded(bentJson(random, text)) };
  if (chance < 0.85) return { kind: 'map', bytes: picture(random, text) };
  return { kind: 'table', bytes: table(random) };
}

/** Bytes changed, lost, doubled or put in, up to eight times. */
function struck(random: Random, bytes: Bytes): Bytes {
  let result = bytes;
  for (let blows = 1 + wholeBelow(random, 8); blows > 0; blows -= 1)
    result = strike(random, result);
  return result;
}

function strike(random: Random, bytes: Bytes): Bytes {
  const at = wholeBelow(random, bytes.length + 1);
  const end = Math.min(bytes.length, at + wholeBelow(random, 40));
  const [before, some, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, end),
    bytes.subarray(at),
  ];
  const rest = bytes.subarray(end);
  switch (wholeBelow(random, 6)) {
    case 0: {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << wholeBelow(random, 8));
      return flipped;
    }
    case 1:
      return joined([before, rest]);
    case 2:
      return joined([before, some, some, rest]);
    case 3:
      return joined([before, noise(random, 8), after]);
    case 4:
      return joined([before, encoded(pick(random, TOKENS)), after]);
    default:
      return random() < 0.2 ? bytes.slice(0, at) : joined([before, rest]);
  }
}

const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '0',
  '-',
  '"__proto__":{"polluted":1},',
  '1e999',
  'NaN',
  '\u0000',
  '\ufeff',
  '"'.repeat(50),
  '['.repeat(40),
];

/** A map file in which values were dropped, replaced, doubled, renamed or moved. */
function bentJson(random: Random, text: string): string {
  const file = JSON.parse(text) as unknown;
  for (let blows = 1 + wholeBelow(random, 4); blows > 0; blows -= 1) {
    mutilate(file, {
      where: wholeBelow(random, 2 ** 31),
      how: pick(random, WAYS),
      value: structuredClone(pick(random, HOSTILE_VALUES)),
    });
  }
  return JSON.stringify(file);
}

/** A picture whose chunks were dropped, doubled, moved, or lie about themselves. */
function picture(random: Random, text: string): Bytes {
  const inside = random() < 0.5 ? text : bentJson(random, text);
  const map = random() < 0.7 ? textChunk(inside) : plainTextChunk(inside);
  const chunks = [header(wholeBelow(random, 2 ** 32)), map, PIXEL, END];
  for (let blows = 1 + wholeBelow(random, 3); blows > 0; blows -= 1) strikeChunk(random, chunks);
  const bytes = png(chunks);
  return random() < 0.3 ? struck(random, bytes) : bytes;
}

function strikeChunk(random: Random, chunks: Chunk[]): void {
  const at = wholeBelow(random, chunks.length);
  const chunk = chunks[at] ?? END;
  const other = wholeBelow(random, chunks.length + 1);
  const change = (fields: Partial<Chunk>) => chunks.splice(at, 1, { ...chunk, ...fields });
  switch (wholeBelow(random, 8)) {
    case 0:
      return void chunks.splice(at, 1);
    case 1:
      return void chunks.splice(other, 0, chunk);
    case 2:
      return void chunks.splice(other, 0, ...chunks.splice(at, 1));
    case 3:
      return void change({ length: wholeBelow(random, 2 ** 32) });
    case 4:
      return void change({ crc: wholeBelow(random, 2 ** 32) });
    case 5:
      return void change({ type: pick(random, ['iTXt', 'tEXt', 'IEND', 'zzz\u00ff', '\0\0\0\0']) });
    case 6:
      return void change({ content: noise(random, 200) });
    default:
      // With a true checksum: what it holds is to be looked at.
      return void change({ content: struck(random, joined([chunk.content])) });
  }
}

const CELLS = [
  'Li Na',
  '李娜',
  '',
  ' ',
  '=1+1',
  '12/05/2024',
  '2024-02-30',
  '2024-05-12',
  '__proto__',
  'constructor',
  '?',
  'javascript:alert(1)',
  'x'.repeat(300),
  '\u0000',
  '\ud83d',
  '"',
  '""',
  "'=1",
];
const HEADERS = ['Name', '姓名', 'Title', 'Title', 'Known since', '__proto__', 'Link', '', 'Notes'];

/** A table of hostile cells, in one encoding or none. */
function table(random: Random): Bytes {
  const separator = pick(random, [',', ';', '\t', '|']);
  const newline = pick(random, ['\n', '\r\n', '\r']);
  const row = (cells: readonly string[]) =>
    Array.from({ length: wholeBelow(random, 8) }, () => {
      const cell = pick(random, cells);
      return random() < 0.3 ? `"${cell.replaceAll('"', '""')}"` : cell;
    }).join(separator);
  const lines = Array.from({ length: wholeBelow(random, 30) }, () => row(CELLS));
  const told = random() < 0.1 ? `sep=${separator}${newline}` : '';
  const text = told + [row(HEADERS), ...lines].join(newline);
  const bytes = random() < 0.3 ? utf16(text) : encoded(text);
  return random() < 0.6 ? struck(random, bytes) : bytes;
}

function utf16(text: string): Bytes {
  const units = Uint16Array.from(`\ufeff${text}`, (_, at) => `\ufeff${text}`.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

/** Somebody's choice of an encoding, or that nothing was chosen. */
export function chosenEncoding(random: Random) {
  return random() < 0.5 ? undefined : pick(random, CSV_ENCODINGS);
}

function largeMap(): string {
  const file = JSON.parse(PLAIN) as { map: Record<string, unknown[]> };
  const names = Array.from({ length: 5_000 }, (_, n) => `n${n}`);
  file.map.people?.push(
    ...names.map((id) => ({ id, name: id, side: 'buyer', notes: 'n'.repeat(200) })),
  );
  file.map.ties?.push(
    ...names.map((id) => ({
      id,
      kind: 'reports-to',
      fromId: id,
      toId: 'wang',
      strength: 1,
      certainty: 'told',
    })),
  );
  return JSON.stringify(file);
}

function pick<T>(random: Random, all: readonly T[]): T {
  return all[wholeBelow(random, all.length)] as T;
}

function noise(random: Random, most: number): Bytes {
  return Uint8Array.from({ length: wholeBelow(random, most) }, () => wholeBelow(random, 256));
}

function encoded(text: string): Bytes {
  return new TextEncoder().encode(text);
}
