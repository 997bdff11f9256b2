import type { AccountMap } from '../domain/account-map';
import { applyChangeSet, rebaseChanges } from '../domain/change-set';
import type { ChangeSet, Label } from '../domain/change-set';
import type { Command, CommandContext } from '../domain/command';
import { historyOf } from '../domain/journal';
import type { History, JournalEntry } from '../domain/journal';
import type { Failure, Result } from '../domain/result';
import { conflictsBetween } from '../domain/conflicts';
import type { Conflict } from '../domain/conflicts';
import { takeTheirs } from '../domain/commands/take-theirs';
import { notStored, rebasedOn, withDraft, withoutErased } from './drafts';
import { keepSnapshots } from './snapshot-keeper';
import type {
  CommitFailure,
  Committed,
  EntryDraft,
  MissingCopy,
  Storage,
  StoredMap,
} from '../storage/storage';

/** `missing`: it is in one copy only, and why; the app goes on trying. */
export type Saving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly missing?: MissingCopy }
  | { readonly state: 'failed'; readonly failure: Failure };

/** A step as it happens, for those who tell the user about it. */
export interface StepTaken {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly label: Label;
}

/** How long typed text may wait before it is written. */
const TYPING_PAUSE = 250;
const RETRY_PAUSE = 3_000;

/** The map was deleted elsewhere: for 30 days it can be had back, or it is gone for good. */
export type Gone = 'deleted' | 'purged';

/**
 * The open map: the truth for the screen is here in memory, the database follows. Changes are
 * queued as drafts of journal entries, committed one batch at a time, and rebased when another
 * tab was faster; a batch that could not be written stays in the queue and is tried again.
 */
export class OpenMap {
  readonly id: string;
  readonly #storage: Storage;
  readonly #context: () => CommandContext;
  readonly #listeners = new Set<() => void>();
  readonly #stepListeners = new Set<(step: StepTaken) => void>();
  readonly #stopFollowing: readonly (() => void)[];
  #snapshots: ReturnType<typeof keepSnapshots>;

  #entries: readonly JournalEntry[];
  #revision: number;
  #confirmed: AccountMap;
  #shown: AccountMap;
  #queue: readonly EntryDraft[] = [];
  /** How many drafts at the head of the queue are being written. */
  #sent = 0;
  /** How many drafts at the head of the queue wait in the second copy. */
  #safe = 0;
  /** Counts failures, so that a batch sent behind one that failed is not taken for a second failure. */
  #attempt = 0;
  #newestElsewhere = 0;
  #failure: CommitFailure | null = null;
  #missing: MissingCopy | undefined;
  #history: History | null = null;
  #saving: Saving = { state: 'saved' };
  #conflicts: readonly Conflict[] = [];
  #gone: Gone | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #completing: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: Storage, stored: StoredMap, context: () => CommandContext) {
    this.id = stored.map.id;
    this.#storage = storage;
    this.#context = context;
    this.#entries = stored.entries;
    this.#revision = stored.revision;
    this.#confirmed = stored.map;
    this.#shown = stored.map;
    this.#missing = stored.missing;
    this.#saving = this.#savingNow();
    this.#snapshots = keepSnapshots(storage, stored);
    this.#stopFollowing = [
      storage.onCommitted((mapId, revision) => {
        if (mapId !== this.id) return;
        this.#newestElsewhere = Math.max(this.#newestElsewhere, revision);
        void this.#catchUp();
      }),
      storage.onLibraryChanged((mapId) => {
        if (mapId === this.id) void this.#seeWhetherGone();
      }),
    ];
  }

  readonly get = (): AccountMap => this.#shown;
  readonly saving = (): Saving => this.#saving;
  readonly deletedElsewhere = (): Gone | null => this.#gone;

  /** Where another tab changed what was changed here at the same time. What is shown is ours. */
  readonly conflicts = (): readonly Conflict[] => this.#conflicts;

  readonly takeTheirs = (conflict: Conflict): Result<ChangeSet> => {
    this.dismissConflict(conflict);
    return this.run(takeTheirs, conflict);
  };

  readonly dismissConflict = (conflict: Conflict): void => {
    this.#conflicts = this.#conflicts.filter((other) => other !== conflict);
    this.#changed();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly onStep = (listener: (step: StepTaken) => void): (() => void) => {
    this.#stepListeners.add(listener);
    return () => {
      this.#stepListeners.delete(listener);
    };
  };

  readonly history = (): History => {
    this.#history ??= historyOf([...this.#entries, ...this.#queuedEntries()]);
    return this.#history;
  };

  /**
   * Runs a command on the map as it is shown. The change is on screen when this returns.
   * Changes with the same `step` are one step for undo, and wait a moment for each other.
   */
  readonly run = <Input>(
    command: Command<Input>,
    input: Input,
    options: { step?: string } = {},
  ): Result<ChangeSet> => {
    const context = this.#context();
    const result = command(this.#shown, input, context);
    if (!result.ok || result.value.changes.length === 0) return result;
    this.#snapshots.before(result.value, this.#shown, this.#revision + this.#queue.length);
    this.#add({ ...result.value, step: options.step ?? context.newId(), at: now() });
    if (options.step === undefined) {
      this.#tell({ kind: 'done', label: result.value.label });
      this.keepNow();
    } else this.#keepSoon(TYPING_PAUSE);
    return result;
  };

  readonly undo = (): void => {
    this.#reverse('undo', 'undone');
  };

  readonly redo = (): void => {
    this.#reverse('redo', 'redone');
  };

  /** Writes what is waiting. Its transaction starts before this returns, so it serves when the page goes. */
  readonly keepNow = (options: { leaving?: boolean } = {}): void => {
    clearTimeout(this.#timer);
    // One batch after the other; only a page that is being left cannot wait for the first.
    if (this.#sent > 0 && !options.leaving) return;
    const drafts = this.#queue.slice(this.#sent);
    if (drafts.length === 0) return;
    const expected = this.#revision + this.#sent;
    const attempt = this.#attempt;
    this.#sent += drafts.length;
    this.#changed();
    void this.#storage.commit(this.id, expected, drafts).then(async (result) => {
      if (attempt === this.#attempt) await this.#settle(drafts, result);
    });
  };

  /** Asks what another tab has done to the map: one that was being left could not tell us. */
  readonly lookAround = (): void => {
    this.#newestElsewhere = Math.max(this.#newestElsewhere, this.#revision + 1);
    void this.#catchUp();
    void this.#seeWhetherGone();
  };

  close(): void {
    this.keepNow({ leaving: true });
    clearTimeout(this.#timer);
    clearTimeout(this.#completing);
    this.#snapshots.close();
    for (const stop of this.#stopFollowing) stop();
    this.#listeners.clear();
    this.#stepListeners.clear();
  }

  #reverse(direction: 'undo' | 'redo', kind: StepTaken['kind']): void {
    const reversal = this.history()[direction];
    if (reversal === null) return;
    const { changes } = rebaseChanges(this.#shown, reversal.changes);
    const { label, step: undoes } = reversal;
    this.#add({ label, changes, undoes, step: this.#context().newId(), at: now() });
    this.#tell({ kind, label });
    this.keepNow();
  }

  #add(draft: EntryDraft): void {
    this.#queue = withDraft(this.#queue, this.#sent, draft);
    this.#safe = Math.min(this.#safe, this.#queue.length - 1);
    this.#shown = applyChangeSet(this.#shown, draft);
    this.#changed();
  }

  #keepSoon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.keepNow();
    }, pause);
  }

  async #settle(
    drafts: readonly EntryDraft[],
    result: Result<Committed, CommitFailure>,
  ): Promise<void> {
    if (result.ok) {
      this.#failure = null;
      this.#safe = 0;
      this.#queue = this.#queue.slice(drafts.length);
      this.#sent -= drafts.length;
      this.#confirm(result.value.entries);
      this.#missing = result.value.missing;
      if (this.#missing !== undefined) this.#completeSoon(RETRY_PAUSE);
      this.#snapshots.committed(this.#confirmed, this.#revision);
    } else {
      this.#attempt += 1;
      this.#sent = 0;
      if (result.error.code === 'revision-moved') {
        await this.#takeOver();
      } else {
        this.#failure = result.error;
        this.#safe = result.error.inSecondCopy === true ? drafts.length : 0;
        this.#keepSoon(RETRY_PAUSE);
      }
    }
    this.#changed();
    if (!this.#failure) this.keepNow();
    void this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    if (this.#sent > 0 || this.#newestElsewhere <= this.#revision) return;
    this.#newestElsewhere = 0;
    await this.#takeOver();
    this.#changed();
    this.keepNow();
  }

  /** Takes over what other tabs committed and puts our own waiting drafts on top of it. */
  async #takeOver(): Promise<void> {
    const since = await this.#storage.entriesSince(this.id, this.#revision);
    if (!since.ok) {
      this.#failure = since.error;
      this.#keepSoon(RETRY_PAUSE);
      return;
    }
    this.#failure = null;
    const unseen = since.value.filter(({ seq }) => seq > this.#revision);
    this.#queue = notStored(this.#queue, unseen);
    if (unseen.some(({ rewritten }) => rewritten)) return this.#readAnew();
    this.#confirm(unseen);
    this.#noteConflicts(unseen);
    this.#rebaseQueue();
  }

  /** Somebody was erased from the map: nothing that was read before, or waits here, may hold him. */
  async #readAnew(): Promise<void> {
    const stored = await this.#storage.load(this.id);
    if (!stored.ok) {
      this.#failure = stored.error;
      this.#keepSoon(RETRY_PAUSE);
      return;
    }
    const { map, revision, entries } = stored.value;
    this.#queue = withoutErased(this.#queue, this.#confirmed, this.#entries, map);
    this.#snapshots.close();
    this.#snapshots = keepSnapshots(this.#storage, stored.value);
    this.#entries = entries;
    this.#confirmed = map;
    this.#revision = revision;
    this.#conflicts = [];
    this.#rebaseQueue();
  }

  #rebaseQueue(): void {
    const { drafts, map } = rebasedOn(this.#confirmed, this.#queue);
    this.#queue = drafts;
    this.#shown = map;
  }

  #noteConflicts(theirs: readonly JournalEntry[]): void {
    const found = conflictsBetween(
      this.#queue.flatMap(({ changes }) => changes),
      theirs.flatMap(({ changes }) => changes),
    );
    if (found.length === 0) return;
    const isNew = (known: Conflict) =>
      !found.some(
        ({ table, id, field }) => table === known.table && id === known.id && field === known.field,
      );
    this.#conflicts = [...this.#conflicts.filter(isNew), ...found];
  }

  /** Writes again what the second copy lacks, ever less often. */
  #completeSoon(pause: number): void {
    clearTimeout(this.#completing);
    this.#completing = setTimeout(() => {
      void this.#storage.completeCopies().then((missing) => {
        this.#missing = missing;
        if (missing !== undefined) this.#completeSoon(Math.min(pause * 2, 60_000));
        this.#changed();
      });
    }, pause);
  }

  async #seeWhetherGone(): Promise<void> {
    const maps = await this.#storage.list();
    if (!maps.ok) return;
    const summary = maps.value.find(({ id }) => id === this.id);
    if (summary === undefined) this.#gone = 'purged';
    else this.#gone = summary.deletedAt === undefined ? null : 'deleted';
    this.#changed();
  }

  #confirm(entries: readonly JournalEntry[]): void {
    // A commit's own answer and a look at the journal may bring the same entry, in either order.
    const unseen = entries.filter((entry) => entry.seq > this.#revision);
    for (const entry of unseen) {
      this.#confirmed = applyChangeSet(this.#confirmed, entry);
      this.#revision = entry.seq;
    }
    this.#entries = [...this.#entries, ...unseen];
  }

  #queuedEntries(): JournalEntry[] {
    return this.#queue.map((draft, index) => ({
      ...draft,
      mapId: this.id,
      seq: this.#revision + index + 1,
    }));
  }

  #changed(): void {
    this.#history = null;
    this.#saving = this.#savingNow();
    for (const listener of this.#listeners) listener();
  }

  #savingNow(): Saving {
    const failure = this.#failure;
    if (failure?.inSecondCopy === true) {
      if (this.#queue.length > this.#safe) return { state: 'saving' };
      return { state: 'saved', missing: { copy: 'database', failure } };
    }
    if (failure !== null) return { state: 'failed', failure };
    if (this.#queue.length > 0) return { state: 'saving' };
    return this.#missing === undefined
      ? { state: 'saved' }
      : { state: 'saved', missing: this.#missing };
  }

  #tell(step: StepTaken): void {
    for (const listener of this.#stepListeners) listener(step);
  }
}

function now(): string {
  return new Date().toISOString();
}
