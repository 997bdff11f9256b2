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
  /** Longer names of others that hold one of these: they stay. Missing where it was noted before. */
  readonly others?: readonly string[];
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

function rowWithout(table: ChangedTable, row: Row, erasure: Erasure): Row | null {
  const without = rowWithoutPerson(table, row, erasure.personId);
  if (without === null || erasure.names.length === 0) return without;
  return changeTexts(table, without, (text, field) =>
    isOthersName(table, field) ? text : withoutNames(text, erasure),
  );
}

type Entries = readonly Pick<JournalEntry, 'changes'>[];

/** Somebody who has a name on the map, or had one as far as the entries tell. */
interface Named {
  readonly table: ChangedTable;
  readonly id: string;
  readonly name: string;
}

const NAMED = ['people', 'team', 'rivals'] as const satisfies readonly ChangedTable[];

function everyName(map: AccountMap, entries: Entries): Named[] {
  const now = NAMED.flatMap((table) => map[table].map(({ id, name }) => ({ table, id, name })));
  const earlier = entries.flatMap(({ changes }) =>
    changes.flatMap(({ table, before, after }) =>
      [before, after].flatMap((row) =>
        isNaming(table) && row && 'name' in row ? [{ table, id: row.id, name: row.name }] : [],
      ),
    ),
  );
  return [...now, ...earlier].map((named) => ({ ...named, name: named.name.trim() }));
}

/** A single letter, or “?”, is nobody's alone: it is not looked for in texts. */
export function isSought(name: string): boolean {
  return Array.from(name.trim().normalize('NFC')).length > 1;
}

/** The names that the person has and had, as far as the entries tell, the longest first. */
export function namesOf(map: AccountMap, entries: Entries, personId: string): string[] {
  const own = everyName(map, entries).filter((named) => isOf(named, personId));
  return longestFirst(own.map(({ name }) => name).filter(isSought));
}

/**
 * The erasing of a person under these names, or all he has and had, which leaves alone what in the
 * texts names others.
 */
export function erasureOf(
  map: AccountMap,
  entries: Entries,
  personId: string,
  names: readonly string[] = namesOf(map, entries, personId),
): Erasure {
  const sought = names.map((name) => name.normalize('NFC'));
  const others = everyName(map, entries).flatMap((named) => {
    const name = named.name.normalize('NFC');
    const isLonger = !sought.includes(name) && sought.some((part) => name.includes(part));
    return isLonger && !isOf(named, personId) ? [name] : [];
  });
  return { personId, names, others: longestFirst(others) };
}

function isOf({ table, id }: Named, personId: string): boolean {
  return table === 'people' && id === personId;
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** A text of a row about others in which a name of the person stands. */
export interface Mention {
  readonly table: ChangedTable;
  readonly rowId: string;
  readonly text: string;
}

/** The texts that would still name the person if only the rows about him were erased. */
export function mentionsOf(map: AccountMap, erasure: Erasure): Mention[] {
  const mentions: Mention[] = [];
  const look = (table: ChangedTable, row: Row) => {
    const without = rowWithoutPerson(table, row, erasure.personId);
    if (without === null) return;
    changeTexts(table, without, (text, field) => {
      const isNamed = withoutNames(text, erasure) !== text;
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
  return field === 'name' && isNaming(table);
}

function isNaming(table: ChangedTable): boolean {
  return (NAMED as readonly ChangedTable[]).includes(table);
}

/** The same text, as it was typed, where none of the names stands alone. */
function withoutNames(text: string, { names, others = [] }: Erasure): string {
  const asWritten = text.normalize('NFC');
  const sought = names.map((name) => name.normalize('NFC'));
  if (!sought.some((name) => asWritten.includes(name))) return text;
  const kept = new Set(others.map((name) => name.normalize('NFC')));
  // The longest first: where one begins with another, the whole of it is meant.
  const patterns = longestFirst([...sought, ...kept]).map(wholeName);
  const without = asWritten.replace(new RegExp(patterns.join('|'), 'gu'), (name) =>
    kept.has(name) ? name : GAP,
  );
  return without === asWritten ? text : without;
}

/** Where letters are written apart from words, a name counts as a whole word only. */
function wholeName(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wordly = (at: number) =>
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(name.at(at) ?? '');
  return `${wordly(0) ? '(?<![\\p{L}\\d])' : ''}${escaped}${wordly(-1) ? '(?![\\p{L}\\d])' : ''}`;
}
