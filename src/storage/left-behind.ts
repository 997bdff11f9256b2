import { addWaiting } from './kept-map';
import type { SecondCopy } from './second-copy/second-copy';
import type { EntryDraft } from './storage';

// A commit that is issued onto one still under way, because the page is being left, waits for the
// transaction of the first, and a transaction that waits is dropped with the page. What it holds is
// noted where a page can write at once, in localStorage, until it is known to be stored.

interface Note {
  readonly mapId: string;
  readonly revision: number;
  readonly format: number;
  readonly drafts: readonly EntryDraft[];
}

/** Notes the drafts of a commit; returns what removes the note again. */
export function noteLeftBehind(name: string, note: Note): () => void {
  const key = `${prefixOf(name)}${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  try {
    localStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Switched off or full: then there is only the database.
  }
  return () => forget(key);
}

/** Puts what pages left behind among the drafts that wait in the second copy. */
export async function takeLeftBehind(name: string, second: SecondCopy): Promise<void> {
  for (const [key, { mapId, revision, format, drafts }] of notes(name)) {
    const added = await addWaiting(second, format, mapId, revision, drafts);
    if (added.ok) forget(key);
  }
}

/** Puts other drafts in the place of those that pages left behind of a map, as if made for this revision. */
export function changeLeftBehind(
  name: string,
  mapId: string,
  revision: number,
  change: (draft: EntryDraft) => EntryDraft,
): void {
  for (const [key, note] of notes(name)) {
    if (note.mapId !== mapId) continue;
    try {
      const changed: Note = { ...note, revision, drafts: note.drafts.map(change) };
      localStorage.setItem(key, JSON.stringify(changed));
    } catch {
      // Full: then what was to be left out goes with the rest.
      forget(key);
    }
  }
}

function notes(name: string): (readonly [key: string, note: Note])[] {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter((key) => key.startsWith(prefixOf(name)))
      .map((key) => [key, JSON.parse(localStorage.getItem(key) ?? '') as Note]);
  } catch {
    return [];
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then it was never noted.
  }
}

function prefixOf(name: string): string {
  return `${name}.behind.`;
}
