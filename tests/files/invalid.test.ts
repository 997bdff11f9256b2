import { describe, expect, it } from 'vitest';
import { parseMapFile } from '../../src/files/map-file';
import { MAP_FILE_ERRORS } from '../../src/files/map-file-answers';
import { readMapFiles } from '../../src/files/read-map-file';
import { filesIn, plainFile, readFile, textOf } from './data-file';
import { INVALID } from './invalid-files';

/** What each test below, and those of pictures among the bad inputs, refuse beyond the files that are kept. */
const GENERATED = [
  'too-large',
  'too-many',
  'unreadable',
  'migration-failed',
  ...MAP_FILE_ERRORS.filter((code) => code.startsWith('picture-')),
];

describe('a file that is wrong', () => {
  it('has its line in the table, each of them', () => {
    expect(filesIn('invalid')).toEqual(Object.keys(INVALID).sort());
  });

  it.each(Object.entries(INVALID))('is refused: %s', async (file, [code, at, facts]) => {
    expect(await readFile('invalid', file)).toEqual({
      ok: false,
      error: { code, ...(at && { at }), ...(facts && { facts }) },
    });
  });

  it('is refused for each reason there is in some test', () => {
    const codes = new Set([...Object.values(INVALID).map(([code]) => code), ...GENERATED]);
    expect([...codes].sort()).toEqual([...MAP_FILE_ERRORS].sort());
  });
});

describe('a file too large or too deep', () => {
  it('is refused by its size before it is read', async () => {
    const untouched = { size: 50 * 1024 ** 2 } as Blob;
    expect(await readMapFiles(untouched)).toEqual({
      ok: false,
      error: { code: 'too-large', facts: { limit: 20_971_520, megabytes: 20 } },
    });
  });

  it('is refused when it nests a million deep, in any mixture', () => {
    for (const opening of ['[', '{"a":', '[{"a":']) {
      expect(refusal(opening.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
    }
  });

  it('nests as deep as the limit and no deeper', () => {
    const deep = (levels: number) =>
      `{"type":"undercurrent-map","formatVersion":1,"map":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(refusal(deep(31))).toMatchObject({ code: 'wrong-type', at: 'map' });
    expect(refusal(deep(32))).toMatchObject({ code: 'too-deep', facts: { limit: 32 } });
  });

  it.each([
    ['people', 10_000],
    ['ties', 50_000],
    ['visits', 50_000],
  ])('is refused with more %s than %i, both numbers named', (table, limit) => {
    const file = plainFile();
    const rows = file.map[table] as object[];
    file.map[table] = Array.from({ length: limit + 1 }, (_, n) => ({ ...rows[0], id: `n${n}` }));
    expect(refusal(JSON.stringify(file))).toEqual({
      code: 'too-many',
      at: `map.${table}`,
      facts: { limit, count: limit + 1 },
    });
  });

  it('takes notes and names up to their limits', () => {
    const file = plainFile();
    file.map.notes = 'n'.repeat(50_000);
    Object.assign(file.map.people[1] ?? {}, { name: 'W'.repeat(200) });
    expect(parseMapFile(JSON.stringify(file)).ok).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  it('is refused, not thrown', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readMapFiles(gone as unknown as Blob)).toEqual({
      ok: false,
      error: { code: 'unreadable' },
    });
  });
});

describe('the place of a fault in the text', () => {
  it.each([
    ['{"a": 1', 1, 8],
    ['{\r\n"a": tru}', 2, 6],
    ['{\r"a"\r1}', 3, 1],
    ['[1, 2,]', 1, 7],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['{"a": 01}', 1, 7],
    ['"\\u12g4"', 1, 2],
    ['"never closed', 1, 14],
    ['[]]', 1, 3],
    ['}', 1, 1],
    ['nul', 1, 1],
    ['{"a":1,"b"', 1, 11],
    ['[-]', 1, 2],
  ])('%j is at line %i, column %i', (text, line, column) => {
    expect(refusal(text)).toEqual({ code: 'not-json', facts: { line, column } });
  });

  it('is the second of two equal keys, however they are written and wherever they are', () => {
    const text = textOf('valid', 'plain.json');
    const twice = text.replace(
      '"id": "acme"',
      '"x": [{"y": 1, "z": {"\\u0079": 0}, "y": 2}], "id": "acme"',
    );
    expect(refusal(twice)).toMatchObject({
      code: 'duplicate-key',
      at: 'map.rivals[0].x[0].y',
      facts: { key: 'y' },
    });
    expect(refusal('{"__proto__": 1, "__proto__": 2}')).toMatchObject({
      code: 'duplicate-key',
      at: '__proto__',
    });
  });
});

function refusal(text: string) {
  const result = parseMapFile(text);
  return result.ok ? undefined : result.error;
}
