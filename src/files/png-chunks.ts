import { crc32 } from '../domain/crc32';
import { fail, ok } from '../domain/result';
import type { MapFileResult } from './map-file-answers';

/** What every PNG begins with. */
export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The length and the type before the content of a chunk, and the checksum behind it, in bytes. */
const BEFORE = 8;
const AROUND = BEFORE + 4;

interface FoundChunks {
  /** The contents of the chunks of that type, in their order: views, nothing is copied. */
  readonly contents: readonly Uint8Array[];
  /** Bytes behind the end of the picture. */
  readonly trailing: number;
}

/**
 * The chunks of one type in a PNG. Every chunk is checked against its checksum, none is decoded: what
 * a header claims of the size of the picture does not matter here, nor does a length that leads out
 * of the file. `offset` in a refusal counts bytes from the start of the file.
 */
export function pngChunks(bytes: Uint8Array, wanted: string): MapFileResult<FoundChunks> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents: Uint8Array[] = [];
  let offset = PNG_SIGNATURE.length;
  for (;;) {
    const rest = bytes.length - offset;
    if (rest < AROUND || view.getUint32(offset) > rest - AROUND) {
      return fail({ code: 'picture-cut-off', facts: { offset } });
    }
    const end = offset + BEFORE + view.getUint32(offset);
    // The checksum covers the type as well.
    if (crc32(bytes.subarray(offset + 4, end)) !== view.getUint32(end)) {
      return fail({ code: 'picture-damaged', facts: { offset } });
    }
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + BEFORE));
    if (type === wanted) contents.push(bytes.subarray(offset + BEFORE, end));
    offset = end + 4;
    if (type === 'IEND') return ok({ contents, trailing: bytes.length - offset });
  }
}
