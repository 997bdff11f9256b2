import type { AccountMap } from '../domain/account-map';
import type { JournalEntry } from '../domain/journal';
import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { addEntries, addWaiting } from './kept-map';
import type { RevisionRecord } from './schema';
import type { SecondCopy } from './second-copy/second-copy';
import type { EntryDraft } from './storage';

/** Keeps the second copy as new as the database, also after it could not be written for a while. */
export interface SecondUpkeep {
  /** Why there is none at the moment. */
  failure(): Failure | undefined;
  /** Adds a map that the database took. */
  addMap(map: AccountMap, first: RevisionRecord): Promise<Result<void>>;
  /** Adds what the database took. */
  add(entries: readonly JournalEntry[]): Promise<Result<void>>;
  /** Adds what it would not take; the same drafts once only. */
  addWaiting(mapId: string, revision: number, drafts: readonly EntryDraft[]): Promise<Result<void>>;
  /** Does whatever kept changes to the map: `work` on the second copy if there is one. */
  use(work: (second: SecondCopy) => Promise<Result<void>>): Promise<Result<void>>;
  /** Writes again what could not be written. */
  complete(): Promise<Result<void>>;
}

export function secondUpkeep(
  second: SecondCopy,
  format: number,
  started: Result<unknown>,
): SecondUpkeep {
  let failure = started.ok ? undefined : started.error;
  /** Maps of which something is missing in it: an entry alone would leave a gap. */
  const behind = new Set<string>();
  /** By map, the drafts that wait in it. */
  const waiting = new Map<string, Set<string>>();

  const write = async (mapId: string, work: () => Promise<Result<void>>) => {
    if (failure !== undefined) {
      behind.add(mapId);
      return fail(failure);
    }
    const written = await work();
    if (written.ok) return written;
    behind.add(mapId);
    // The worker is gone; what failed once only may succeed the next time.
    if (written.error.code === 'no-second-copy') failure = written.error;
    return written;
  };
  const catchUp = async (mapId: string) => {
    const kept = await write(mapId, () => second.keep(mapId));
    if (kept.ok) behind.delete(mapId);
    return kept;
  };

  return {
    failure: () => failure,
    addMap: (map, { mapId, revision, updatedAt: at }) =>
      write(mapId, () =>
        second.add({ kind: 'map', mapId, format, revision, at, createdAt: at, updatedAt: at }, map),
      ),
    add: (entries) => {
      const mapId = entries[0]?.mapId;
      if (mapId === undefined) return Promise.resolve(ok(undefined));
      if (behind.has(mapId)) return catchUp(mapId);
      if (entries.some(({ rewritten }) => rewritten)) {
        // With that they go: whoever still has them adds them anew.
        waiting.delete(mapId);
        return write(mapId, () => second.restate(mapId));
      }
      return write(mapId, () => addEntries(second, format, entries));
    },
    addWaiting: async (mapId, revision, drafts) => {
      if (failure !== undefined) return fail(failure);
      const known = waiting.get(mapId) ?? new Set();
      waiting.set(mapId, known);
      const unknown = drafts.filter(({ step, at }) => !known.has(`${step} ${at}`));
      if (unknown.length === 0) return ok(undefined);
      const added = await addWaiting(second, format, mapId, revision, unknown);
      if (added.ok) for (const { step, at } of unknown) known.add(`${step} ${at}`);
      return added;
    },
    use: (work) => (failure === undefined ? work(second) : Promise.resolve(fail(failure))),
    complete: async () => {
      if (failure !== undefined) {
        if (failure.facts?.reason === 'NotSupportedError') return fail(failure);
        const again = await second.start();
        failure = again.ok ? undefined : again.error;
      }
      for (const mapId of behind) {
        const kept = await catchUp(mapId);
        if (!kept.ok) return kept;
      }
      return failure === undefined ? ok(undefined) : fail(failure);
    },
  };
}
