import { expect } from 'vitest';
import { readMapFiles } from '../../../src/files/read-map-file';
import { plainFile, textOf } from '../data-file';
import {
  bent,
  bentText,
  file,
  kept,
  liOf,
  nothingPolluted,
  refused,
  taken,
  warned,
} from './bad-input';
import type { BadInput } from './bad-input';

const MEGABYTE = 1024 ** 2;
const utf8Mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const sameAsPlain = async (blob: Blob) => {
  expect(await taken(blob)).toEqual(await taken(file(textOf('valid', 'plain.json'))));
};

/** The text in UTF-16, low byte first, with its mark. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

export const JSON_TEXT: readonly BadInput[] = [
  refused(1, 'json-empty-0-bytes', file(), 'empty-file'),
  refused(
    2,
    'json-truncated',
    bentText((text) => text.slice(0, 700)),
    'not-json',
    {
      facts: { line: 1, column: 701 },
    },
  ),
  {
    number: 3,
    name: 'json-bom-utf8',
    answer: 'kept',
    check: () => sameAsPlain(file(utf8Mark, textOf('valid', 'plain.json'))),
  },
  {
    number: 4,
    name: 'json-utf16le-bom',
    answer: 'kept',
    check: () => sameAsPlain(file(utf16(textOf('valid', 'plain.json')))),
  },
  {
    number: 5,
    name: 'json-50MB',
    answer: 'refused',
    check: async () => {
      // A file that has a size and nothing else: reading it would throw.
      const unread = { size: 50 * MEGABYTE } as Blob;
      expect(await readMapFiles(unread)).toMatchObject({
        error: { code: 'too-large', facts: { megabytes: 20 } },
      });
    },
  },
  refused(6, 'json-depth-1e6', () => file('['.repeat(1_000_000)), 'too-deep', {
    facts: { limit: 32, line: 1, column: 33 },
  }),
  warned(
    7,
    'json-proto-key',
    bentText((text) => text.replace('"id":"li",', '"id":"li","__proto__":{"polluted":true},')),
    [['unknown-key', 'map.people[1].__proto__']],
    (map) => {
      expect(Object.getPrototypeOf(liOf(map))).toBe(Object.prototype);
      nothingPolluted();
    },
  ),
  warned(
    8,
    'json-constructor-prototype',
    bentText((text) =>
      text.replace('"id":"li",', '"id":"li","constructor":{"prototype":{"polluted":true}},'),
    ),
    [['unknown-key', 'map.people[1].constructor']],
    (map) => {
      expect(Object.hasOwn(liOf(map), 'constructor')).toBe(false);
      nothingPolluted();
    },
  ),
  refused(
    9,
    'json-dup-keys',
    bentText((text) => text.replace('"name":"Li Na"', '"name":"Li Na","n\\u0061me":"Li Bo"')),
    'duplicate-key',
    { at: 'map.people[1].name', facts: { key: 'name' } },
  ),
  refused(
    10,
    'json-wrong-format-tag',
    bent((plain) => {
      plain.type = 'excalidraw';
    }),
    'not-a-map',
    { facts: { found: 'excalidraw' } },
  ),
  {
    ...refused(
      11,
      'json-newer-schema',
      bent((plain) => {
        plain.formatVersion = 7;
      }),
      'newer-version',
      { at: 'formatVersion', facts: { found: 7, known: 1 } },
    ),
  },
  {
    // Older files are brought up as tests/files/older-file.test.ts has it: there is only one format yet.
    ...kept(12, 'json-older-schema', file(textOf('valid', 'format-1.json')), (map) => {
      expect(map.people.length).toBeGreaterThan(0);
    }),
  },
  warned(
    13,
    'json-unknown-fields',
    bent((plain) => {
      plain.comment = 'by hand';
      plain.map.colour = 'red';
      Object.assign(plain.map.people[1] ?? {}, { shoeSize: 43 });
    }),
    [
      ['unknown-key', 'comment'],
      ['unknown-key', 'map.people[1].shoeSize'],
      ['unknown-key', 'map.colour'],
    ],
  ),
  refused(14, 'json-array-root', file('[1, 2]'), 'not-an-object', { facts: { found: 'list' } }),
  refused(15, 'json-100k-people', peopleFile(100_000), 'too-many', {
    at: 'map.people',
    facts: { limit: 10_000, count: 100_000 },
  }),
];

function peopleFile(count: number): () => Blob {
  return () => {
    const plain = plainFile();
    plain.map.people = Array.from({ length: count }, (_, n) => ({
      id: `p${n}`,
      name: `Person ${n}`,
      side: 'buyer',
    }));
    return file(JSON.stringify(plain));
  };
}
