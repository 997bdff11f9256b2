import type { RawMap } from '../domain/migrations/migrate';
import { attempt } from './failure';
import { answerOf, formatOf, openRaw } from './raw-database';
import type { MapRecord, RevisionRecord, StoredRow } from './schema';
import { bodyOf, readFrames } from './second-copy/frames';
import { entriesAfter, foldMap, gather } from './second-copy/records';
import type { Head, KeptMap, LogRecord } from './second-copy/records';
import { snapshotsIn } from './snapshots';

// Everything that is left, read without the rest of the app and without Dexie, and left as it is: of a
// database that is newer, broken or half gone, of the logs while other tabs hold them.

/** One state of a map. */
export interface Found {
  readonly source: 'database' | 'second' | 'snapshot';
  readonly mapId: string;
  /** Both empty where they were lost. */
  readonly name: string;
  readonly customer: string;
  /** The map in the shape of the file, in this format. */
  readonly format: number;
  readonly raw: RawMap;
  readonly revision?: number;
  /** Instants, ISO 8601 in UTC: of its last change, or when the snapshot was taken. */
  readonly at?: string;
  readonly deletedAt?: string;
}

/** Every state of every map in this browser; a source that cannot be read has none. */
export async function findEverything(name = 'undercurrent'): Promise<Found[]> {
  const sources = [inDatabase(name), inSecondCopy(name), inSnapshots(name)];
  const found = await Promise.all(sources.map((source) => attempt(() => source)));
  return found.flatMap((result) => (result.ok ? result.value : []));
}

/** Stores that hold no rows of maps. */
const OTHER_STORES = ['maps', 'revisions', 'journal', 'preferences'];

async function inDatabase(name: string): Promise<Found[]> {
  const connection = await openRaw(indexedDB, name);
  if (connection === null) return [];
  const all = async <T>(store: string): Promise<T[]> => {
    // An older database may lack it.
    const read = await attempt(() =>
      answerOf(connection.transaction(store).objectStore(store).getAll()),
    );
    return read.ok ? (read.value as T[]) : [];
  };
  const maps = new Map((await all<MapRecord>('maps')).map((record) => [record.id, record]));
  const revisions = new Map(
    (await all<RevisionRecord>('revisions')).map((record) => [record.mapId, record]),
  );
  const raws = new Map<string, Record<string, unknown>>();
  for (const mapId of maps.keys()) raws.set(mapId, { id: mapId });
  for (const table of connection.objectStoreNames) {
    if (OTHER_STORES.includes(table)) continue;
    for (const { mapId, row } of await all<StoredRow<unknown>>(table)) {
      const raw = raws.get(mapId) ?? { id: mapId };
      raws.set(mapId, raw);
      if (table === 'account') Object.assign(raw, row);
      else {
        const rows = (raw[table] ?? []) as unknown[];
        rows.push(row);
        raw[table] = rows;
      }
    }
  }
  connection.close();
  return [...raws].map(([mapId, raw]) => {
    const record = maps.get(mapId);
    const revision = revisions.get(mapId);
    return {
      source: 'database',
      mapId,
      ...namesIn(raw),
      format: record?.format ?? formatOf(connection),
      raw,
      ...(revision && { revision: revision.revision, at: revision.updatedAt }),
      ...(record?.deletedAt !== undefined && { deletedAt: record.deletedAt }),
    };
  });
}

async function inSecondCopy(name: string): Promise<Found[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name);
  const records: LogRecord[] = [];
  for await (const handle of filesIn(folder)) {
    const read = await attempt(async () => (await handle.getFile()).arrayBuffer());
    if (read.ok) records.push(...recordsIn(new Uint8Array(read.value)));
  }
  return [...gather(records).values()].flatMap(stateOf);
}

async function* filesIn(folder: FileSystemDirectoryHandle): AsyncGenerator<FileSystemFileHandle> {
  for await (const handle of folder.values()) {
    if (handle.kind === 'file') yield handle;
  }
}

function recordsIn(file: Uint8Array): LogRecord[] {
  return readFrames(file).frames.map((frame) => ({
    head: frame.head as Head,
    bytes: frame.length,
    body: () => bodyOf(frame, file.subarray(frame.at, frame.at + frame.length)),
  }));
}

function stateOf(kept: KeptMap): Found[] {
  const { mapId, base, deletedAt, revision } = kept;
  if (base === undefined) return [];
  const { format } = base.head;
  // What a later format changed is left out: the state before that is whole.
  const folded = foldMap(kept, format, () => undefined);
  const raw = { ...(folded ?? (base.body() as RawMap)) };
  const last = folded === undefined ? undefined : entriesAfter(kept, 0).at(-1);
  return [
    {
      source: 'second',
      mapId,
      ...namesIn(raw),
      format,
      raw,
      revision: folded === undefined ? base.head.revision : revision,
      at: last?.at ?? base.head.updatedAt,
      ...(deletedAt !== undefined && { deletedAt }),
    },
  ];
}

async function inSnapshots(name: string): Promise<Found[]> {
  const snapshots = snapshotsIn(indexedDB, name);
  const listed = await snapshots.list();
  const found: Found[] = [];
  for (const { id, mapId, revision, at } of listed.ok ? listed.value : []) {
    const read = await snapshots.readRaw(id);
    if (!read.ok) continue;
    const { raw, format } = read.value;
    found.push({ source: 'snapshot', mapId, ...namesIn(raw), format, raw, revision, at });
  }
  return found;
}

function namesIn(raw: RawMap): { name: string; customer: string } {
  const [name, customer] = [raw.name, raw.customer].map((text) =>
    typeof text === 'string' ? text : '',
  );
  return { name: name ?? '', customer: customer ?? '' };
}
