import { accountOf, byId, rowsById, TABLES } from './account-map';
import type { AccountMap, Rows, TableName } from './account-map';
import { sameData } from './same-data';

/** A table of the map, or the single row of its own fields. */
export type ChangedTable = TableName | 'account';

/** One row replaced: no `before` is a row added, no `after` a row removed. */
export type RowChange = {
  [T in ChangedTable]: {
    readonly table: T;
    readonly id: string;
    readonly before: Rows[T] | null;
    readonly after: Rows[T] | null;
  };
}[ChangedTable];

/** What was meant, for the words of undo: the command's intent and the row it is about. */
export interface Label {
  readonly intent: string;
  readonly subject?: { readonly table: ChangedTable; readonly id: string };
}

/** The only way anything changes. A change set holds each row at most once. */
export interface ChangeSet {
  readonly label: Label;
  readonly changes: readonly RowChange[];
}

/** The map after the change set. Tables that are not named keep their identity. */
export function applyChangeSet(map: AccountMap, changeSet: Pick<ChangeSet, 'changes'>): AccountMap {
  const next: Record<string, unknown> = { ...map };
  for (const table of TABLES) {
    const changes = changeSet.changes.filter((change) => change.table === table);
    if (changes.length > 0) next[table] = replaceRows(map[table], changes);
  }
  const account = changeSet.changes.find((change) => change.table === 'account')?.after;
  if (!account) return next as unknown as AccountMap;
  for (const field of Object.keys(accountOf(map))) delete next[field];
  return { ...next, ...account } as unknown as AccountMap;
}

// Both are in the order of ids then: one pass puts them together, however large the table is.
function replaceRows(rows: readonly { id: string }[], changes: readonly RowChange[]) {
  const replaced: { id: string }[] = [];
  let at = 0;
  for (const { id, after } of [...changes].sort(byId)) {
    for (let row = rows[at]; row !== undefined && row.id < id; row = rows[at]) {
      replaced.push(row);
      at += 1;
    }
    if (rows[at]?.id === id) at += 1;
    if (after !== null) replaced.push(after);
  }
  return at < rows.length ? replaced.concat(rows.slice(at)) : replaced;
}

/** The same change read backwards. Applying both in turn is the identity. */
export function invertChanges(changes: readonly RowChange[]): RowChange[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RowChange)
    .reverse();
}

/** Several changes in a row as one: each row from its first `before` to its last `after`. */
export function composeChanges(changes: readonly RowChange[]): RowChange[] {
  const composed = new Map<string, RowChange>();
  for (const change of changes) {
    const key = `${change.table}/${change.id}`;
    const first = composed.get(key);
    composed.set(key, first ? ({ ...change, before: first.before } as RowChange) : change);
  }
  return [...composed.values()].filter((change) => !sameData(change.before, change.after));
}

/**
 * The same intent on a map that has moved on (another tab, or edits since the step being undone):
 * field by field, what the change set changed is taken from it and all else stays as the map has it.
 * `lost` names rows that are gone since and that the change can therefore not touch.
 */
export function rebaseChanges(
  map: AccountMap,
  changes: readonly RowChange[],
): { changes: RowChange[]; lost: RowChange[] } {
  const rebased: RowChange[] = [];
  const lost: RowChange[] = [];
  for (const change of changes) {
    const current = rowOf(map, change.table, change.id);
    if (current === null && change.before !== null && change.after !== null) {
      lost.push(change);
      continue;
    }
    const after = mergeRow(change.before, change.after, current);
    if (!sameData(current, after)) rebased.push({ ...change, before: current, after } as RowChange);
  }
  return { changes: rebased, lost };
}

/** The row as the map has it, or null. */
export function rowOf(map: AccountMap, table: ChangedTable, id: string): Rows[ChangedTable] | null {
  if (table === 'account') return accountOf(map);
  const rows: readonly Rows[TableName][] = map[table];
  return rowsById(rows).get(id) ?? null;
}

type Row = Rows[ChangedTable];
type Fields = Readonly<Record<string, unknown>>;

function mergeRow(before: Row | null, after: Row | null, current: Row | null): Row | null {
  if (before === null || after === null || current === null) return after;
  const [from, to, now] = [before, after, current] as unknown as Fields[];
  return mergeFields(from ?? {}, to ?? {}, now ?? {}) as unknown as Row;
}

/** A group of fields that change independently of each other, kept as one field of the map. */
export const GROUP = 'deal';

function mergeFields(from: Fields, to: Fields, current: Fields): Fields {
  const merged: Record<string, unknown> = { ...current };
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (sameData(from[field], to[field])) continue;
    if (to[field] === undefined) delete merged[field];
    else if (field === GROUP) {
      merged[field] = mergeFields(
        from[field] as Fields,
        to[field] as Fields,
        current[field] as Fields,
      );
    } else merged[field] = to[field];
  }
  return merged;
}
