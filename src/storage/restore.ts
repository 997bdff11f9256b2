import { accountOf, TABLES } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { applyChangeSet, rebaseChanges } from '../domain/change-set';
import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import { createCommits } from './commits';
import { attempt, attemptResult } from './failure';
import { addEntries, keptIn, presentMap } from './kept-map';
import type { Copies } from './kept-map';
import { readEntries, readMap } from './read-map';
import { keysOf, MAP_TABLES } from './schema';
import type { RevisionRecord } from './schema';
import { draftsWaiting, entriesAfter, isWhole } from './second-copy/records';
import type { KeptMap } from './second-copy/records';
import type { EntryDraft } from './storage';
import { write } from './write';

/** Puts a map into the database as the second copy has it, unless the database has come as far meanwhile. */
export async function restoreMap(copies: Copies, mapId: string): Promise<Result<void>> {
  const { database, second, format } = copies;
  const kept = await keptIn(second, mapId);
  if (!kept.ok) return kept;
  const newest = await newestState(copies, kept.value);
  if (!newest.ok) return newest;
  const { base, revision, deletedAt, restatement } = kept.value;
  const now = new Date().toISOString();
  // Of an older format they could not be taken back.
  const readable = kept.value.entries.filter(({ head }) => head.format === format.version);
  const entries = entriesAfter({ ...kept.value, entries: readable }, 0);
  return write(database, [...MAP_TABLES, 'maps', 'revisions', 'journal'], (writing) => {
    writing.read('maps', mapId, (there) => {
      writing.read('revisions', mapId, (record) => {
        const former = (record as RevisionRecord | undefined)?.revision ?? -1;
        if (there !== undefined && former >= revision) {
          return writing.refuse({ code: 'revision-moved', facts: { revision: former } });
        }
        writing.store('maps').put({
          id: mapId,
          format: format.version,
          createdAt: base?.head.createdAt ?? now,
          ...(deletedAt !== undefined && { deletedAt }),
        });
        const updatedAt = entries.at(-1)?.at ?? base?.head.updatedAt ?? now;
        writing.store('revisions').put({ mapId, revision, updatedAt });
        putRows(writing.store, mapId, newest.value);
        // It still speaks of somebody who was erased.
        if (former < (restatement?.head.revision ?? -1)) {
          writing.store('journal').delete(keysOf(mapId));
        }
        for (const entry of entries) {
          // Those before are there, or were purged with what the map was then.
          if (entry.seq <= former) continue;
          writing.store('journal').put({ ...entry, writer: 'second-copy', format: format.version });
        }
      });
    });
  });
}

/** The whole of it; where entries are missing in between, on top of what the database has. */
async function newestState(
  { database, format }: Copies,
  kept: KeptMap,
): Promise<Result<AccountMap>> {
  if (isWhole(kept)) return presentMap(kept, format);
  const stored = await attemptResult(() => readMap(database, format.version, kept.mapId));
  if (!stored.ok) return presentMap(kept, format);
  const { map, revision } = stored.value;
  return ok(entriesAfter(kept, revision).reduce(applyChangeSet, map));
}

function putRows(store: (name: string) => IDBObjectStore, mapId: string, map: AccountMap): void {
  for (const table of MAP_TABLES) store(table).delete(keysOf(mapId));
  store('account').put({ mapId, id: mapId, row: accountOf(map) });
  for (const table of TABLES) {
    for (const row of map[table]) store(table).put({ mapId, id: row.id, row });
  }
}

/**
 * Puts what the database would not take at the time onto the map as it is now, field by field.
 * Answers with how many drafts that were.
 */
export async function replayWaiting(copies: Copies, mapId: string): Promise<number> {
  const { database, second, format } = copies;
  const kept = await keptIn(second, mapId);
  const stored = await attemptResult(() => readMap(database, format.version, mapId));
  if (!kept.ok || !stored.ok) return 0;
  const { waiting, restatement } = kept.value;
  // Those that waited when somebody was erased have the revision of that, and were made for one before.
  const since = restatement ? 0 : Math.min(...waiting.map(({ head }) => head.revision));
  const known = await attempt(() => readEntries(database, format.version, mapId, since));
  if (!known.ok) return 0;

  const drafts: EntryDraft[] = [];
  let { map } = stored.value;
  for (const draft of draftsWaiting(kept.value, known.value)) {
    const rebased = { ...draft, changes: rebaseChanges(map, draft.changes).changes };
    map = applyChangeSet(map, rebased);
    drafts.push(rebased);
  }
  const commits = createCommits(
    () => database,
    format.version,
    () => undefined,
  );
  commits.confirm(mapId, stored.value.revision);
  const committed = await commits.commit(mapId, stored.value.revision, drafts);
  if (!committed.ok) return 0;
  const added = await addEntries(second, format.version, committed.value);
  if (added.ok) await second.clear([mapId]);
  return drafts.length;
}
