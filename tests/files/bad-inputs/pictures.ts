import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { readMapFiles } from '../../../src/files/read-map-file';
import { textOf } from '../data-file';
import { END, header, joined, pictureWith, PIXEL, plainTextChunk, png, textChunk } from '../png';
import type { Chunk } from '../png';
import { file, kept, refused, taken, warned } from './bad-input';
import type { BadInput } from './bad-input';

const MAP = textOf('valid', 'plain.json');
const picture = (...chunks: Chunk[]) => file(png([header(), ...chunks, PIXEL, END]));
const isTheMap = ({ id }: { id: string }) => {
  expect(id).toBe('harbour');
};

/** A gibibyte of spaces, packed a thousandfold, put together without ever being whole. */
function bomb(): Uint8Array {
  const megabyte = new Uint8Array(1024 ** 2).fill(0x20);
  // As an unfinished stream: the same blocks can stand behind each other as often as one likes.
  const whole = deflateSync(megabyte, { finishFlush: 3 });
  const blocks = whole.subarray(2);
  return joined([whole.subarray(0, 2), ...Array.from({ length: 1024 }, () => blocks)]);
}

export const PICTURES: readonly BadInput[] = [
  { ...refused(64, 'png-no-chunk', picture(), 'picture-without-map'), answer: 'told' },
  refused(65, 'png-bad-crc', picture({ ...textChunk(MAP), crc: 7 }), 'picture-damaged', {
    facts: { offset: 33 },
  }),
  refused(
    66,
    'png-length-0xFFFFFFFF',
    picture({ ...textChunk(MAP), length: 0xffffffff }),
    'picture-cut-off',
    { facts: { offset: 33 } },
  ),
  refused(
    67,
    'png-length-past-end',
    picture({ ...textChunk(MAP), length: 100_000 }),
    'picture-cut-off',
    { facts: { offset: 33 } },
  ),
  refused(
    68,
    'png-two-map-chunks',
    picture(textChunk(MAP), plainTextChunk(MAP)),
    'picture-of-several-maps',
  ),
  {
    number: 69,
    name: 'png-zlib-bomb-1GiB',
    answer: 'refused',
    check: async () => {
      const packed = picture(textChunk('', undefined, bomb()));
      const before = process.memoryUsage().rss;
      const result = await readMapFiles(packed);
      expect(result).toMatchObject({
        error: { code: 'picture-map-too-large', facts: { megabytes: 32 } },
      });
      expect((process.memoryUsage().rss - before) / 1024 ** 2).toBeLessThan(150);
    },
  },
  refused(
    70,
    'png-truncated-zlib',
    picture(textChunk('', undefined, deflateSync(MAP).subarray(0, -20))),
    'picture-map-damaged',
  ),
  warned(
    71,
    'png-trailing-data',
    file(pictureWith(MAP), 'PK and more'),
    [['picture-trailing', 'IEND']],
    isTheMap,
  ),
  {
    number: 72,
    name: 'png-50000x50000-IHDR',
    answer: 'kept',
    check: async () => {
      const vast = file(png([header(50_000), textChunk(MAP), PIXEL, END]));
      isTheMap((await taken(vast)).map);
      const empty = file(png([header(50_000), PIXEL, END]));
      expect(await readMapFiles(empty)).toMatchObject({ error: { code: 'picture-without-map' } });
    },
  },
  refused(73, 'png-is-jpeg', file(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)), 'other-kind', {
    facts: { found: 'picture' },
  }),
  {
    ...kept(
      74,
      'png-apng/odd-chunk-names',
      picture(
        { type: 'acTL', content: new Uint8Array(8) },
        { type: 'zzZ\u00ff', content: Uint8Array.of(1, 2, 3) },
        { type: '\0\0\0\0', content: new Uint8Array() },
        plainTextChunk('another text', 'Comment'),
        textChunk(MAP),
      ),
      isTheMap,
    ),
  },
];
