import type { JournalEntry } from '../domain/journal';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { attemptResult } from './failure';
import type { Database, StoredEntry } from './schema';
import type { EntryDraft } from './storage';
import { write } from './write';
import type { Writing } from './write';

// How two tabs never overwrite each other, without reading anything: an entry takes the place
// [mapId, seq] in the journal, which is unique, so of two commits onto the same revision the second
// fails, and with it its whole transaction. This holds as long as a map's entries are only ever
// rewritten and never removed while the map is there.
//
// A commit that was issued before the one under it was confirmed carries that one's entries along
// and puts them again. If they were stored, that changes nothing; if another tab was faster, it
// fails like the first. So a commit never lands on a state other than the one it was made for.

interface Issued {
  readonly revision: number;
  /** Its own entries and those it carries along. */
  readonly entries: readonly JournalEntry[];
  readonly outcome: Promise<Result<void>>;
  settled: Promise<unknown>;
  carriedBy?: Issued;
}

interface Commits {
  readonly commit: (
    mapId: string,
    expectedRevision: number,
    drafts: readonly EntryDraft[],
  ) => Promise<Result<JournalEntry[]>>;
  /** That the database was seen at this revision of the map. */
  readonly confirm: (mapId: string, revision: number) => void;
  /** That the database is another one now, of which only these revisions are known. */
  readonly confirmOnly: (revisions: readonly { mapId: string; revision: number }[]) => void;
}

export function createCommits(
  /** The present connection. */
  database: () => Database,
  format: number,
  onCommitted: (mapId: string, revision: number) => void,
): Commits {
  const writer = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const confirmed = new Map<string, number>();
  const latest = new Map<string, Issued>();

  const confirm = (mapId: string, revision: number) => {
    confirmed.set(mapId, Math.max(revision, confirmed.get(mapId) ?? 0));
  };

  const commit: Commits['commit'] = async (mapId, expectedRevision, drafts) => {
    const known = confirmed.get(mapId) ?? -1;
    const under = latest.get(mapId);
    const below = under?.revision === expectedRevision ? under : undefined;
    // Onto a revision nobody has seen yet, the place in the journal would be free.
    if (below === undefined && expectedRevision > known) return movedOn(database(), mapId);

    const own = drafts.map((draft, index) => ({
      ...draft,
      mapId,
      seq: expectedRevision + 1 + index,
    }));
    const last = own.at(-1);
    if (last === undefined) return ok([]);
    const carried = (below?.entries ?? []).filter((entry) => entry.seq > known);
    const stamp = { writer, format };
    const entries = [...carried, ...own];
    const issued: Issued = {
      revision: last.seq,
      entries,
      outcome: write(database(), storesOf(entries), (writing) => {
        for (const entry of carried) putEntry(writing, { ...entry, ...stamp }, 'put');
        for (const entry of own) putEntry(writing, { ...entry, ...stamp }, 'add');
        writing.store('revisions').put({ mapId, revision: last.seq, updatedAt: last.at });
      }),
      settled: Promise.resolve(),
    };
    if (below !== undefined) below.carriedBy = issued;
    latest.set(mapId, issued);

    const settle = async (): Promise<Result<JournalEntry[]>> => {
      // Answers come in the order of the calls.
      await below?.settled;
      const outcome = await lastOutcome(issued);
      if (latest.get(mapId) === issued) latest.delete(mapId);
      if (outcome.ok) {
        confirm(mapId, last.seq);
        onCommitted(mapId, last.seq);
        return ok(own);
      }
      const taken = outcome.error.facts?.reason === 'ConstraintError';
      return taken ? movedOn(database(), mapId) : outcome;
    };
    const result = settle();
    issued.settled = result;
    return result;
  };

  const confirmOnly: Commits['confirmOnly'] = (revisions) => {
    confirmed.clear();
    for (const { mapId, revision } of revisions) confirmed.set(mapId, revision);
  };

  return { commit, confirm, confirmOnly };
}

// No more than it needs: a transaction that still waits for another tab's is lost when the page is left.
function storesOf(entries: readonly JournalEntry[]): string[] {
  const tables = entries.flatMap(({ changes }) => changes.map(({ table }) => table));
  return [...new Set(['journal', 'revisions', ...tables])];
}

function putEntry(writing: Writing, entry: StoredEntry & JournalEntry, how: 'add' | 'put'): void {
  writing.store('journal')[how](entry);
  const { mapId } = entry;
  for (const { table, id, after } of entry.changes) {
    const store = writing.store(table);
    if (after !== null) store.put({ mapId, id: table === 'account' ? mapId : id, row: after });
    // A map is never without its own fields; applying a change set keeps them as well.
    else if (table !== 'account') store.delete([mapId, id]);
  }
}

/** A commit that failed may yet have been stored by one that carried it. */
async function lastOutcome(issued: Issued): Promise<Result<void>> {
  const outcome = await issued.outcome;
  return outcome.ok || issued.carriedBy === undefined ? outcome : lastOutcome(issued.carriedBy);
}

function movedOn(database: Database, mapId: string): Promise<Result<never>> {
  return attemptResult(async () => {
    const [map, revision] = await Promise.all([
      database.maps.get(mapId),
      database.revisions.get(mapId),
    ]);
    if (map === undefined) return fail({ code: 'no-such-map' });
    return fail({ code: 'revision-moved', facts: { revision: revision?.revision ?? 0 } });
  });
}
