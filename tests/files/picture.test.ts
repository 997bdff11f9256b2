import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/files/inflate';
import { mapInPicture } from '../../src/files/map-in-picture';
import { pngChunks } from '../../src/files/png-chunks';
import { END, header, joined, pictureWith, PIXEL, plainTextChunk, png, textChunk } from './png';
import type { Chunk } from './png';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const picture = (...chunks: Chunk[]) => png([header(), ...chunks, PIXEL, END]);
const inside = async (...chunks: Chunk[]) => {
  const found = await mapInPicture(picture(...chunks));
  return found.ok ? found.value.text : found.error.code;
};

describe('the chunks of a picture', () => {
  const first = { type: 'teXt', content: bytesOf('one') };
  const second = { type: 'teXt', content: new Uint8Array() };

  it('are those of the type, in their order, with what stands behind the end counted', () => {
    const bytes = joined([picture(first, plainTextChunk('x'), second), bytesOf('more')]);
    expect(pngChunks(bytes, 'teXt')).toEqual({
      ok: true,
      value: { contents: [first.content, second.content], trailing: 4 },
    });
    expect(pngChunks(picture(first), 'none')).toEqual({
      ok: true,
      value: { contents: [], trailing: 0 },
    });
  });

  it('are found wherever in a larger memory the picture lies', () => {
    const bytes = joined([bytesOf('before'), picture(first)]).subarray(6);
    expect(pngChunks(bytes, 'teXt')).toMatchObject({ value: { contents: [first.content] } });
  });

  it('are cut off wherever the file ends before its last byte', () => {
    const bytes = picture(first);
    // Where each chunk begins: the header is 25 bytes, the text 15, the pixel as long as it is.
    const starts = [8, 33, 48, bytes.length - 12];
    for (let length = 8; length < bytes.length; length += 1) {
      const offset = starts.filter((start) => start <= length).at(-1);
      expect(pngChunks(bytes.subarray(0, length), 'teXt')).toEqual({
        ok: false,
        error: { code: 'picture-cut-off', facts: { offset } },
      });
    }
  });

  it('are damaged wherever a byte of one is another', () => {
    const bytes = png([first, END]);
    for (let at = 12; at < bytes.length; at += 1) {
      // The length of the end: a wrong one leads out of the file.
      if (at >= 23 && at < 27) continue;
      const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(pngChunks(damaged, 'teXt')).toEqual({
        ok: false,
        error: { code: 'picture-damaged', facts: { offset: at < 23 ? 8 : 23 } },
      });
    }
  });
});

describe('the map in a picture', () => {
  const content = (...parts: (string | number[])[]): Chunk => ({
    type: 'iTXt',
    content: joined(
      parts.map((part) => (typeof part === 'string' ? bytesOf(part) : Uint8Array.from(part))),
    ),
  });
  const OURS = 'undercurrent-map';

  it('is a text, packed or not, with a language and a name in it or without', async () => {
    expect(await inside(textChunk('{"é": 1}'))).toBe('{"é": 1}');
    expect(await inside(plainTextChunk('{"é": 1}'))).toBe('{"é": 1}');
    expect(await inside(content(OURS, [0, 0, 0], 'zh', [0], '图', [0], 'text'))).toBe('text');
    expect(await inside(content(OURS, [0, 0, 0, 0, 0], 'a\0b'))).toBe('a\0b');
    expect(await inside(content(OURS, [0, 0, 0, 0, 0]))).toBe('');
  });

  it('is told apart from other texts by the whole of its name', async () => {
    const none = 'picture-without-map';
    expect(await inside(plainTextChunk('x', 'undercurrent-maps'))).toBe(none);
    expect(await inside(plainTextChunk('x', 'undercurrent-ma'))).toBe(none);
    expect(await inside(plainTextChunk('x', 'Undercurrent-map'))).toBe(none);
    expect(await inside(content(OURS))).toBe(none);
    expect(await inside(plainTextChunk('x', 'Comment'), plainTextChunk('y'))).toBe('y');
    expect(await inside(plainTextChunk('x'), plainTextChunk('y'))).toBe('picture-of-several-maps');
    expect(await inside({ ...plainTextChunk('x'), type: 'tEXt' })).toBe(none);
  });

  it.each([
    ['with nothing behind its name', content(OURS, [0])],
    ['that ends before its language', content(OURS, [0, 0, 0])],
    ['without the end of its language', content(OURS, [0, 0, 0], 'en')],
    ['without the end of its name', content(OURS, [0, 0, 0], 'en', [0], 'map')],
    ['packed by an unknown method', content(OURS, [0, 1, 1, 0, 0], 'x')],
    ['not packed, by an unknown method', content(OURS, [0, 0, 1, 0, 0], 'x')],
    ['neither packed nor not', content(OURS, [0, 2, 0, 0, 0], 'x')],
    ['that is not UTF-8', content(OURS, [0, 0, 0, 0, 0, 0xff])],
    ['packed, and not what it says', content(OURS, [0, 1, 0, 0, 0], 'not zlib')],
    [
      'packed, and not UTF-8',
      content(OURS, [0, 1, 0, 0, 0], [...deflateSync('\xff', {})].slice(0, 3)),
    ],
  ])('is damaged in a text %s', async (_, chunk) => {
    expect(await inside(chunk)).toBe('picture-map-damaged');
  });

  it('is not looked for in a picture that is cut off or damaged', async () => {
    const bytes = pictureWith('{}');
    expect(await mapInPicture(bytes.subarray(0, -1))).toMatchObject({
      error: { code: 'picture-cut-off' },
    });
    bytes[bytes.length - 1]! ^= 1;
    expect(await mapInPicture(bytes)).toMatchObject({ error: { code: 'picture-damaged' } });
  });

  it('comes with the number of bytes behind the picture', async () => {
    expect(await mapInPicture(joined([pictureWith('{}'), bytesOf('12345')]))).toEqual({
      ok: true,
      value: { text: '{}', trailing: 5 },
    });
  });
});

describe('unpacking', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => ((at * 7919) % 251) ^ (at >> 8));
  const packed = deflateSync(bytes);

  it('gives back what was packed, in pieces or in one', async () => {
    expect(packed.length).toBeGreaterThan(32 * 1024);
    expect(await inflate(packed, bytes.length)).toEqual(bytes);
    expect(await inflate(deflateSync(bytes.subarray(0, 3)), 10)).toEqual(bytes.subarray(0, 3));
    expect(await inflate(deflateSync(new Uint8Array()), 0)).toEqual(new Uint8Array());
  });

  it('stops above the limit, and not at it', async () => {
    expect(await inflate(packed, bytes.length - 1)).toBe('too-large');
    expect(await inflate(packed, 0)).toBe('too-large');
  });

  it('is broken for what is cut off or damaged', async () => {
    expect(await inflate(packed.subarray(0, -1), bytes.length)).toBe('broken');
    expect(await inflate(new Uint8Array(), 10)).toBe('broken');
    const damaged = Uint8Array.from(packed);
    damaged[damaged.length - 1]! ^= 1;
    expect(await inflate(damaged, bytes.length)).toBe('broken');
  });
});
