import type { Failure, Result } from '../domain/result';

/** Every way in which a table can be refused. `row` counts from 1 as a spreadsheet shows it, the header is 1. */
export const CSV_ERRORS = [
  'too-large',
  'excel-workbook',
  'not-a-table',
  'wrong-encoding',
  'empty-file',
  'unbalanced-quote',
  'too-many-rows',
  'too-many-columns',
  'no-such-day',
] as const;

interface CsvFailure extends Failure {
  readonly code: (typeof CSV_ERRORS)[number];
}

export type CsvResult<T> = Result<T, CsvFailure>;
