import { fail, ok } from '../domain/result';
import { inflate } from './inflate';
import type { MapFileResult } from './map-file-answers';
import { pngChunks } from './png-chunks';

// A picture carries its map as a text of PNG's own kind (an iTXt chunk): programs that know nothing
// of us keep it, and show what it is called.

/** What the text with the map is called. */
const KEYWORD = 'undercurrent-map';

/** How large a packed map may become, in bytes: more than a map file may be, far less than memory. */
const UNPACKED_LIMIT = 32 * 1024 ** 2;

interface PictureText {
  /** The text of a map file. */
  readonly text: string;
  /** Bytes behind the end of the picture, which are not looked at. */
  readonly trailing: number;
}

/** The map file inside a PNG. The picture itself is never decoded. */
export async function mapInPicture(bytes: Uint8Array): Promise<MapFileResult<PictureText>> {
  const found = pngChunks(bytes, 'iTXt');
  if (!found.ok) return found;
  const { contents, trailing } = found.value;
  const [content, another] = contents.flatMap((chunk) => afterKeyword(chunk) ?? []);
  if (content === undefined) return fail({ code: 'picture-without-map' });
  if (another !== undefined) return fail({ code: 'picture-of-several-maps' });
  const text = await textOf(content);
  return text.ok ? ok({ text: text.value, trailing }) : text;
}

/** What stands behind our keyword; undefined for another one. */
function afterKeyword(chunk: Uint8Array): Uint8Array | undefined {
  const end = chunk.indexOf(0);
  const isOurs =
    end === KEYWORD.length && String.fromCharCode(...chunk.subarray(0, end)) === KEYWORD;
  return isOurs ? chunk.subarray(end + 1) : undefined;
}

/** Packed or not, by which method; the language; the keyword in that language; then the text. */
async function textOf(content: Uint8Array): Promise<MapFileResult<string>> {
  const [isPacked, method] = content;
  const language = content.indexOf(0, 2);
  const start = content.indexOf(0, language + 1) + 1;
  const isWhole = language >= 2 && start > 0 && method === 0;
  if (!isWhole || (isPacked !== 0 && isPacked !== 1)) return fail({ code: 'picture-map-damaged' });
  const written = content.subarray(start);
  const bytes = isPacked === 1 ? await inflate(written, UNPACKED_LIMIT) : written;
  if (bytes === 'too-large') {
    const megabytes = UNPACKED_LIMIT / 1024 ** 2;
    return fail({ code: 'picture-map-too-large', facts: { megabytes } });
  }
  if (bytes === 'broken') return fail({ code: 'picture-map-damaged' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'picture-map-damaged' });
  }
}
