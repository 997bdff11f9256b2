import type { Failure, Result } from '../domain/result';

/** Every way in which a map file can be refused. Each has a sentence in every language. */
export const MAP_FILE_ERRORS = [
  'unreadable',
  'too-large',
  'other-kind',
  'picture-without-map',
  'picture-cut-off',
  'picture-damaged',
  'picture-of-several-maps',
  'picture-map-damaged',
  'picture-map-too-large',
  'not-utf8',
  'empty-file',
  'not-json',
  'too-deep',
  'duplicate-key',
  'not-an-object',
  'not-a-map',
  'no-maps',
  'newer-version',
  'migration-failed',
  'missing',
  'wrong-type',
  'wrong-value',
  'empty-id',
  'id-too-long',
  'reserved-id',
  'duplicate-id',
  'blank-name',
  'too-long',
  'not-finite',
  'not-whole',
  'out-of-range',
  'no-such-day',
  'too-many',
] as const;

export type MapFileError = (typeof MAP_FILE_ERRORS)[number];

/** Everything that is put right in a file, or only pointed out in it. Each has a sentence in every language. */
export const REPAIRS = [
  'unknown-key',
  'text-cleaned',
  'unsafe-link',
  'place-cleared',
  'repeated',
  'reference-cleared',
  'reference-dropped',
  'row-left-out',
  'tie-to-nobody',
  'tie-to-itself',
  'seat-repeated',
  'same-tie',
  'picture-trailing',
] as const;

export type RepairCode = (typeof REPAIRS)[number];

type Facts = Failure['facts'];

export interface MapFileFailure extends Failure {
  readonly code: MapFileError;
}

/** What was put right while reading. `at` counts from 0 in the file as it was given. */
export interface Repair {
  readonly code: RepairCode;
  readonly at: string;
  readonly facts?: Facts;
  /** Only pointed out: the map holds it as the file does, and will say so again next time. */
  readonly kept?: true;
}

export type MapFileResult<T> = Result<T, MapFileFailure>;

/** How much was taken out before the file was written. */
export const REDACTIONS = ['none', 'no-notes', 'customer-safe'] as const;

export type Redaction = (typeof REDACTIONS)[number];

/** Content hash of a state and of the states it grew from, for merging two copies. */
export interface Lineage {
  readonly revision: number;
  readonly hash: string;
  readonly parents: readonly string[];
}
