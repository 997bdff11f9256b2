import { LIMITS } from '../domain/fields';
import { fail, ok } from '../domain/result';
import { fileKind, textKind } from './file-kind';
import { tooLarge } from './json-text';
import { parseMapFiles } from './library-file';
import type { ParsedMapFile } from './map-file';
import type { MapFileResult, Repair } from './map-file-answers';
import { mapInPicture } from './map-in-picture';

/** Told how much of a file has been read, 0 to 1. From 1 on it is being checked, however long that takes. */
export type OnProgress = (share: number) => void;

/**
 * Reads a file somebody chose: a map, several, or a picture with a map inside. One that is too large
 * is refused before a byte of it is read.
 */
export async function readMapFiles(
  file: Blob,
  onProgress: OnProgress = () => undefined,
): Promise<MapFileResult<readonly ParsedMapFile[]>> {
  if (file.size > LIMITS.fileBytes) return tooLarge();
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, onProgress);
  } catch {
    return fail({ code: 'unreadable' });
  }
  const kind = fileKind(bytes);
  if (kind === 'png') return readPicture(bytes);
  if (kind !== undefined) return fail({ code: 'other-kind', facts: { found: kind } });
  const text = decoded(bytes);
  const name = file instanceof File ? file.name : '';
  // A table may be in any encoding: it is told by its name alone.
  const found = textKind(text.ok ? text.value : '', name);
  if (found !== undefined) return fail({ code: 'other-kind', facts: { found } });
  return text.ok ? parseMapFiles(text.value) : text;
}

async function bytesOf(file: Blob, onProgress: OnProgress): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let read = 0;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, read);
    read += part.value.length;
    onProgress(read / file.size);
  }
  return bytes.subarray(0, read);
}

async function readPicture(bytes: Uint8Array): Promise<MapFileResult<readonly ParsedMapFile[]>> {
  const inside = await mapInPicture(bytes);
  if (!inside.ok) return inside;
  const { text, trailing } = inside.value;
  const maps = parseMapFiles(text);
  if (!maps.ok || trailing === 0) return maps;
  const repair: Repair = { code: 'picture-trailing', at: 'IEND', facts: { bytes: trailing } };
  return ok(maps.value.map((map) => ({ ...map, repairs: [repair, ...map.repairs] })));
}

/** UTF-8, with or without a mark at the start, or UTF-16 with one. Nothing is guessed. */
function decoded(bytes: Uint8Array): MapFileResult<string> {
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'not-utf8' });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
