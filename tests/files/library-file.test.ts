import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/fields';
import { parseMapFiles, serializeLibraryFiles } from '../../src/files/library-file';
import { filePlace } from '../../src/files/file-place';
import { accountMap } from '../arbitraries/account-map';
import { parsed, plainFile } from './data-file';

const exportedAt = '2026-11-22T12:00:00Z';

const mapsIn = (text: string) => {
  const read = parseMapFiles(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.map(({ map }) => map);
};

const sample = parsed(JSON.stringify(plainFile())).map;

const library = (...maps: unknown[]) =>
  JSON.stringify({ type: 'undercurrent-library', formatVersion: 1, exportedAt, maps });

describe('everything in one file', () => {
  it('holds each map as it is', () => {
    fc.assert(
      fc.property(fc.array(accountMap({ people: 3, rows: 3 }), { maxLength: 4 }), (maps) => {
        const files = serializeLibraryFiles(maps, exportedAt);
        expect(files).toHaveLength(Math.min(maps.length, 1));
        expect(files.flatMap(mapsIn)).toEqual(maps);
      }),
      { numRuns: 200 },
    );
  });

  it('says of itself and of each map when it was made, and by what', () => {
    const [text = ''] = serializeLibraryFiles([sample, sample], exportedAt);
    const signed = { formatVersion: 1, app: expect.stringMatching(/^undercurrent /) as string };
    const { maps, ...head } = JSON.parse(text) as { maps: object[] };
    expect(head).toEqual({ ...signed, type: 'undercurrent-library', exportedAt });
    const map = { ...signed, type: 'undercurrent-map', exportedAt, redaction: 'none' };
    expect(maps).toMatchObject([map, map]);
    expect(text.endsWith(']}\n')).toBe(true);
  });

  it('becomes several files where one would be larger than a file may be', () => {
    const notes = 'x'.repeat(50_000);
    const visits = Array.from({ length: 240 }, (_, index) => ({
      ...sample.visits[0]!,
      id: `visit-${String(index).padStart(3, '0')}`,
      note: notes,
    }));
    const maps = ['a', 'b', 'c'].map((id) => ({ ...sample, id, visits }));
    const files = serializeLibraryFiles(maps, exportedAt);
    expect(files.length).toBe(3);
    for (const file of files) expect(new Blob([file]).size).toBeLessThanOrEqual(LIMITS.fileBytes);
    // Reading them takes a while, and is tried above.
    const idsIn = (file: string) =>
      (JSON.parse(file) as { maps: { map: { id: string } }[] }).maps.map(({ map }) => map.id);
    expect(files.map(idsIn)).toEqual([['a'], ['b'], ['c']]);
  });

  it('is read like a single map file by the same door', () => {
    expect(mapsIn(JSON.stringify(plainFile()))).toHaveLength(1);
    expect(mapsIn(library(plainFile(), plainFile()))).toHaveLength(2);
  });
});

describe('a file of several maps', () => {
  it('is refused whole, and says in which map and where', () => {
    const broken = plainFile();
    broken.map.people[1]!.id = '';
    const read = parseMapFiles(library(plainFile(), broken));
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'empty-id', at: 'maps[1].map.people[1].id' },
    });
    expect(filePlace('maps[1].map.people[1].id')).toEqual({ part: 'people', number: 2 });
  });

  it('is refused when there is none in it', () => {
    expect(parseMapFiles(library())).toEqual({ ok: false, error: { code: 'no-maps' } });
  });

  it('lists what is put right with its place', () => {
    const odd = plainFile();
    odd.map.ties[0]!.toId = 'nobody';
    const read = parseMapFiles(library(plainFile(), odd));
    expect(read.ok && read.value.map(({ repairs }) => repairs.map(({ at }) => at))).toEqual([
      [],
      ['maps[1].map.ties[0].toId'],
    ]);
  });

  it.each([
    ['a newer version', { formatVersion: 99 }, 'newer-version', 'formatVersion'],
    ['no version', { formatVersion: undefined }, 'wrong-type', 'formatVersion'],
    ['something else than a list of maps', { maps: {} }, 'wrong-type', 'maps'],
    ['something else than a map in the list', { maps: [5] }, 'not-an-object', 'maps[0]'],
  ])('is refused with %s', (_, part, code, at) => {
    const file = { ...(JSON.parse(library(plainFile())) as object), ...part };
    expect(parseMapFiles(JSON.stringify(file))).toMatchObject({ ok: false, error: { code, at } });
  });
});
