import { fail, ok } from '../result';
import type { Result } from '../result';

/** The format this app reads and writes: one number for the database and for map files. */
export const FORMAT_VERSION = 1;

/** A map as some version of the format had it: nothing is known of its fields but that there are some. */
export type RawMap = Readonly<Record<string, unknown>>;

/** One step of the format, from `version - 1` to `version`: pure, and frozen once released. */
export interface Migration {
  readonly version: number;
  readonly migrate: (map: RawMap) => RawMap;
}

/** In the order of their versions, each from its own file `0002-….ts`, without a gap. */
export const MIGRATIONS: readonly Migration[] = Object.freeze<Migration[]>([]);

/**
 * The map in the format `to`, taken there step by step. Codes: `newer-version` with `found` and
 * `known`; `wrong-version` for a number that no format ever had; `migration-missing` and
 * `migration-failed` with the `version` of the step. The map handed in is never changed.
 */
export function migrate(
  raw: RawMap,
  fromVersion: number,
  steps: readonly Migration[] = MIGRATIONS,
  to: number = FORMAT_VERSION,
): Result<RawMap> {
  if (!Number.isInteger(fromVersion) || fromVersion < 1) {
    return fail({ code: 'wrong-version', facts: { found: fromVersion, known: to } });
  }
  if (fromVersion > to) {
    return fail({ code: 'newer-version', facts: { found: fromVersion, known: to } });
  }
  const path: Migration[] = [];
  for (let version = fromVersion + 1; version <= to; version += 1) {
    const step = steps.find((candidate) => candidate.version === version);
    if (step === undefined) return fail({ code: 'migration-missing', facts: { version } });
    path.push(step);
  }
  let map = raw;
  for (const step of path) {
    try {
      map = step.migrate(map);
    } catch {
      // A step reads data that no schema has looked at: what it trips over is bad data, not a crash.
      return fail({ code: 'migration-failed', facts: { version: step.version } });
    }
  }
  return ok(map);
}
