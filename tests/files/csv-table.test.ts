import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/files/csv-cells';
import { readCsv } from '../../src/files/csv-table';
import { cellsOf, tableOf } from './bad-inputs/csv-inputs';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusal = (content: string | Uint8Array) => {
  const read = readCsv(typeof content === 'string' ? bytesOf(content) : content);
  return read.ok ? undefined : read.error;
};

describe('the separator of a table', () => {
  it.each([
    ['Name,Title\nLi,Buyer', ','],
    ['Name;Title\nLi;Buyer', ';'],
    ['Name\tTitle\nLi\tBuyer', '\t'],
    ['Name|Title\nLi|Buyer', '|'],
    ['Name\nLi;Buyer;x', ','],
    ['Name\rLi;Buyer;x', ','],
    ['Last, first;Title;Phone\nLi;Buyer;1', ';'],
    ['"a,b,c,d";Title\nLi;Buyer', ';'],
    ['"a\n,,,";Title\nLi;Buyer', ';'],
    ['Name;Title,Phone\nLi', ','],
  ])('of %j is %j, as most of its header says', (text, separator) => {
    expect(tableOf(text).separator).toBe(separator);
  });

  it.each([
    'sep=;\r\nName;Title\r\n',
    'sep=;\rName;Title\r',
    'sep=;\nName;Title\n',
    '"sep=;"\nName;Title\n',
    'SEP=;\nName;Title',
  ])('is told by a line of its own, which is no row: %j', (text) => {
    expect(tableOf(text)).toMatchObject({ separator: ';', header: ['Name', 'Title'], rows: [] });
  });

  it('may be told as one that nobody would guess', () => {
    expect(tableOf('sep=~\nName~Title,Role\nLi~Buyer').header).toEqual(['Name', 'Title,Role']);
  });

  it('is not told by a line that only begins or ends so', () => {
    expect(tableOf('sep=;;\nName').header).toEqual(['sep=', '', '']);
    expect(tableOf('Name\nsep=;\n').header).toEqual(['Name']);
    expect(tableOf('my sep=;\nName;x').header).toEqual(['my sep=', '']);
  });
});

describe('the rows of a table', () => {
  it('are numbered as a spreadsheet counts, blank ones left out', () => {
    const table = tableOf('\n Name , Title\n\n,  \nLi,Buyer\n"",\nWang,"Two\nlines"\nChen,x\n');
    expect(table.header).toEqual(['Name', 'Title']);
    expect(table.rows).toEqual([
      { number: 5, cells: ['Li', 'Buyer'] },
      { number: 7, cells: ['Wang', 'Two\nlines'] },
      { number: 8, cells: ['Chen', 'x'] },
    ]);
    expect(table.ragged).toEqual([]);
  });

  it('keep the spaces inside their cells', () => {
    expect(cellsOf('Name,Title\n Li , Buyer\n')).toEqual([[' Li ', ' Buyer']]);
  });

  it('may be ten thousand, and no more', () => {
    const many = (count: number) => `Name\n${'Li\n'.repeat(count)}`;
    expect(tableOf(many(10_000)).rows).toHaveLength(10_000);
    expect(refusal(many(10_001))).toEqual({ code: 'too-many-rows', facts: { limit: 10_000 } });
  });

  it('may have two hundred columns, and no more', () => {
    const wide = (count: number) => Array.from({ length: count }, () => 'x').join(',');
    expect(tableOf(wide(200)).header).toHaveLength(200);
    expect(refusal(wide(201))).toEqual({
      code: 'too-many-columns',
      facts: { count: 201, limit: 200 },
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['', 'empty-file'],
    [' \r\n\t ', 'empty-file'],
    ['sep=;\n', 'empty-file'],
    [',,\n;\n,,', undefined],
    [',,\n,,\n', 'empty-file'],
    ['Name\0,Title\nLi,x', 'not-a-table'],
    ['%PDF-1.7', 'not-a-table'],
    ['PK\u0003\u0004word/document.xml', 'not-a-table'],
    ['PK\u0003\u0004xl/workbook.xml', 'excel-workbook'],
  ])('is refused: %j', (text, code) => {
    expect(refusal(text)?.code).toBe(code);
  });

  it('is refused above twenty megabytes before it is looked at', () => {
    expect(refusal(new Uint8Array(20 * 1024 ** 2 + 1))).toEqual({
      code: 'too-large',
      facts: { megabytes: 20 },
    });
    expect(refusal(new Uint8Array(20 * 1024 ** 2))).toEqual({ code: 'not-a-table' });
  });

  it('is refused for a quote in the first row with its number', () => {
    expect(refusal('"Name,Title\n')).toEqual({ code: 'unbalanced-quote', facts: { row: 1 } });
  });
});

describe('a table for spreadsheets', () => {
  it('has a mark, commas, and ends with a line', () => {
    expect(
      csvText([
        ['Name', 'Title'],
        ['Li, Na', 'said "yes"'],
      ]),
    ).toBe('\ufeffName,Title\r\n"Li, Na","said ""yes"""\r\n');
  });

  it('says the same when it is read again, whatever stands in its cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom(...Array.from(`aZ ,;|"'=+-@\t\n\r＝＋－＠北🙂`)),
      maxLength: 6,
    });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const width = rows[0]?.length ?? 1;
        const header = Array.from({ length: width }, (_, column) => `Column ${column}`);
        const written = csvText([header, ...rows]);
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        // One column has no separator to be told by.
        expect(cellsOf(`\ufeffsep=,\r\n${written.slice(1)}`)).toEqual(filled);
      }),
    );
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    'keeps what begins with %j from being run, with one apostrophe',
    (sign) => {
      for (const text of [`${sign}1`, `'${sign}1`, `''${sign}1`]) {
        const written = csvText([['Name'], [text]]);
        expect(written).toBe(`\ufeffName\r\n"'${text}"\r\n`);
      }
    },
  );

  it.each(["'Li", "''", 'a=1', "O'Neil", "x'=1"])('leaves %j as it is', (text) => {
    expect(csvText([[text]])).toBe(`\ufeff${text}\r\n`);
    expect(cellsOf(`Name\n${text}\n`)).toEqual([[text]]);
  });

  it('loses one apostrophe of those before a sign when it is read', () => {
    expect(cellsOf("Name\n'=1\n''=1\n'''+1\n=1\n")).toEqual([['=1'], ["'=1"], ["''+1"], ['=1']]);
  });
});
