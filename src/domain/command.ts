import { ROW_SCHEMAS, AccountSchema } from './row-schemas';
import type { AccountMap, Rows, TableName } from './account-map';
import type { ChangedTable, ChangeSet, Label, RowChange } from './change-set';
import { rowOf } from './change-set';
import type { Day } from './day';
import { fail, ok } from './result';
import type { Failure, Result } from './result';
import { sameData } from './same-data';
import { z } from './zod';

/** What a command may know besides the map and its input. */
export interface CommandContext {
  readonly today: Day;
  readonly newId: () => string;
}

/** A pure function from the map and an intent to the rows to replace. */
export type Command<Input> = (
  map: AccountMap,
  input: Input,
  context: CommandContext,
) => Result<ChangeSet>;

/** A change set being put together; rows that stay as they are fall out of it. */
export interface Draft {
  /** Adds the row or replaces the one with its id. */
  put<T extends ChangedTable>(table: T, row: Rows[T]): void;
  remove(table: TableName, id: string): void;
  done(label: Label): ChangeSet;
}

export function startDraft(map: AccountMap): Draft {
  const after = new Map<string, { table: ChangedTable; id: string; row: unknown }>();
  const set = (table: ChangedTable, id: string, row: unknown) => {
    after.set(`${table}/${id}`, { table, id, row });
  };
  return {
    put: (table, row) => {
      set(table, row.id, row);
    },
    remove: (table, id) => {
      set(table, id, null);
    },
    done: (label) => ({
      label,
      changes: [...after.values()]
        .map(({ table, id, row }) => ({ table, id, before: rowOf(map, table, id), after: row }))
        .filter((change) => !sameData(change.before, change.after)) as unknown as RowChange[],
    }),
  };
}

const SCHEMAS: Readonly<Record<ChangedTable, z.core.$ZodType>> = {
  ...ROW_SCHEMAS,
  account: AccountSchema,
};

/** The row as the schema has it, without unknowns; or the first field that is wrong and why. */
export function checkRow<T extends ChangedTable>(table: T, row: unknown): Result<Rows[T]> {
  const parsed = z.safeParse(SCHEMAS[table], withoutUnknowns(row));
  if (parsed.success) return ok(parsed.data as Rows[T]);
  return fail(failureOf(parsed.error.issues[0]));
}

/** A row with some fields replaced, checked; `undefined` makes a field unknown. */
export function patchRow<T extends ChangedTable>(
  map: AccountMap,
  table: T,
  id: string,
  patch: Partial<Rows[T]>,
): Result<Rows[T]> {
  const row = rowOf(map, table, id);
  if (row === null) return fail({ code: 'no-such-row', at: table });
  return checkRow(table, { ...row, ...patch, id });
}

/** The commonest command: one row put, under an intent. */
export function putRow<T extends ChangedTable>(
  map: AccountMap,
  table: T,
  row: Result<Rows[T]>,
  intent: string,
): Result<ChangeSet> {
  if (!row.ok) return row;
  const draft = startDraft(map);
  draft.put(table, row.value);
  return ok(draft.done({ intent, subject: { table, id: row.value.id } }));
}

/** One row removed, under an intent, with what `cascade` finds to go or to change with it. */
export function removeRow(
  map: AccountMap,
  table: TableName,
  id: string,
  intent: string,
  cascade?: (draft: Draft) => void,
): Result<ChangeSet> {
  if (rowOf(map, table, id) === null) return fail({ code: 'no-such-row', at: table });
  const draft = startDraft(map);
  draft.remove(table, id);
  cascade?.(draft);
  return ok(draft.done({ intent, subject: { table, id } }));
}

function withoutUnknowns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknowns);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && field !== null)
      .map(([key, field]) => [key, withoutUnknowns(field)]),
  );
}

function failureOf(issue: z.core.$ZodIssue | undefined): Failure {
  if (!issue) return { code: 'wrong-value' };
  const at = issue.path.join('.');
  if (issue.code === 'custom') return { code: String(issue.params?.reason ?? 'wrong-value'), at };
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { code: 'too-long', at, facts: { limit: Number(issue.maximum) } };
  }
  return { code: 'wrong-value', at };
}
