import { accountOf, mapOf, TABLES } from './account-map';
import type { Account, AccountMap, Rows, TableName } from './account-map';
import type { Day } from './day';

/** Names each of its parts before it begins, so that whoever runs it can say how far it is. */
export type Work<Step extends string, Found> = (
  map: AccountMap,
  today: Day,
) => Generator<Step, Found, void>;

/** A map, and the day of which it is asked. */
export interface MapOnDay {
  readonly map: AccountMap;
  readonly today: Day;
}

type Tables = { readonly [T in TableName]?: readonly Rows[T][] };

/** What a worker is asked: the rows of a map, in as many messages as it takes; the last one has the question. */
export interface WorkAsked {
  readonly tables: Tables;
  readonly question?: { readonly account: Account; readonly today: Day };
}

/** … and what it tells, one message after the other. */
export type WorkTold<Step extends string, Found> =
  { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'done'; readonly found: Found };

/** Copying rows for a message holds up the page: so many take some 5 ms. */
const ROWS_AT_ONCE = 1_000;

/** The messages that ask a worker about a map. */
export function* askingAbout({ map, today }: MapOnDay): Generator<WorkAsked, void, void> {
  let tables: Tables = {};
  let room = ROWS_AT_ONCE;
  for (const table of TABLES) {
    let from = 0;
    while (map[table].length - from > room) {
      yield { tables: { ...tables, [table]: map[table].slice(from, from + room) } };
      from += room;
      tables = {};
      room = ROWS_AT_ONCE;
    }
    tables = { ...tables, [table]: map[table].slice(from) };
    room -= map[table].length - from;
  }
  yield { tables, question: { account: accountOf(map), today } };
}

/** The worker's end: takes the messages that ask, and does the work when all are there. */
export function answering<Step extends string, Found>(
  work: Work<Step, Found>,
  tell: (told: WorkTold<Step, Found>) => void,
): (asked: WorkAsked) => void {
  let messages: Tables[] = [];
  return ({ tables, question }) => {
    messages.push(tables);
    if (!question) return;
    const all = TABLES.map((table) => [table, messages.flatMap((some) => rowsIn(some, table))]);
    messages = [];
    const map = mapOf(question.account, Object.fromEntries(all) as Tables);
    tellOf(work, { map, today: question.today }, tell);
  };
}

function rowsIn(tables: Tables, table: TableName): readonly Rows[TableName][] {
  return tables[table] ?? [];
}

/** Does the whole work. It is not interrupted: whoever no longer wants the answer ends the worker. */
export function tellOf<Step extends string, Found>(
  work: Work<Step, Found>,
  { map, today }: MapOnDay,
  tell: (told: WorkTold<Step, Found>) => void,
): void {
  const steps = work(map, today);
  let next = steps.next();
  while (next.done !== true) {
    tell({ kind: 'step', step: next.value });
    next = steps.next();
  }
  tell({ kind: 'done', found: next.value });
}
