import { expect } from 'vitest';
import { LIMITS } from '../../../src/domain/fields';
import type { CsvResult } from '../../../src/files/csv-answers';
import { csvText } from '../../../src/files/csv-cells';
import { peopleOfTable, repeatedHeaders, suggestedUses } from '../../../src/files/csv-people';
import { readCsv } from '../../../src/files/csv-table';
import { nothingPolluted } from './bad-input';
import type { Answer, BadInput } from './bad-input';
import { cellsOf, tableOf } from './csv-inputs';

/** “姓名,部门” and “李娜,采购部”, as a Chinese Excel saves them. */
const GBK = Uint8Array.of(
  0xd0,
  0xd5,
  0xc3,
  0xfb,
  0x2c,
  0xb2,
  0xbf,
  0xc3,
  0xc5,
  0x0d,
  0x0a,
  0xc0,
  0xee,
  0xc4,
  0xc8,
  0x2c,
  0xb2,
  0xc9,
  0xb9,
  0xba,
  0xb2,
  0xbf,
  0x0d,
  0x0a,
);
/** “名前” and “田中”, as a Japanese Excel saves them. */
const SHIFT_JIS = Uint8Array.of(
  0x96,
  0xbc,
  0x91,
  0x4f,
  0x0d,
  0x0a,
  0x93,
  0x63,
  0x92,
  0x86,
  0x0d,
  0x0a,
);

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);
}

function input(
  number: number,
  name: string,
  answer: Answer,
  check: () => void | Promise<void>,
): BadInput {
  return { number, name, answer, check };
}

/** A table of which the rows come out as these. */
function rows(
  number: number,
  name: string,
  content: string | Uint8Array,
  cells: readonly (readonly string[])[],
): BadInput {
  return input(number, name, 'kept', () => {
    expect(cellsOf(content)).toEqual(cells);
  });
}

function refusedTable(
  number: number,
  name: string,
  bytes: () => Uint8Array,
  error: Extract<CsvResult<never>, { ok: false }>['error'],
): BadInput {
  return input(number, name, 'refused', () => {
    expect(readCsv(bytes())).toEqual({ ok: false, error });
  });
}

const text = (content: string) => new TextEncoder().encode(content);
const LI = [['Li Na', 'Purchasing']];
const FORMULAS = ['=1+1', '+86 10', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '\n=1', "'=1", "'Li"];

/** Out to a table and in again, with what a spreadsheet would see in between. */
function outAndIn(cells: readonly string[]): { written: string; read: string[] } {
  const written = csvText([['Name'], ...cells.map((cell) => [cell])]);
  return { written, read: cellsOf(written).map(([cell = '']) => cell) };
}

export const TABLES: readonly BadInput[] = [
  input(75, 'csv-gbk', 'kept', () => {
    expect(tableOf(GBK)).toMatchObject({ encoding: 'gb18030', header: ['姓名', '部门'] });
    expect(cellsOf(GBK)).toEqual([['李娜', '采购部']]);
  }),
  rows(76, 'csv-utf8-bom', '\ufeffName,Department\nLi Na,Purchasing\n', LI),
  rows(77, 'csv-utf16le-tab (Excel)', utf16('Name\tDepartment\r\nLi Na\tPurchasing\r\n'), LI),
  rows(78, 'csv-semicolon', 'Name;Department\r\nLi Na;Purchasing\r\n', LI),
  rows(79, 'csv-sep=-line', 'sep=|\r\nName|Department\r\nLi Na|Purchasing\r\n', LI),
  rows(80, 'csv-cr-only', 'Name,Department\rLi Na,Purchasing\r', LI),
  rows(81, 'csv-newline-in-quotes', 'Name,Notes\n"Li\nNa","said ""yes"", twice"\n', [
    ['Li\nNa', 'said "yes", twice'],
  ]),
  input(82, 'csv-sjis', 'asked', () => {
    expect(tableOf(SHIFT_JIS).encodingIsCertain).toBe(false);
    expect(readCsv(SHIFT_JIS, 'shift_jis')).toMatchObject({
      value: { header: ['名前'], rows: [{ number: 2, cells: ['田中'] }], encodingIsCertain: true },
    });
    expect(readCsv(SHIFT_JIS, 'utf-8')).toMatchObject({ error: { code: 'wrong-encoding' } });
  }),
  refusedTable(83, 'csv-unbalanced-quote', () => text('Name,Title\nA,b\n"Li,c\nD,e\n'), {
    code: 'unbalanced-quote',
    facts: { row: 3 },
  }),
  input(84, 'csv-ragged', 'warned', () => {
    const table = tableOf('Name,Title\nLi\nWang,GM,more\nChen,User\n');
    expect(table.ragged).toEqual([2, 3]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Li', ''],
      ['Wang', 'GM'],
      ['Chen', 'User'],
    ]);
  }),
  input(85, 'csv-dup-headers', 'asked', () => {
    const { header } = tableOf('Name,Title,Title\nLi,Buyer,Head\n');
    expect(repeatedHeaders(header)).toEqual(['Title']);
    expect(suggestedUses(header)).toEqual(['name', null, null]);
  }),
  input(86, 'csv-__proto__-header', 'kept', () => {
    const table = tableOf('__proto__,constructor,Name\npolluted,x,Li\n');
    expect(table.header).toEqual(['__proto__', 'constructor', 'Name']);
    const read = peopleOfTable(table, {
      uses: ['title', 'department', 'name'],
      mergesSameNames: true,
    });
    expect(read).toMatchObject({
      value: { people: [{ name: 'Li', title: 'polluted', department: 'x' }] },
    });
    nothingPolluted();
  }),
  input(87, 'csv-formula-cells', 'kept', () => {
    expect(cellsOf('Name\n=1+1\n@SUM(A1)\n')).toEqual([['=1+1'], ['@SUM(A1)']]);
    const { written, read } = outAndIn(FORMULAS);
    expect(read).toEqual(FORMULAS);
    expect(written).toContain(`"'=1+1"`);
    expect(written).toContain(`"'+86 10"`);
  }),
  input(88, 'csv-fullwidth-＝', 'kept', () => {
    expect(outAndIn(['＝1+1']).written).toContain(`"'＝1+1"`);
    expect(outAndIn(['＝1+1']).read).toEqual(['＝1+1']);
  }),
  input(89, 'csv-leading-LF', 'kept', () => {
    expect(outAndIn(['\n=1+1']).written).toContain(`"'\n=1+1"`);
    expect(outAndIn(['\n=1+1']).read).toEqual(['\n=1+1']);
  }),
  refusedTable(90, 'csv-binary-xlsx', () => text('PK\u0003\u0004 … xl/workbook.xml …'), {
    code: 'excel-workbook',
  }),
  refusedTable(91, 'csv-1M-rows', () => text(`Name\n${'Li\n'.repeat(1_000_000)}`), {
    code: 'too-many-rows',
    facts: { limit: LIMITS.people },
  }),
  input(92, 'csv-same-person-twice', 'asked', () => {
    const table = tableOf('Name,Title,Phone\nLi Na,Buyer,\nWang,,\nLI\u200b  NA,Head,123\n');
    const uses = suggestedUses(table.header);
    const apart = peopleOfTable(table, { uses, mergesSameNames: false });
    expect(apart).toMatchObject({ value: { sameNames: [{ name: 'Li Na', rows: [2, 4] }] } });
    expect(apart.ok && apart.value.people).toHaveLength(3);
    expect(peopleOfTable(table, { uses, mergesSameNames: true })).toMatchObject({
      value: { people: [{ name: 'Li Na', title: 'Buyer', phone: '123' }, { name: 'Wang' }] },
    });
  }),
];
