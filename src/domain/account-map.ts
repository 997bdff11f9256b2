import { codeUnitOrder } from './code-unit-order';
import type {
  AccountSchema,
  AskSchema,
  AssessmentSchema,
  DealSchema,
  MeetingSchema,
  PersonSchema,
  ROW_SCHEMAS,
  RivalSchema,
  TeamMemberSchema,
  TieSchema,
  VisitSchema,
} from './row-schemas';
import type { z } from './zod';

export type Person = z.infer<typeof PersonSchema>;
export type Tie = z.infer<typeof TieSchema>;
export type Visit = z.infer<typeof VisitSchema>;
export type Assessment = z.infer<typeof AssessmentSchema>;
export type Meeting = z.infer<typeof MeetingSchema>;
export type Seat = Meeting['seats'][number];
export type TeamMember = z.infer<typeof TeamMemberSchema>;
export type Rival = z.infer<typeof RivalSchema>;
export type Ask = z.infer<typeof AskSchema>;
export type Deal = z.infer<typeof DealSchema>;
export type Account = z.infer<typeof AccountSchema>;

/** The tables of a map in the order of the file. */
export const TABLES = [
  'people',
  'ties',
  'visits',
  'assessments',
  'meetings',
  'team',
  'rivals',
  'asks',
  'documents',
  'rivalNotes',
  'answers',
  'setAside',
  'forecasts',
  'pastDecisions',
  'reviews',
] as const satisfies readonly (keyof typeof ROW_SCHEMAS)[];
export type TableName = (typeof TABLES)[number];

/** The row type of each table; `account` is the single row of the map's own fields. */
export type Rows = { [T in TableName]: z.infer<(typeof ROW_SCHEMAS)[T]> } & { account: Account };

/** One account's map: plain data, each table in the code-unit order of its ids. Never changed in place. */
export type AccountMap = Readonly<Account> & {
  readonly [T in TableName]: readonly Rows[T][];
};

/** The map's own fields as the row that a change set replaces. */
export function accountOf(map: AccountMap): Account {
  const { id, name, customer, deal, retainUntil, notes, privateNotes } = map;
  const account: Account = { id, name, customer, deal };
  if (retainUntil !== undefined) account.retainUntil = retainUntil;
  if (notes !== undefined) account.notes = notes;
  if (privateNotes !== undefined) account.privateNotes = privateNotes;
  return account;
}

/** Puts a map together from its rows, sorting every table. */
export function mapOf(
  account: Account,
  tables: { [T in TableName]?: readonly Rows[T][] },
): AccountMap {
  const sorted = TABLES.map((table) => [table, [...(tables[table] ?? [])].sort(byId)] as const);
  return { ...account, ...Object.fromEntries(sorted) } as AccountMap;
}

export function emptyMap(account: Account): AccountMap {
  return mapOf(account, {});
}

/** Code-unit order, the order of every table. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return codeUnitOrder(a.id, b.id);
}

const indexes = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/** A table's rows by id, built once for each state of the table. */
export function rowsById<R extends { id: string }>(table: readonly R[]): ReadonlyMap<string, R> {
  let index = indexes.get(table);
  if (index === undefined) {
    index = new Map(table.map((row) => [row.id, row]));
    indexes.set(table, index);
  }
  return index as ReadonlyMap<string, R>;
}
