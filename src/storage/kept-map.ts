import { accountOf, mapOf } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import type { JournalEntry } from '../domain/journal';
import { migrate } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { foldMap, gather } from './second-copy/records';
import type { KeptMap } from './second-copy/records';
import type { Database } from './schema';
import type { SecondCopy } from './second-copy/second-copy';
import type { EntryDraft } from './storage';
import type { Format } from './upgrade';

/** The two copies of every map, and the format they are brought to. */
export interface Copies {
  readonly database: Database;
  readonly second: SecondCopy;
  readonly format: Format;
}

/** Adds the last of these entries, as far back as none is missing between them. */
export async function addEntries(
  second: SecondCopy,
  format: number,
  entries: readonly JournalEntry[],
): Promise<Result<void>> {
  const last = entries.at(-1);
  if (last === undefined) return ok(undefined);
  const run = entries.filter(({ seq }, index) => last.seq - seq === entries.length - 1 - index);
  const from = last.seq - run.length + 1;
  const at = new Date().toISOString();
  const { mapId, seq: to } = last;
  return second.add({ kind: 'entries', mapId, format, at, from, to }, run);
}

/** What the second copy says of a map. */
export async function keptIn(second: SecondCopy, mapId: string): Promise<Result<KeptMap>> {
  const records = await second.records(mapId);
  if (!records.ok) return records;
  const kept = gather(
    records.value.map(({ head, body }) => ({ head, bytes: 0, body: () => body })),
  ).get(mapId);
  return kept === undefined ? fail({ code: 'no-such-map' }) : ok(kept);
}

/** The map as the second copy has it, in the present format. Code: `no-such-map`. */
export function presentMap(kept: KeptMap, format: Format): Result<AccountMap> {
  const map = foldMap(kept, format.version, (state, from, to) => {
    const migrated = migrate({ ...state }, from, format.migrations, to);
    return migrated.ok ? (migrated.value as unknown as AccountMap) : undefined;
  });
  // A state of an older format may lack the tables that came later.
  return map === undefined ? fail({ code: 'no-such-map' }) : ok(mapOf(accountOf(map), map));
}

/** Adds drafts that the database would not take, made for this revision. */
export async function addWaiting(
  second: SecondCopy,
  format: number,
  mapId: string,
  revision: number,
  drafts: readonly EntryDraft[],
): Promise<Result<void>> {
  const at = new Date().toISOString();
  return second.add({ kind: 'waiting', mapId, format, at, revision }, drafts);
}

/** That the map was deleted for good, and nothing else of it. */
export async function addPurge(
  second: SecondCopy,
  format: number,
  mapId: string,
  revision: number,
): Promise<Result<void>> {
  const at = new Date().toISOString();
  const added = await second.add({ kind: 'purged', mapId, format, at, revision });
  return added.ok ? second.clear([mapId]) : added;
}
