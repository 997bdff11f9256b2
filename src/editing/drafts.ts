import type { AccountMap } from '../domain/account-map';
import { applyChangeSet, composeChanges, rebaseChanges } from '../domain/change-set';
import { entryWithout, erasureOf } from '../domain/erasing';
import type { JournalEntry } from '../domain/journal';
import type { EntryDraft } from '../storage/storage';

// Drafts of journal entries that wait to be written, the oldest first. Pure: an open map keeps them.

type Drafts = readonly EntryDraft[];

/** The drafts with one more; it becomes part of the last if both are of one step. The first `sent` are being written. */
export function withDraft(drafts: Drafts, sent: number, draft: EntryDraft): Drafts {
  const last = drafts.length > sent ? drafts.at(-1) : undefined;
  if (last?.step !== draft.step) return [...drafts, draft];
  const changes = composeChanges([...last.changes, ...draft.changes]);
  return [...drafts.slice(0, -1), { ...draft, changes }];
}

/** The drafts that are not among these entries: one may have been stored although the answer was lost. */
export function notStored(drafts: Drafts, entries: readonly JournalEntry[]): Drafts {
  const stored = new Set(entries.map(keyOf));
  return drafts.filter((draft) => !stored.has(keyOf(draft)));
}

function keyOf({ step, at }: EntryDraft | JournalEntry): string {
  return `${step} ${at}`;
}

/** The drafts made for another state, as they are on top of this one, and the state they lead to. */
export function rebasedOn(
  map: AccountMap,
  drafts: Drafts,
): { readonly drafts: Drafts; readonly map: AccountMap } {
  let state = map;
  const rebased = drafts.map((draft) => {
    const { changes } = rebaseChanges(state, draft.changes);
    state = applyChangeSet(state, { ...draft, changes });
    return { ...draft, changes };
  });
  return { drafts: rebased, map: state };
}

/**
 * The drafts without what they say of people who were on the map before and are not any more, of
 * whose names the entries up to then tell.
 */
export function withoutErased(
  drafts: Drafts,
  before: AccountMap,
  entries: readonly JournalEntry[],
  after: AccountMap,
): Drafts {
  const there = new Set(after.people.map(({ id }) => id));
  return before.people
    .filter(({ id }) => !there.has(id))
    .reduce((rest, { id: personId }) => {
      const erasure = erasureOf(before, [...entries, ...drafts], personId);
      return rest.map((draft) => entryWithout(draft, erasure));
    }, drafts);
}
