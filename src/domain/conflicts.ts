import { composeChanges, GROUP } from './change-set';
import type { ChangedTable, RowChange } from './change-set';
import { sameData } from './same-data';

/**
 * Both changed the same field of a row, to different values. Without a `field` it is the whole row:
 * one of them removed what the other changed, and is null there.
 */
export interface Conflict {
  readonly table: ChangedTable;
  readonly id: string;
  readonly field?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Where two changes of the same state contradict each other. Rows that both added do as well. */
export function conflictsBetween(
  mine: readonly RowChange[],
  theirs: readonly RowChange[],
): Conflict[] {
  const theirsByRow = new Map(
    composeChanges(theirs).map((change) => [`${change.table}/${change.id}`, change]),
  );
  return composeChanges(mine).flatMap((change): Conflict[] => {
    const { table, id } = change;
    const other = theirsByRow.get(`${table}/${id}`);
    if (other === undefined || sameData(change.after, other.after)) return [];
    if (change.after === null || other.after === null) {
      return [{ table, id, mine: change.after, theirs: other.after }];
    }
    const their = changedFields(other);
    return [...changedFields(change)].flatMap(([field, value]) => {
      if (!their.has(field) || sameData(value, their.get(field))) return [];
      return [{ table, id, field, mine: value, theirs: their.get(field) }];
    });
  });
}

/** Their values afterwards; those of the deal under `deal.mode` and the like. */
function changedFields({ before, after }: RowChange): Map<string, unknown> {
  return new Map(changedIn(before ?? {}, after ?? {}, ''));
}

type Fields = Readonly<Record<string, unknown>>;

function changedIn(from: Fields, to: Fields, prefix: string): [string, unknown][] {
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return fields
    .filter((field) => !sameData(from[field], to[field]))
    .flatMap((field) =>
      field === GROUP
        ? changedIn((from[field] ?? {}) as Fields, (to[field] ?? {}) as Fields, `${GROUP}.`)
        : [[`${prefix}${field}`, to[field]] as [string, unknown]],
    );
}

/** The row with the field that a conflict names set to the value. */
export function withField(row: Fields, field: string, value: unknown): Fields {
  if (!field.startsWith(`${GROUP}.`)) return { ...row, [field]: value };
  const inGroup = field.slice(GROUP.length + 1);
  return { ...row, [GROUP]: { ...(row[GROUP] as Fields), [inGroup]: value } };
}
