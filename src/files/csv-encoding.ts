import { fail, ok } from '../domain/result';
import type { CsvResult } from './csv-answers';

/** What a table may be written in. The later ones are only told by trying, so somebody must look. */
export const CSV_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'shift_jis',
  'big5',
  'euc-kr',
  'windows-1252',
] as const;

export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

interface Decoded {
  readonly text: string;
  readonly encoding: CsvEncoding;
  /** Told by a mark at the start, or by being UTF-8, which nothing else is by chance. */
  readonly isCertain: boolean;
}

/** In the order in which they are tried: everything is possible in the last. */
const GUESSES = ['gb18030', 'shift_jis', 'big5', 'euc-kr', 'windows-1252'] as const;

/** The text of a table, in the chosen encoding or in the likeliest. Code: `wrong-encoding`. */
export function decodeCsv(bytes: Uint8Array, chosen?: CsvEncoding): CsvResult<Decoded> {
  if (chosen !== undefined) {
    const text = decoded(bytes, chosen);
    if (text === undefined) return fail({ code: 'wrong-encoding', facts: { encoding: chosen } });
    return ok({ text, encoding: chosen, isCertain: true });
  }
  const marked = markedEncoding(bytes);
  const text = decoded(bytes, marked ?? 'utf-8');
  if (text !== undefined) return ok({ text, encoding: marked ?? 'utf-8', isCertain: true });
  // A letter with an accent stands alone among others; the scripts of Asia take two such bytes each.
  const isWestern = !bytes.some((byte, at) => byte >= 0x80 && (bytes[at + 1] ?? 0) >= 0x80);
  for (const encoding of isWestern ? (['windows-1252'] as const) : GUESSES) {
    const guess = decoded(bytes, encoding);
    if (guess !== undefined) return ok({ text: guess, encoding, isCertain: false });
  }
  return fail({ code: 'wrong-encoding', facts: { encoding: marked ?? 'utf-8' } });
}

function markedEncoding([first, second]: Uint8Array): CsvEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
