import { accountOf, rowsById, TABLES } from '../domain/account-map';
import type { AccountMap } from '../domain/account-map';
import { entryWithout, mapWithout } from '../domain/erasing';
import type { Erasure } from '../domain/erasing';
import { sameData } from '../domain/same-data';
import { ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { noteBegun } from './erase-notes';
import type { BegunErasing } from './erase-notes';
import { attempt, attemptResult } from './failure';
import { changeLeftBehind } from './left-behind';
import { readMap } from './read-map';
import type { Database, RevisionRecord, StoredEntry } from './schema';
import type { SecondCopy } from './second-copy/second-copy';
import { presentState } from './snapshots';
import type { Snapshots } from './snapshots';
import type { Format } from './upgrade';
import { write } from './write';
import type { Writing } from './write';

// Erasing begins with one transaction, which rewrites rows and journal and notes what is still to be
// done (erase-notes.ts). What is beside the database follows, and then the note goes; where that was
// cut off, the next opening does it. So somebody is erased everywhere in the end, or not at all.

/** How often another tab may be faster. */
const MOST_TRIES = 10;

/** Rewrites what the database holds of a map, rows and journal. Code: `no-such-map`. */
export async function eraseInDatabase(
  database: Database,
  format: number,
  mapId: string,
  erasure: Erasure,
): Promise<Result<BegunErasing>> {
  for (let tries = 1; ; tries += 1) {
    const erased = await tryErasing(database, format, mapId, erasure);
    if (erased.ok || erased.error.code !== 'revision-moved' || tries === MOST_TRIES) return erased;
  }
}

async function tryErasing(
  database: Database,
  format: number,
  mapId: string,
  erasure: Erasure,
): Promise<Result<BegunErasing>> {
  const [stored, journal] = await Promise.all([
    attemptResult(() => readMap(database, format, mapId)),
    attempt(() =>
      database.journal.where('[mapId+seq]').between([mapId, 0], [mapId, Infinity]).toArray(),
    ),
  ]);
  if (!stored.ok) return stored;
  if (!journal.ok) return journal;
  const { map, revision } = stored.value;
  const entries = journal.value.flatMap((entry) => {
    const rewritten = rewrittenEntry(entry, format, erasure);
    return sameData(rewritten, entry) ? [] : [rewritten];
  });
  const seq = revision + 1;
  const at = new Date().toISOString();
  const begun = { id: crypto.randomUUID(), mapId, erasure, revision: seq };
  const mark: StoredEntry = {
    ...{ mapId, seq, at, step: begun.id, label: { intent: 'remove-person' } },
    ...{ changes: [], rewritten: true, writer: '', format },
  };
  const tables = ['account', ...TABLES, 'revisions', 'journal', 'preferences'];
  const written = await write(database, tables, (writing) => {
    writing.read('revisions', mapId, (record) => {
      const present = (record as RevisionRecord | undefined)?.revision;
      if (present !== revision) {
        return writing.refuse({ code: 'revision-moved', facts: { revision: present ?? 0 } });
      }
      putDifference(writing, map, mapWithout(map, erasure));
      for (const entry of entries) writing.store('journal').put(entry);
      writing.store('journal').add(mark);
      writing.store('revisions').put({ mapId, revision: seq, updatedAt: at });
      noteBegun(writing, begun);
    });
  });
  return written.ok ? ok(begun) : written;
}

/** Rows that stay as they were are the same objects in both. */
function putDifference(writing: Writing, before: AccountMap, after: AccountMap): void {
  const mapId = before.id;
  for (const table of TABLES) {
    const kept = rowsById<{ id: string }>(after[table]);
    for (const row of before[table]) {
      const { id } = row;
      const now = kept.get(id);
      if (now === undefined) writing.store(table).delete([mapId, id]);
      else if (now !== row) writing.store(table).put({ mapId, id, row: now });
    }
  }
  writing.store('account').put({ mapId, id: mapId, row: accountOf(after) });
}

// Rows of an older format cannot be taken back any more: nothing of them is missed.
function rewrittenEntry(entry: StoredEntry, format: number, erasure: Erasure): StoredEntry {
  if ('purged' in entry) return entry;
  return entry.format === format ? entryWithout(entry, erasure) : { ...entry, changes: [] };
}

/** What a page keeps of maps beside the database. */
export interface BesideDatabase {
  readonly name: string;
  readonly format: Format;
  readonly second: SecondCopy;
  readonly snapshots: Snapshots;
}

/** Erases somebody from all that is kept beside the database. The first failure, all else done. */
export async function eraseBeside(
  { name, format, second, snapshots }: BesideDatabase,
  { mapId, erasure, revision }: Omit<BegunErasing, 'id'>,
): Promise<Result<void>> {
  changeLeftBehind(name, mapId, revision, (draft) => entryWithout(draft, erasure));
  const [restated, changed] = await Promise.all([
    second.restate(mapId, erasure),
    snapshots.change(mapId, (state) => {
      const map = presentState(state, format);
      if (!map.ok) return null;
      const without = mapWithout(map.value, erasure);
      if (sameData(without, map.value)) return state;
      return { raw: { ...without }, format: format.version };
    }),
  ]);
  return restated.ok || isNowhere(restated.error) ? changed : restated;
}

/** The browser has no place for a second copy, or gives none: there is nothing to clear. */
function isNowhere({ facts }: Failure): boolean {
  return facts?.reason === 'NotSupportedError' || facts?.reason === 'SecurityError';
}
