import { describe, expect, it } from 'vitest';
import { readMapFiles } from '../../src/files/read-map-file';
import { plainFile, textOf } from './data-file';
import { joined, pictureWith } from './png';

const MAP = textOf('valid', 'plain.json');
const answer = async (...parts: (string | Uint8Array<ArrayBuffer>)[]) => {
  const read = await readMapFiles(new Blob(parts));
  return read.ok ? read.value.map(({ map }) => map.id) : read.error;
};
const utf16 = (text: string, low: number) =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      const bytes = [unit >> 8, unit & 0xff];
      return low === 0 ? bytes.reverse() : bytes;
    }),
  );

describe('a file that somebody chose', () => {
  it('is read in UTF-8 or, with its mark, in UTF-16', async () => {
    expect(await answer(MAP)).toEqual(['harbour']);
    expect(await answer(utf16(MAP, 0))).toEqual(['harbour']);
    expect(await answer(utf16(MAP, 1))).toEqual(['harbour']);
    for (const bytes of [
      [0xff, 0x7b],
      [0xfe, 0x7b],
      [0xfe, 0xfe, 0],
      [0x7b, 0xe9],
    ]) {
      expect(await answer(Uint8Array.from(bytes))).toEqual({ code: 'not-utf8' });
    }
    expect(await answer(utf16('{', 0).subarray(0, 3))).toEqual({ code: 'not-utf8' });
  });

  it('is told how far it has been read, up to the whole of it', async () => {
    const shares: number[] = [];
    const parts = Array.from({ length: 5 }, () => ' '.repeat(100_000));
    await readMapFiles(new Blob([...parts, MAP]), (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
  });

  it('is another kind of file by its bytes, by its text or by what it is called', async () => {
    const kind = (found: string) => ({ code: 'other-kind', facts: { found } });
    expect(await answer('%PDF-1.7')).toEqual(kind('pdf'));
    expect(await answer('<html></html>')).toEqual(kind('markup'));
    expect(await answer('Name,Title')).toMatchObject({ code: 'not-json' });
    const called = async (name: string, part: BlobPart = 'Name,Title') =>
      readMapFiles(new File([part], name));
    expect(await called('people.csv')).toEqual({ ok: false, error: kind('table') });
    expect(await called('people.csv', 'BMW,Buyer')).toEqual({ ok: false, error: kind('table') });
    const gbk = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c);
    expect(await called('people.tsv', gbk)).toEqual({ ok: false, error: kind('table') });
    expect(await called('people.json', gbk)).toMatchObject({ error: { code: 'not-utf8' } });
    expect(await called('people.json')).toMatchObject({ error: { code: 'not-json' } });
  });

  it('may be a picture with several maps in it, each then warned of what stands behind', async () => {
    const files = [plainFile(), plainFile()];
    files[1]!.map.people[1]!.colour = 'red';
    const library = { type: 'undercurrent-library', formatVersion: 1, maps: files };
    const picture = pictureWith(JSON.stringify(library));
    const read = await readMapFiles(new Blob([joined([picture, Uint8Array.of(1, 2, 3)])]));
    const trailing = { code: 'picture-trailing', at: 'IEND', facts: { bytes: 3 } };
    expect(read.ok && read.value.map(({ repairs }) => repairs)).toEqual([
      [trailing],
      [trailing, { code: 'unknown-key', at: 'maps[1].map.people[1].colour' }],
    ]);
    expect(await answer(picture)).toEqual(['harbour', 'harbour']);
    expect(await answer(pictureWith('{'))).toMatchObject({ code: 'not-json' });
    expect(await answer(joined([pictureWith('{'), picture]))).toMatchObject({ code: 'not-json' });
  });

  it('that breaks off while it is read is unreadable', async () => {
    const stream = () =>
      new ReadableStream({
        pull: (controller) => {
          controller.error(new DOMException('gone', 'NotReadableError'));
        },
      });
    expect(await readMapFiles({ size: 10, stream } as unknown as Blob)).toEqual({
      ok: false,
      error: { code: 'unreadable' },
    });
  });

  it('that has become shorter is read as far as it goes', async () => {
    const { size } = new Blob([MAP]);
    const file = { size: size + 5, stream: () => new Blob([MAP]).stream() };
    expect((await readMapFiles(file as unknown as Blob)).ok).toBe(true);
  });
});
