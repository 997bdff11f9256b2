import { describe, expect, it } from 'vitest';
import { decodeCsv } from '../../src/files/csv-encoding';
import type { CsvEncoding } from '../../src/files/csv-encoding';

const decoded = (bytes: readonly number[], chosen?: CsvEncoding) =>
  decodeCsv(Uint8Array.from(bytes), chosen);
const read = (text: string, encoding: CsvEncoding, isCertain: boolean) => ({
  ok: true,
  value: { text, encoding, isCertain },
});

describe('the encoding of a table', () => {
  it.each([
    ['UTF-8', [0x4c, 0xc3, 0xa9], 'Lé', 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x4c], 'L', 'utf-8'],
    ['UTF-16, the low byte first', [0xff, 0xfe, 0x17, 0x53], '北', 'utf-16le'],
    ['UTF-16, the high byte first', [0xfe, 0xff, 0x53, 0x17], '北', 'utf-16be'],
    ['nothing', [], '', 'utf-8'],
  ] as const)('is certain for %s', (_, bytes, text, encoding) => {
    expect(decoded(bytes)).toEqual(read(text, encoding, true));
  });

  it.each([
    ['as a Chinese program saves it', [0xb1, 0xb1], '北', 'gb18030'],
    ['as a Japanese program saves it', [0x82, 0xa0, 0xb1, 0x0a], 'あｱ\n', 'shift_jis'],
    ['with an accent among letters', [0x4c, 0xe9, 0x41], 'LéA', 'windows-1252'],
    ['with an accent at the end', [0x4c, 0xe9], 'Lé', 'windows-1252'],
    ['with accents that stand apart', [0xe9, 0x0a, 0xe9], 'é\né', 'windows-1252'],
    ['with what no other encoding has', [0xc0, 0xff, 0xff], 'Àÿÿ', 'windows-1252'],
    ['with one half of a mark', [0xff, 0x41], 'ÿA', 'windows-1252'],
    ['with the other half', [0xfe, 0x41], 'þA', 'windows-1252'],
  ] as const)('is guessed for a table %s', (_, bytes, text, encoding) => {
    expect(decoded(bytes)).toEqual(read(text, encoding, false));
  });

  it('is the chosen one, whatever is likelier, and then certain', () => {
    expect(decoded([0xb1, 0xb1], 'windows-1252')).toEqual(read('±±', 'windows-1252', true));
    expect(decoded([0x41, 0x42], 'utf-16be')).toEqual(read('䅂', 'utf-16be', true));
  });

  it('is refused where the chosen one has no such bytes', () => {
    expect(decoded([0xe9], 'utf-8')).toEqual({
      ok: false,
      error: { code: 'wrong-encoding', facts: { encoding: 'utf-8' } },
    });
  });
});
