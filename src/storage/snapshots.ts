import { codeUnitOrder } from '../domain/code-unit-order';
import { accountOf, mapOf } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { migrate } from '../domain/migrations/migrate';
import type { RawMap } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { attempt, attemptResult } from './failure';
import { answerOf } from './raw-database';
import { snapshotsToDrop } from './snapshot-schedule';
import type { SnapshotReason, SnapshotSummary } from './storage';
import type { Format } from './upgrade';

// In a database of their own: it knows no format, so that what it holds can be read whatever becomes
// of the maps' database, and an upgrade that is refused leaves it alone.

/** A snapshot as it lies there: the map as JSON, in the format it was taken in. */
interface Stored extends SnapshotSummary {
  readonly format: number;
}

export interface Snapshots {
  take(
    map: AccountMap | RawMap,
    taken: { readonly mapId: string; readonly revision: number; readonly why: SnapshotReason },
    format: number,
  ): Promise<Result<void>>;
  /** Of one map or of all, the newest first. */
  list(mapId?: string): Promise<Result<SnapshotSummary[]>>;
  /** As it was taken. Code: `no-such-snapshot`. */
  readRaw(id: string): Promise<Result<RawState>>;
  /** Puts another state in the place of each of a map's; null drops it. */
  change(mapId: string, changed: (state: RawState) => RawState | null): Promise<Result<void>>;
  forget(mapId: string): Promise<Result<void>>;
}

/** A map as it was kept, in the format it has. */
export interface RawState {
  readonly raw: RawMap;
  readonly format: number;
}

export function snapshotsIn(factory: IDBFactory, name: string): Snapshots {
  const withDatabase = async <T>(
    stores: readonly string[],
    mode: IDBTransactionMode,
    work: (store: (name: string) => IDBObjectStore) => Promise<T>,
  ): Promise<T> => {
    const connection = await openSnapshots(factory, name);
    try {
      const transaction = connection.transaction(stores, mode);
      const [result] = await Promise.all([
        work((store) => transaction.objectStore(store)),
        finished(transaction),
      ]);
      return result;
    } finally {
      connection.close();
    }
  };
  const summaries = async () => {
    const all = await withDatabase(['about'], 'readonly', (store) =>
      answerOf(store('about').getAll() as IDBRequest<Stored[]>),
    );
    return all.sort((a, b) => codeUnitOrder(b.at, a.at));
  };
  const drop = (snapshots: readonly SnapshotSummary[]) =>
    withDatabase(['about', 'maps'], 'readwrite', (store) => {
      for (const { id } of snapshots) {
        store('about').delete(id);
        store('maps').delete(id);
      }
      return Promise.resolve();
    });

  return {
    take: (map, taken, format) =>
      attempt(async () => {
        const json = JSON.stringify(map);
        const stored: Stored = {
          ...taken,
          id: crypto.randomUUID(),
          at: new Date().toISOString(),
          bytes: json.length,
          format,
        };
        await withDatabase(['about', 'maps'], 'readwrite', (store) => {
          store('about').put(stored);
          store('maps').put(json, stored.id);
          return Promise.resolve();
        });
        const surplus = snapshotsToDrop(await summaries());
        if (surplus.length > 0) await drop(surplus);
      }),
    list: (mapId) =>
      attempt(async () =>
        (await summaries())
          .filter((snapshot) => mapId === undefined || snapshot.mapId === mapId)
          .map(({ id, mapId, at, why, revision, bytes }) => ({
            ...{ id, mapId, at, why, revision, bytes },
          })),
      ),
    readRaw: (id) =>
      attemptResult(() =>
        withDatabase<Result<RawState>>(['about', 'maps'], 'readonly', async (store) => {
          const [about, json] = await Promise.all([
            answerOf(store('about').get(id) as IDBRequest<Stored | undefined>),
            answerOf(store('maps').get(id) as IDBRequest<string | undefined>),
          ]);
          if (about === undefined || json === undefined) {
            return fail({ code: 'no-such-snapshot' });
          }
          return ok({ raw: JSON.parse(json) as RawMap, format: about.format });
        }),
      ),
    change: (mapId, changed) =>
      attempt(async () => {
        const ofMap = (await summaries()).filter((snapshot) => snapshot.mapId === mapId);
        for (const about of ofMap) {
          await withDatabase(['about', 'maps'], 'readwrite', async (store) => {
            const json: unknown = await answerOf(store('maps').get(about.id));
            const state = readState(json, about.format);
            const next = state && changed(state);
            if (next === null) {
              store('about').delete(about.id);
              store('maps').delete(about.id);
            } else if (next !== state) {
              const text = JSON.stringify(next.raw);
              store('about').put({ ...about, format: next.format, bytes: text.length });
              store('maps').put(text, about.id);
            }
          });
        }
      }),
    forget: (mapId) =>
      attempt(async () => {
        const ofMap = (await summaries()).filter((snapshot) => snapshot.mapId === mapId);
        if (ofMap.length > 0) await drop(ofMap);
      }),
  };
}

/** Null where it is none any more. */
function readState(json: unknown, format: number): RawState | null {
  try {
    return { raw: JSON.parse(String(json)) as RawMap, format };
  } catch {
    return null;
  }
}

/** The snapshot in the present format. Codes: `no-such-snapshot`, and those of {@link migrate}. */
export async function readSnapshot(
  snapshots: Snapshots,
  id: string,
  format: Format,
): Promise<Result<AccountMap>> {
  const found = await snapshots.readRaw(id);
  return found.ok ? presentState(found.value, format) : found;
}

/** The state in the present format. Codes: those of {@link migrate}. */
export function presentState({ raw, format: from }: RawState, format: Format): Result<AccountMap> {
  const migrated = migrate(raw, from, format.migrations, format.version);
  if (!migrated.ok) return migrated;
  const map = migrated.value as unknown as AccountMap;
  return ok(mapOf(accountOf(map), map));
}

async function openSnapshots(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(`${name}-snapshots`, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('about', { keyPath: 'id' });
    request.result.createObjectStore('maps');
  };
  const connection = await answerOf(request);
  connection.onversionchange = () => connection.close();
  return connection;
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('AbortError'));
  });
}
