import type { Result } from '../domain/result';
import { attempt } from './failure';
import { signOf } from './library';
import type { Database } from './schema';
import type { SecondUpkeep } from './second-upkeep';
import type { SecondCopy } from './second-copy/second-copy';
import type { Snapshots } from './snapshots';
import type { CopyWhereabouts, Whereabouts } from './storage';

const FILE_COPY = 'file-copy/';

/** Under which preference it is remembered when the map was last saved as a file. */
export function fileCopyKey(mapId: string): string {
  return FILE_COPY + mapId;
}

/** How large, how new and how sure everything is that is kept in this browser. */
export async function whereabouts(
  connected: Result<Database>,
  second: SecondCopy,
  upkeep: SecondUpkeep,
  snapshots: Snapshots,
): Promise<Result<Whereabouts>> {
  const [inDatabase, inSecond, listed, estimate, persisted] = await Promise.all([
    connected.ok ? attempt(() => signOf(connected.value)) : connected,
    second.about(),
    snapshots.list(),
    attempt(() => navigator.storage.estimate()),
    attempt(() => navigator.storage.persisted()),
  ]);
  const fileCopies = connected.ok
    ? await attempt(() => readFileCopies(connected.value))
    : connected;
  const usage = estimate.ok ? (estimate.value as Estimate) : {};
  const failure = upkeep.failure();
  const databaseBytes = usage.usageDetails?.indexedDB ?? null;
  const database: CopyWhereabouts = inDatabase.ok
    ? { maps: inDatabase.value.maps, newest: inDatabase.value.at, bytes: databaseBytes }
    : { maps: 0, newest: null, bytes: databaseBytes, failure: inDatabase.error };
  const none = { maps: 0, newest: null, bytes: null };
  const all = listed.ok ? listed.value : [];
  return {
    ok: true,
    value: {
      database,
      second:
        failure === undefined && inSecond.ok
          ? inSecond.value
          : { ...none, failure: failure ?? (inSecond.ok ? undefined : inSecond.error) },
      snapshots: { count: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) },
      usage:
        usage.usage !== undefined && usage.quota !== undefined
          ? { bytes: usage.usage, quota: usage.quota }
          : null,
      persisted: persisted.ok ? persisted.value : null,
      fileCopies: fileCopies.ok ? fileCopies.value : new Map(),
    },
  };
}

/** Chromium also says how much of it is whose. */
interface Estimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number };
}

async function readFileCopies(database: Database): Promise<ReadonlyMap<string, string>> {
  const remembered = await database.preferences.where('key').startsWith(FILE_COPY).toArray();
  return new Map(remembered.map(({ key, value }) => [key.slice(FILE_COPY.length), String(value)]));
}
