import type { AccountMap } from '../domain/account-map';
import type { JournalEntry } from '../domain/journal';
import type { Result } from '../domain/result';

export interface MapSummary {
  readonly id: string;
  readonly name: string;
  readonly customer: string;
  readonly revision: number;
  /** Instants, ISO 8601 in UTC; equal until the map is changed for the first time. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
}

export interface StoredMap {
  readonly map: AccountMap;
  readonly revision: number;
  /** The last 500, in the order of `seq`; none from before a change of the format. */
  readonly entries: readonly JournalEntry[];
}

/** A journal entry before it has its place. */
export type EntryDraft = Omit<JournalEntry, 'mapId' | 'seq'>;

/** A newer app upgraded the database, or the browser took it away. */
export type ClosedBecause = 'newer-version' | 'lost';

/**
 * The maps kept in this browser. Nothing here throws: besides the codes named below, anything may
 * fail with `quota` or `storage-failed` (with the browser's `reason`), and has then changed nothing.
 */
export interface Storage {
  /** Every map, the one changed last first; deleted ones with their `deletedAt`. */
  list(): Promise<Result<MapSummary[]>>;
  /** Keeps a new map, all or nothing. Code: `id-taken`, also by a deleted map. */
  create(map: AccountMap): Promise<Result<void>>;
  /** Also a deleted map. Code: `no-such-map`. */
  load(mapId: string): Promise<Result<StoredMap>>;
  /**
   * Adds the drafts to the map's journal and puts their rows in place, if the map is still at
   * `expectedRevision`; resolves once that is on the disk. The revision grows by one a draft.
   * The transaction starts before this returns, so that it can be called while the page is left.
   * A commit may be issued onto one that is still under way; if the first is refused, so is it, and
   * the answers come in the order of the calls. The expected revision must have been loaded,
   * followed or committed here. Codes: `revision-moved` with the present `revision`, `no-such-map`.
   */
  commit(
    mapId: string,
    expectedRevision: number,
    drafts: readonly EntryDraft[],
  ): Promise<Result<JournalEntry[]>>;
  /** The map's entries after `seq`, in their order: what other tabs committed. */
  entriesSince(mapId: string, seq: number): Promise<Result<JournalEntry[]>>;

  /** Deletes a map; for 30 days it can be had back. Code, here and below: `no-such-map`. */
  remove(mapId: string): Promise<Result<void>>;
  restore(mapId: string): Promise<Result<void>>;
  /** Deletes a map and its journal for good. */
  purge(mapId: string): Promise<Result<void>>;

  /** Undefined where nothing is remembered under the key. */
  readPreference(key: string): Promise<Result<unknown>>;
  rememberPreference(key: string, value: unknown): Promise<Result<void>>;

  /** Another tab committed to a map. Returns what removes the listener, as all of these do. */
  onCommitted(listener: (mapId: string, revision: number) => void): () => void;
  /** Another tab created, deleted or restored a map. */
  onLibraryChanged(listener: () => void): () => void;
  /** The database was closed under us. A listener that comes too late is told at once. */
  onClosed(listener: (why: ClosedBecause) => void): () => void;
  /** Ends what was opened; what was committed before is still stored. */
  close(): void;
}
