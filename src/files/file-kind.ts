import { PNG_SIGNATURE } from './png-chunks';

/**
 * What a file is that somebody takes for a map: told by its first bytes, whatever it is called.
 * `excel`, `office`: a workbook; another document of that kind. `picture`: one that can hold no map.
 * `markup`: a web page, or a drawing made of the same. `contacts`: a vCard. `table`: CSV.
 */
export const OTHER_KINDS = [
  'excel',
  'office',
  'zip',
  'pdf',
  'picture',
  'markup',
  'contacts',
  'table',
] as const;

export type OtherKind = (typeof OTHER_KINDS)[number];

const BEGINNINGS: readonly (readonly [bytes: string, kind: OtherKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['%PDF-', 'pdf'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
];

/** The kind of a file, or undefined where it may be a text. */
export function fileKind(bytes: Uint8Array): 'png' | OtherKind | undefined {
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return 'png';
  const kind = BEGINNINGS.find(([beginning]) => standsAt(bytes, 0, beginning))?.[1];
  if (kind === 'zip') return holds(bytes, 'xl/workbook') ? 'excel' : 'zip';
  if (kind === 'office') return holds(bytes, 'W\0o\0r\0k\0b\0o\0o\0k\0') ? 'excel' : 'office';
  // The two letters of a BMP may begin a text as well; the zeros behind its size do not stand in one.
  if (standsAt(bytes, 0, 'BM') && standsAt(bytes, 6, '\0\0\0\0')) return 'picture';
  if (standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP')) return 'picture';
  return kind;
}

/** The kind of a text that is certainly no map, by how it begins; a table only by what it is called. */
export function textKind(text: string, fileName: string): OtherKind | undefined {
  const start = text.slice(0, 1_000).trimStart();
  if (/^<[!?a-z]/i.test(start)) return 'markup';
  if (/^BEGIN:VCARD/i.test(start)) return 'contacts';
  return /\.(csv|tsv)$/i.test(fileName) && !/^[{[]/.test(start) ? 'table' : undefined;
}

function standsAt(bytes: Uint8Array, offset: number, beginning: string): boolean {
  for (let at = 0; at < beginning.length; at++) {
    if (bytes[offset + at] !== beginning.charCodeAt(at)) return false;
  }
  return true;
}

function holds(bytes: Uint8Array, text: string): boolean {
  for (let at = bytes.indexOf(text.charCodeAt(0)); at >= 0;) {
    if (standsAt(bytes, at, text)) return true;
    at = bytes.indexOf(text.charCodeAt(0), at + 1);
  }
  return false;
}
