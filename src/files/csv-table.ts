import Papa from 'papaparse';
import { LIMITS } from '../domain/fields';
import { fail, ok } from '../domain/result';
import type { CsvResult } from './csv-answers';
import { cellText } from './csv-cells';
import { decodeCsv } from './csv-encoding';
import type { CsvEncoding } from './csv-encoding';
import { fileKind } from './file-kind';

/** A table as it was written. Columns go by their place: headers may be alike, or called `__proto__`. */
export interface CsvTable {
  readonly encoding: CsvEncoding;
  /** Not certain: the rows are to be shown, and the encoding chosen by who can read them. */
  readonly encodingIsCertain: boolean;
  readonly separator: string;
  readonly header: readonly string[];
  /** Without the blank ones. Each has as many cells as the header. */
  readonly rows: readonly CsvRow[];
  /** Numbers of the rows that had more cells than the header, or fewer. */
  readonly ragged: readonly number[];
}

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '|'];
const MOST_COLUMNS = 200;
const MOST_ROWS = LIMITS.people;

/** A first line by which Excel is told the separator. */
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?(\r\n|\r|\n|$)/i;

/** Reads a table of people, whatever it was saved with. Nothing is written, nothing is run. */
export function readCsv(bytes: Uint8Array, chosen?: CsvEncoding): CsvResult<CsvTable> {
  if (bytes.length > LIMITS.fileBytes) {
    return fail({ code: 'too-large', facts: { megabytes: LIMITS.fileBytes / 1024 ** 2 } });
  }
  const kind = fileKind(bytes);
  if (kind === 'excel') return fail({ code: 'excel-workbook' });
  if (kind !== undefined) return fail({ code: 'not-a-table' });
  const decoded = decodeCsv(bytes, chosen);
  if (!decoded.ok) return decoded;
  const { text, encoding, isCertain } = decoded.value;
  if (text.includes('\0')) return fail({ code: 'not-a-table' });
  if (text.trim() === '') return fail({ code: 'empty-file' });
  const [line = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  return tableOf(text.slice(line.length), separator, { encoding, encodingIsCertain: isCertain });
}

function tableOf(
  text: string,
  told: string | undefined,
  encoding: Pick<CsvTable, 'encoding' | 'encodingIsCertain'>,
): CsvResult<CsvTable> {
  const separator = told ?? separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    // The header, and one more than may be: enough to know.
    preview: MOST_ROWS + 2,
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) return fail({ code: 'unbalanced-quote', facts: { row: (quote.row ?? 0) + 1 } });
  const columns = data[0]?.length ?? 0;
  if (columns > MOST_COLUMNS) {
    return fail({ code: 'too-many-columns', facts: { count: columns, limit: MOST_COLUMNS } });
  }
  const [header, ...rows] = data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (header === undefined) return fail({ code: 'empty-file' });
  if (rows.length > MOST_ROWS) return fail({ code: 'too-many-rows', facts: { limit: MOST_ROWS } });
  const width = header.cells.length;
  return ok({
    ...encoding,
    separator,
    header: header.cells.map((cell) => cell.trim()),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    })),
    ragged: rows.flatMap(({ number, cells }) => (cells.length === width ? [] : [number])),
  });
}

/** What stands most often between the headers; a comma where nothing does. */
function separatorOf(text: string): string {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '\n' || letter === '\r') break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  const [most = ','] = [...counts].sort(([, a], [, b]) => b - a).map(([separator]) => separator);
  return most;
}
