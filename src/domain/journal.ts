import { composeChanges, invertChanges } from './change-set';
import type { Label, RowChange } from './change-set';

/**
 * One committed change set. `seq` counts a map's commits from 1 and is the map's revision after it.
 * Entries that belong together (the letters typed into one field) share a `step`.
 */
export interface JournalEntry {
  readonly mapId: string;
  readonly seq: number;
  readonly at: string;
  readonly step: string;
  readonly label: Label;
  readonly changes: readonly RowChange[];
  /** The step that this one takes back. */
  readonly undoes?: string;
  /**
   * The rows and the entries before were rewritten, because somebody was erased from them: what was
   * read before is to be read again.
   */
  readonly rewritten?: true;
}

/** A step that can be taken back, with the changes that take it back. */
export interface Reversal {
  readonly step: string;
  readonly label: Label;
  readonly changes: readonly RowChange[];
}

export interface History {
  readonly undo: Reversal | null;
  readonly redo: Reversal | null;
}

/** What undo and redo would do next, read from a map's entries in the order of `seq`. */
export function historyOf(entries: readonly JournalEntry[]): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  for (const step of stepsOf(entries)) {
    if (step.undoes === undefined) {
      // What is left of a step whose rows were erased.
      if (step.changes.length === 0) continue;
      done.push(step);
      undone.length = 0;
    } else if (take(done, step.undoes)) undone.push(step);
    else if (take(undone, step.undoes)) done.push(step);
  }
  return { undo: reversalOf(done.at(-1)), redo: reversalOf(undone.at(-1)) };
}

interface Step {
  readonly id: string;
  readonly label: Label;
  readonly undoes?: string;
  readonly changes: RowChange[];
}

function stepsOf(entries: readonly JournalEntry[]): Iterable<Step> {
  const steps = new Map<string, Step>();
  for (const { step, label, undoes, changes } of entries) {
    const known = steps.get(step);
    if (known) known.changes.push(...changes);
    else steps.set(step, { id: step, label, changes: [...changes], ...(undoes && { undoes }) });
  }
  return steps.values();
}

function take(steps: Step[], id: string): boolean {
  const index = steps.findIndex((step) => step.id === id);
  if (index === -1) return false;
  steps.splice(index, 1);
  return true;
}

function reversalOf(step: Step | undefined): Reversal | null {
  if (!step) return null;
  return {
    step: step.id,
    label: step.label,
    changes: invertChanges(composeChanges(step.changes)),
  };
}
