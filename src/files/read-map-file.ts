import { LIMITS } from '../domain/fields';
import { fail, ok } from '../domain/result';
import { tooLarge } from './json-text';
import { parseMapFiles } from './library-file';
import type { ParsedMapFile } from './map-file';
import type { MapFileResult } from './map-file-answers';

/** Reads a file somebody chose: a map, or several. One that is too large is refused before a byte of it is read. */
export async function readMapFiles(file: Blob): Promise<MapFileResult<readonly ParsedMapFile[]>> {
  if (file.size > LIMITS.fileBytes) return tooLarge();
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail({ code: 'unreadable' });
  }
  const text = decoded(bytes);
  return text.ok ? parseMapFiles(text.value) : text;
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
