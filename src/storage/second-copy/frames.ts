import { crc32 } from '../../domain/crc32';

// A frame is its length, the checksum of what follows, and that: a head as JSON, a zero, and a body
// as JSON, which need not be parsed to know what it is. Numbers are little-endian, of 4 bytes.

const PREFIX = 8;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where a frame lies in its file, and where the body begins in it. */
export interface Frame {
  readonly head: unknown;
  readonly at: number;
  /** Of the whole frame, in bytes. */
  readonly length: number;
  readonly bodyAt: number;
}

/** Both must be plain data; JSON never holds a zero byte. */
export function encodeFrame(head: unknown, body: unknown = null): Uint8Array<ArrayBuffer> {
  const payload = encoder.encode(`${JSON.stringify(head)}\0${JSON.stringify(body)}`);
  const frame = new Uint8Array(PREFIX + payload.length);
  frame.set(payload, PREFIX);
  const numbers = new DataView(frame.buffer);
  numbers.setUint32(0, payload.length, true);
  numbers.setUint32(4, crc32(payload), true);
  return frame;
}

/**
 * The whole frames at the beginning of a file, and where they `end`: the first that is cut off or
 * damaged and all behind it were never acknowledged, or are lost.
 */
export function readFrames(file: Uint8Array): { frames: Frame[]; end: number } {
  const numbers = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const frames: Frame[] = [];
  let at = 0;
  while (at + PREFIX <= file.length) {
    const length = numbers.getUint32(at, true);
    const payload = file.subarray(at + PREFIX, at + PREFIX + length);
    if (payload.length < length || crc32(payload) !== numbers.getUint32(at + 4, true)) break;
    const zero = payload.indexOf(0);
    // Emptied blocks of a file read as a frame of nothing, whose checksum is right.
    if (zero === -1) break;
    const head: unknown = JSON.parse(decoder.decode(payload.subarray(0, zero)));
    frames.push({ head, at, length: PREFIX + length, bodyAt: PREFIX + zero + 1 });
    at += PREFIX + length;
  }
  return { frames, end: at };
}

/** The body of a frame whose bytes were read from its place. */
export function bodyOf(frame: Pick<Frame, 'bodyAt'>, bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes.subarray(frame.bodyAt)));
}
