import type { AccountMap } from '../domain/account-map';
import type { Day } from '../domain/day';
import type { Erasure } from '../domain/erasing';
import type { JournalEntry } from '../domain/journal';
import type { Failure, Result } from '../domain/result';

export interface MapSummary {
  readonly id: string;
  readonly name: string;
  readonly customer: string;
  readonly revision: number;
  /** Instants, ISO 8601 in UTC; equal until the map is changed for the first time. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
  /** The day after which the user wants to be reminded to delete it. */
  readonly retainUntil?: Day;
}

export interface StoredMap {
  readonly map: AccountMap;
  readonly revision: number;
  /** The last 500, in the order of `seq`; none from before a change of the format. */
  readonly entries: readonly JournalEntry[];
  /** Absent: changes will be in both copies. */
  readonly missing?: MissingCopy;
}

/** A journal entry before it has its place. */
export type EntryDraft = Omit<JournalEntry, 'mapId' | 'seq'>;

/** A newer app upgraded the database (for good), or the browser took it away (opened anew when next used). */
export type ClosedBecause = 'newer-version' | 'lost';

/** Where maps are kept: IndexedDB, and the log in the browser's private files. */
export type CopyName = 'database' | 'second';

/**
 * The copy that something is not in, and why. Codes of the second: `no-second-copy` (the browser has
 * none, with its `reason`), `second-copy-failed` (with a `reason`), `quota`.
 */
export interface MissingCopy {
  readonly copy: CopyName;
  readonly failure: Failure;
}

export interface Committed {
  readonly entries: readonly JournalEntry[];
  /** Absent: it is in both copies. */
  readonly missing?: MissingCopy;
}

/** `inSecondCopy`: the drafts wait there, and are put in place at the next opening at the latest. */
export interface CommitFailure extends Failure {
  readonly inSecondCopy?: true;
}

/** What opening found where the two copies of a map were not the same, and did about it. */
export interface Reconciled {
  readonly mapId: string;
  /**
   * `restored`: the database had lost the map. `replayed`: it had lost the last `entries` of it, or
   * could not take them at the time. `rebuilt`: the second copy lacked something. `purged`: one copy
   * still held a map that was deleted for good.
   */
  readonly outcome: 'restored' | 'replayed' | 'rebuilt' | 'purged';
  readonly entries?: number;
}

export interface OpeningReport {
  /** The whole database was gone and was put together again from the second copy. */
  readonly wiped: boolean;
  /** The last end was not a clean one; `healed`: the browser's log was made to be written anew. */
  readonly unclean: boolean;
  readonly healed: boolean;
  readonly reconciled: readonly Reconciled[];
  readonly missing?: MissingCopy;
}

/** The two copies of a map have the same revision and different content: the user must choose. */
export interface Contradiction {
  readonly mapId: string;
  readonly revision: number;
  readonly database: AccountMap;
  readonly second: AccountMap;
}

export type SnapshotReason =
  'opened' | 'editing' | 'before-import' | 'before-migration' | 'before-deletion';

export interface SnapshotSummary {
  readonly id: string;
  readonly mapId: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly why: SnapshotReason;
  readonly revision: number;
  readonly bytes: number;
}

/** What is kept where. Null where the browser does not say. */
export interface Whereabouts {
  readonly database: CopyWhereabouts;
  readonly second: CopyWhereabouts;
  readonly snapshots: { readonly bytes: number; readonly count: number };
  /** Of all that this app keeps in the browser, in bytes. */
  readonly usage: { readonly bytes: number; readonly quota: number } | null;
  /** Whether the browser has promised not to clear it by itself. */
  readonly persisted: boolean | null;
  /** When each map was last saved as a file, by map. */
  readonly fileCopies: ReadonlyMap<string, string>;
}

export interface CopyWhereabouts {
  readonly maps: number;
  /** When the map changed last was changed. */
  readonly newest: string | null;
  readonly bytes: number | null;
  readonly failure?: Failure;
}

/**
 * The maps kept in this browser. Nothing here throws: besides the codes named below, anything may
 * fail with `quota` or `storage-failed` (with the browser's `reason`), and has then changed nothing.
 */
export interface Storage {
  readonly opening: OpeningReport;
  /** Every map, the one changed last first; deleted ones with their `deletedAt`. */
  list(): Promise<Result<MapSummary[]>>;
  /** Keeps a new map, all or nothing. Code: `id-taken`, also by a deleted map. */
  create(map: AccountMap): Promise<Result<void>>;
  /** Keeps several new maps, all of them or none. Code: `id-taken`, also by another of them. */
  createAll(maps: readonly AccountMap[]): Promise<Result<void>>;
  /** Also a deleted map. Code: `no-such-map`. */
  load(mapId: string): Promise<Result<StoredMap>>;
  /**
   * Adds the drafts to the map's journal and puts their rows in place, if the map is still at
   * `expectedRevision`; resolves once that is on the disk in both copies, or says which one lacks it.
   * The revision grows by one a draft.
   * The transaction starts before this returns, so that it can be called while the page is left.
   * A commit may be issued onto one that is still under way; if the first is refused, so is it, and
   * the answers come in the order of the calls. The expected revision must have been loaded,
   * followed or committed here. Codes: `revision-moved` with the present `revision`, `no-such-map`.
   */
  commit(
    mapId: string,
    expectedRevision: number,
    drafts: readonly EntryDraft[],
  ): Promise<Result<Committed, CommitFailure>>;
  /** Writes again what one copy lacks; answers with what is missing still. */
  completeCopies(): Promise<MissingCopy | undefined>;
  /** The map's entries after `seq`, in their order: what other tabs committed. */
  entriesSince(mapId: string, seq: number): Promise<Result<JournalEntry[]>>;

  /** Deletes a map; for 30 days it can be had back. Code, here and below: `no-such-map`. */
  remove(mapId: string): Promise<Result<void>>;
  restore(mapId: string): Promise<Result<void>>;
  /** Deletes a map and its journal for good. */
  purge(mapId: string): Promise<Result<void>>;

  /**
   * Removes a person from all that is kept of a map, as if he had never been on it: rows, journal,
   * second copy, snapshots, in every tab. `unfinished` says what stood in the way of a part of it,
   * which the next opening does. Cannot be taken back. Code: `no-such-map`.
   */
  erasePerson(mapId: string, erasure: Erasure): Promise<Result<{ readonly unfinished?: Failure }>>;

  /** Undefined where nothing is remembered under the key. */
  readPreference(key: string): Promise<Result<unknown>>;
  rememberPreference(key: string, value: unknown): Promise<Result<void>>;

  /** Keeps the map as it is in memory. The oldest make room: 20 recent, 14 daily, 8 weekly, 50 MB in all. */
  takeSnapshot(map: AccountMap, revision: number, why: SnapshotReason): Promise<Result<void>>;
  /** A map's snapshots, the newest first. */
  snapshots(mapId: string): Promise<Result<SnapshotSummary[]>>;
  /** In the present format. Code: `no-such-snapshot`, or what the migration refuses. */
  readSnapshot(id: string): Promise<Result<AccountMap>>;

  whereabouts(): Promise<Result<Whereabouts>>;
  /** That the map was saved as a file at this instant. */
  rememberFileCopy(mapId: string, at: string): Promise<Result<void>>;

  /** The maps whose copies contradict each other, compared away from the screen. */
  compareContents(): Promise<Result<Contradiction[]>>;
  /**
   * Makes both copies of a map the same: `second` becomes a step of the map that can be undone, with
   * `both` the second copy's is kept as a map of its own.
   */
  settleContradiction(mapId: string, keep: CopyName | 'both'): Promise<Result<void>>;

  /** Another tab committed to a map. Returns what removes the listener, as all of these do. */
  onCommitted(listener: (mapId: string, revision: number) => void): () => void;
  /** Another tab created, deleted or restored a map. */
  onLibraryChanged(listener: (mapId: string) => void): () => void;
  /** The database was closed under us. A listener that comes too late is told at once. */
  onClosed(listener: (why: ClosedBecause) => void): () => void;
  /** Ends what was opened; what was committed before is still stored. */
  close(): void;
}
