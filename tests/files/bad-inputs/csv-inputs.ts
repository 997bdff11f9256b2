import { readCsv } from '../../../src/files/csv-table';
import type { CsvTable } from '../../../src/files/csv-table';

/** What a table of this text or these bytes reads as, when it must be accepted. */
export function tableOf(content: string | Uint8Array): CsvTable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = readCsv(bytes);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

/** The cells of its rows. */
export function cellsOf(content: string | Uint8Array): string[][] {
  return tableOf(content).rows.map(({ cells }) => [...cells]);
}
