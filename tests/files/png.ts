import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/domain/crc32';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
  /** What is claimed of the length instead of the truth. */
  readonly length?: number;
  /** A checksum that is not the right one. */
  readonly crc?: number;
}

/** A PNG of these chunks, sound or not. */
export function png(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return joined([SIGNATURE, ...chunks.map(chunkBytes)]);
}

function chunkBytes({ type, content, length, crc }: Chunk): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), content]);
  return joined([uint32(length ?? content.length), named, uint32(crc ?? crc32(named))]);
}

function uint32(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The beginning of a picture of this size, eight bits of grey a pixel. */
export function header(width = 1, height = width): Chunk {
  return {
    type: 'IHDR',
    content: joined([uint32(width), uint32(height), Uint8Array.of(8, 0, 0, 0, 0)]),
  };
}

export const END: Chunk = { type: 'IEND', content: new Uint8Array() };

/** One grey pixel. */
export const PIXEL: Chunk = { type: 'IDAT', content: deflateSync(Uint8Array.of(0, 128)) };

/** An iTXt chunk: a text with a keyword, packed with zlib unless `packed` is given. */
export function textChunk(
  text: string,
  keyword = 'undercurrent-map',
  packed: Uint8Array = deflateSync(text),
): Chunk {
  const encoded = new TextEncoder().encode(`${keyword}\0\u0001\0\0\0`);
  return { type: 'iTXt', content: joined([encoded, packed]) };
}

/** The same, not packed. */
export function plainTextChunk(text: string, keyword = 'undercurrent-map'): Chunk {
  return { type: 'iTXt', content: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`) };
}

/** A picture with this map file inside. */
export function pictureWith(text: string): Uint8Array<ArrayBuffer> {
  return png([header(), textChunk(text), PIXEL, END]);
}
