import { describe, expect, it } from 'vitest';
import { parseJsonText } from '../../src/files/json-text';
import { parseMapFile } from '../../src/files/map-file';
import { readMapFiles } from '../../src/files/read-map-file';
import { plainFile, textOf } from './data-file';

// What takes megabytes to try.

describe('a file as large as may be', () => {
  it('is taken, and refused with one byte more', async () => {
    const text = textOf('valid', 'plain.json');
    const padded = text + ' '.repeat(20 * 1024 ** 2 - new Blob([text]).size);
    expect((await readMapFiles(new Blob([padded]))).ok).toBe(true);
    expect(await readMapFiles(new Blob([`${padded} `]))).toMatchObject({
      error: { code: 'too-large' },
    });
  });

  it('may take twenty megabytes as UTF-8, and no more, whatever its letters take', () => {
    const limit = 20 * 1024 ** 2;
    // The first and the last letters of one, two and three bytes, and one of four: 19 bytes.
    const letters = '\u007f\u0080\u07ff\u0800\ud7ff\ue000🙂x';
    const count = Math.floor((limit - 2) / 19);
    const text = `"${letters.repeat(count)}"${' '.repeat(limit - 2 - count * 19)}`;
    const tooLarge = { code: 'too-large', facts: { limit, megabytes: 20 } };
    expect(parseJsonText(text).ok).toBe(true);
    expect(parseJsonText(`${text} `)).toEqual({ ok: false, error: tooLarge });
  });
  it('is refused for a note of ten megabytes and for a name of a hundred thousand letters', () => {
    const note = plainFile();
    note.map.notes = 'n'.repeat(10_000_000);
    expect(refusal(JSON.stringify(note))).toEqual({
      code: 'too-long',
      at: 'map.notes',
      facts: { limit: 50_000, length: 10_000_000 },
    });
    const name = plainFile();
    Object.assign(name.map.people[1] ?? {}, { name: 'W'.repeat(100_000) });
    expect(refusal(JSON.stringify(name))).toMatchObject({
      code: 'too-long',
      at: 'map.people[1].name',
    });
  });

  it('has its fault found in a text of megabytes', () => {
    const long = `{"a": "${'\\n'.repeat(4_000_000)}", "b": ${'1'.repeat(400_000)}, x}`;
    expect(refusal(long)).toMatchObject({ code: 'not-json', facts: { line: 1 } });
  });
});

function refusal(text: string) {
  const result = parseMapFile(text);
  return result.ok ? undefined : result.error;
}
