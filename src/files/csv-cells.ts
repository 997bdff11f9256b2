import Papa from 'papaparse';

// A spreadsheet takes what begins with one of these for a formula and runs it: another person's
// machine would do what stands in a name. An apostrophe before it makes it text again.
const FORMULA_BEGINS = '[=+\\-@\\t\\r\\n＝＋－＠]';
/** Apostrophes that are there already get one more, so that taking one away always gives the text back. */
const NEEDS_APOSTROPHE = new RegExp(`^'*${FORMULA_BEGINS}`);
const HAS_APOSTROPHE = new RegExp(`^'+${FORMULA_BEGINS}`);

/** The rows as a table for spreadsheets: UTF-8 with a mark, commas, nothing that would be run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(rows as string[][], { escapeFormulae: NEEDS_APOSTROPHE });
  return `\ufeff${text}\r\n`;
}

/** The text of a cell: without the apostrophe that only kept it from being run. */
export function cellText(cell: string): string {
  return HAS_APOSTROPHE.test(cell) ? cell.slice(1) : cell;
}
