import type { Failure } from '../domain/result';
import type { MapFileError, MapFileFailure, Repair, RepairCode } from './map-file-answers';

type Facts = Failure['facts'];

/** One reading of a file: where it is, what it has put right, and the first thing it cannot accept. */
export interface Reading {
  readonly path: (string | number)[];
  readonly repairs: Repair[];
  failure: MapFileFailure | null;
  /** Days already found to exist: a map has few days and many dates. */
  readonly days: Set<string>;
}

export function newReading(): Reading {
  return { path: [], repairs: [], failure: null, days: new Set() };
}

/** Refuses the file at the present place. Only the first refusal counts. */
export function refuse(reading: Reading, code: MapFileError, facts?: Facts): undefined {
  if (reading.failure === null) {
    const at = pathText(reading.path);
    reading.failure = { code, ...(at !== '' && { at }), ...(facts && { facts }) };
  }
  return undefined;
}

/** Lists a repair at the present place. */
export function repair(reading: Reading, code: RepairCode, facts?: Facts): void {
  reading.repairs.push({ code, at: pathText(reading.path), ...(facts && { facts }) });
}

/** `map.ties[17].toId`; a key that is no plain word is quoted: `map["a b"]`. */
export function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[\p{L}_$][\p{L}\p{N}_$-]{0,59}$/u.test(step)) {
      text += `[${JSON.stringify(shortened(step))}]`;
    } else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** Enough of a value to recognise it by in a sentence, never cut inside a surrogate pair. */
export function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= 60) return text;
  return `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The kind of a JSON value, in the words of the sentences about wrong types. */
export function kindOf(
  value: unknown,
): 'nothing' | 'list' | 'object' | 'text' | 'number' | 'boolean' {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
