import { accountOf, mapOf, TABLES } from './account-map';
import type { AccountMap, Rows } from './account-map';
import type { ChangedTable, RowChange } from './change-set';
import type { JournalEntry } from './journal';
import { sameData } from './same-data';
import { changeTexts } from './texts';
import { rowWithoutPerson } from './without-person';

/** Whom to erase, and under which names out of the texts of others, where those are to go as well. */
export interface Erasure {
  readonly personId: string;
  readonly names: readonly string[];
}

/** What stands in a text where a name stood. */
const GAP = '…';

type Row = Rows[ChangedTable];

/** The map as if the person had never been on it. Rows that do not speak of him stay the same objects. */
export function mapWithout(map: AccountMap, erasure: Erasure): AccountMap {
  const tables = TABLES.map((table) => [
    table,
    map[table].flatMap((row: Row) => rowWithout(table, row, erasure) ?? []),
  ]);
  const account = rowWithout('account', accountOf(map), erasure) ?? accountOf(map);
  return mapOf(account as Rows['account'], Object.fromEntries(tables) as Partial<AccountMap>);
}

/**
 * The changes as if the person had never been on the map: what is only about him falls out, and of
 * the rest what speaks of him, before and after.
 */
export function changesWithout(changes: readonly RowChange[], erasure: Erasure): RowChange[] {
  return changes.flatMap((change) => {
    const { table, before, after } = change;
    const [from, to] = [before, after].map((row) => row && rowWithout(table, row, erasure));
    return sameData(from, to) ? [] : [{ ...change, before: from, after: to } as RowChange];
  });
}

/** The entry of the journal likewise; one that was about him only stays, without changes. */
export function entryWithout<E extends Pick<JournalEntry, 'label' | 'changes'>>(
  entry: E,
  erasure: Erasure,
): E {
  const { intent, subject } = entry.label;
  const isAbout = subject?.table === 'people' && subject.id === erasure.personId;
  const changes = changesWithout(entry.changes, erasure);
  return { ...entry, changes, label: isAbout ? { intent } : entry.label };
}

function rowWithout(table: ChangedTable, row: Row, { personId, names }: Erasure): Row | null {
  const without = rowWithoutPerson(table, row, personId);
  if (without === null || names.length === 0) return without;
  return changeTexts(table, without, (text, field) =>
    isOthersName(table, field) ? text : names.reduce(withoutName, text),
  );
}

/** The names that the person has and had, as far as the entries tell. */
export function namesOf(
  map: AccountMap,
  entries: readonly Pick<JournalEntry, 'changes'>[],
  personId: string,
): string[] {
  const rows = [
    ...map.people,
    ...entries.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.table === 'people' ? [change.before, change.after] : [])),
    ),
  ];
  const names = rows.flatMap((row) => (row?.id === personId ? [row.name.trim()] : []));
  // The longest first: one may be part of another. A single letter, or “?”, is nobody's alone.
  return [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

/** A text of a row about others in which a name of the person stands. */
export interface Mention {
  readonly table: ChangedTable;
  readonly rowId: string;
  readonly text: string;
}

/** The texts that would still name the person if only the rows about him were erased. */
export function mentionsOf(map: AccountMap, { personId, names }: Erasure): Mention[] {
  const mentions: Mention[] = [];
  const look = (table: ChangedTable, row: Row) => {
    const without = rowWithoutPerson(table, row, personId);
    if (without === null) return;
    changeTexts(table, without, (text, field) => {
      const isNamed = names.some((name) => withoutName(text, name) !== text);
      if (isNamed && !isOthersName(table, field)) mentions.push({ table, rowId: row.id, text });
      return text;
    });
  };
  look('account', accountOf(map));
  for (const table of TABLES) for (const row of map[table]) look(table, row);
  return mentions;
}

/** Somebody else may be called the same; his name is not about this person. */
function isOthersName(table: ChangedTable, field: string): boolean {
  return field === 'name' && (table === 'people' || table === 'team' || table === 'rivals');
}

/** Where letters are written apart from words, a name counts as a whole word only. */
function withoutName(text: string, name: string): string {
  const [asWritten, sought] = [text.normalize('NFC'), name.normalize('NFC')];
  if (!asWritten.includes(sought)) return text;
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wordly = (at: number) =>
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(sought.at(at) ?? '');
  const pattern = `${wordly(0) ? '(?<![\\p{L}\\d])' : ''}${escaped}${wordly(-1) ? '(?![\\p{L}\\d])' : ''}`;
  return asWritten.replace(new RegExp(pattern, 'gu'), GAP);
}
