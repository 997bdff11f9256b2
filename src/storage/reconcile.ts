import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { attempt } from './failure';
import { addEntries, addPurge } from './kept-map';
import type { Copies } from './kept-map';
import { purgeMap } from './library';
import { readEntries } from './read-map';
import { replayWaiting, restoreMap } from './restore';
import type { Database } from './schema';
import type { Standing } from './second-copy/standing';
import type { Reconciled } from './storage';

/** What the database says of a map: `purged` when only its number is left. */
export interface DatabaseStanding {
  readonly mapId: string;
  readonly revision: number;
  readonly purged: boolean;
}

export type Verdict =
  | 'same'
  /** The database lacks the map, or the last of it. */
  | 'restore-database'
  /** The second copy lacks the map, or the last of it. */
  | 'rebuild-second'
  | 'purge-database'
  | 'purge-second'
  /** Neither has it whole, and the database has nothing. */
  | 'lost';

/** Which copy of a map is behind. The higher revision is the later one, also among purges. */
export function verdictOn(
  database: DatabaseStanding | undefined,
  second: Standing | undefined,
): Verdict {
  if (database === undefined) {
    if (second === undefined || second.purged) return 'same';
    return second.hasBase ? 'restore-database' : 'lost';
  }
  if (second === undefined) return database.purged ? 'same' : 'rebuild-second';
  if (database.purged) {
    if (second.purged) return 'same';
    return second.hasBase && second.revision >= database.revision
      ? 'restore-database'
      : 'purge-second';
  }
  if (second.purged) {
    return second.revision > database.revision ? 'purge-database' : 'rebuild-second';
  }
  if (second.revision > database.revision) return 'restore-database';
  return second.whole && second.revision === database.revision ? 'same' : 'rebuild-second';
}

interface How {
  /** Whether drafts that wait are put in place; not while the tab that made them is there to do it. */
  readonly replaysWaiting: boolean;
}

/**
 * Makes both copies of every map the same, each from the one that has more. What cannot be done now is
 * left as it is: the next opening tries again. Codes: `database-newer`, those of a {@link SecondCopy}.
 */
export async function reconcile(
  copies: Copies,
  { replaysWaiting }: How,
): Promise<Result<Reconciled[]>> {
  const { database, second, format } = copies;
  const standings = await second.standings();
  if (!standings.ok) return standings;
  const newest = Math.max(0, ...standings.value.map((standing) => standing.format));
  if (newest > format.version) {
    return fail({ code: 'database-newer', facts: { database: newest, app: format.version } });
  }
  const inSecond = new Map(standings.value.map((standing) => [standing.mapId, standing]));
  const inDatabase = new Map((await standingsOf(database)).map((one) => [one.mapId, one]));
  const reconciled: Reconciled[] = [];
  for (const mapId of new Set([...inDatabase.keys(), ...inSecond.keys()])) {
    const [here, there] = [inDatabase.get(mapId), inSecond.get(mapId)];
    const done = await settle(copies, mapId, verdictOn(here, there), here, there);
    if (done !== undefined) reconciled.push(done);
    // What is there in an older format would otherwise be taken to the present one at every reading.
    if (there?.hasBase === true && there.format < format.version) await second.keep(mapId);
    const waits = replaysWaiting && there?.waiting === true;
    const replayed = waits ? await replayWaiting(copies, mapId) : 0;
    if (replayed > 0) reconciled.push({ mapId, outcome: 'replayed', entries: replayed });
  }
  return ok(reconciled);
}

async function standingsOf(database: Database): Promise<DatabaseStanding[]> {
  const [maps, revisions] = await database.transaction('r', ['maps', 'revisions'], () =>
    Promise.all([database.maps.toCollection().primaryKeys(), database.revisions.toArray()]),
  );
  const there = new Set(maps);
  return revisions.map(({ mapId, revision }) => ({
    mapId,
    revision,
    purged: !there.has(mapId),
  }));
}

async function settle(
  copies: Copies,
  mapId: string,
  verdict: Verdict,
  here: DatabaseStanding | undefined,
  there: Standing | undefined,
): Promise<Reconciled | undefined> {
  const { database, second, format } = copies;
  switch (verdict) {
    case 'same':
    case 'lost':
      return undefined;
    case 'purge-database': {
      const purged = await purgeMap(database, format.version, mapId);
      return purged.ok ? { mapId, outcome: 'purged' } : undefined;
    }
    case 'purge-second': {
      const purged = await addPurge(second, format.version, mapId, here?.revision ?? 0);
      return purged.ok ? { mapId, outcome: 'purged' } : undefined;
    }
    case 'rebuild-second': {
      const since = there?.whole === true ? there.revision : undefined;
      const rebuilt = await rebuild(copies, mapId, since, here?.revision ?? 0);
      return rebuilt.ok ? { mapId, outcome: 'rebuilt' } : undefined;
    }
    case 'restore-database': {
      const restored = await restoreMap(copies, mapId);
      if (!restored.ok) return undefined;
      const entries = (there?.revision ?? 0) - (here?.revision ?? 0);
      return here?.purged === false
        ? { mapId, outcome: 'replayed', entries }
        : { mapId, outcome: 'restored' };
    }
  }
}

/** Adds the entries that the second copy lacks, or the whole map where entries would not do. */
async function rebuild(
  { database, second, format }: Copies,
  mapId: string,
  since: number | undefined,
  revision: number,
): Promise<Result<void>> {
  if (since === undefined || since > revision) return second.keep(mapId);
  const read = await attempt(() => readEntries(database, format.version, mapId, since));
  if (!read.ok) return read;
  const { value: entries } = read;
  if (entries.some(({ rewritten }) => rewritten)) return second.restate(mapId);
  return entries.length === revision - since
    ? addEntries(second, format.version, entries)
    : second.keep(mapId);
}
