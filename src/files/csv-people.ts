import { comparableText } from '../domain/comparable-text';
import { isInvisible } from '../domain/fields';
import { FORMAT_VERSION } from '../domain/migrations/migrate';
import { fail, ok } from '../domain/result';
import type { CsvResult } from './csv-answers';
import { dayInCell, dayOrderOf } from './csv-days';
import type { DayOrder } from './csv-days';
import type { CsvTable } from './csv-table';
import { FILE_TYPE } from './envelope';

/** What a column of a table can tell of a person. */
export const PERSON_COLUMNS = [
  'name',
  'title',
  'department',
  'organisation',
  'email',
  'phone',
  'link',
  'knownSince',
  'notes',
] as const;

export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** What each column of the table is used for; null: not at all. */
export type ColumnUses = readonly (PersonColumn | null)[];

/** What columns are usually called, in small letters. */
const USUAL_HEADERS: Readonly<Record<PersonColumn, readonly string[]>> = {
  name: ['name', 'full name', '姓名', '名字'],
  title: ['title', 'job title', 'position', '职位', '职务'],
  department: ['department', '部门'],
  organisation: ['organisation', 'organization', 'company', '公司', '单位'],
  email: ['email', 'e-mail', '邮箱', '电子邮件'],
  phone: ['phone', 'telephone', 'mobile', '电话', '手机'],
  link: ['link', 'url', 'website', '链接', '网址'],
  knownSince: ['known since', '认识时间', '认识日期'],
  notes: ['notes', 'note', '备注'],
};

/** The use each column seems to have. Of columns that are called the same, none is chosen for the user. */
export function suggestedUses(header: readonly string[]): ColumnUses {
  const names = header.map((text) => text.normalize('NFKC').toLowerCase());
  return names.map((text, index) => {
    const isRepeated = names.some((other, at) => other === text && at !== index);
    const use = PERSON_COLUMNS.find((column) => USUAL_HEADERS[column].includes(text));
    return isRepeated || use === undefined ? null : use;
  });
}

/** Headers that stand over more than one column: which of these is meant has to be asked. */
export function repeatedHeaders(header: readonly string[]): readonly string[] {
  return [
    ...new Set(header.filter((text, index) => text !== '' && header.indexOf(text) !== index)),
  ];
}

export interface PeopleChoices {
  readonly uses: ColumnUses;
  /** Only where the days themselves do not tell. */
  readonly dayOrder?: DayOrder;
  /** Whether rows of the same name become one person. */
  readonly mergesSameNames: boolean;
}

/** Somebody from a table, as he would stand in a map file: nothing in it is checked yet. */
export type TablePerson = Readonly<Partial<Record<PersonColumn, string>>> & {
  readonly name: string;
};

interface TablePeople {
  readonly people: readonly TablePerson[];
  /** Rows that seem to speak of the same person. */
  readonly sameNames: readonly { readonly name: string; readonly rows: readonly number[] }[];
  /** The days can be read either way, and were read as the choices say, or with the day first. */
  readonly asksDayOrder: boolean;
}

/** The people of a table. Code: `no-such-day` with the `row` and what was `found`. */
export function peopleOfTable(table: CsvTable, choices: PeopleChoices): CsvResult<TablePeople> {
  const { uses, mergesSameNames } = choices;
  const dayColumn = uses.indexOf('knownSince');
  const told = dayOrderOf(table.rows.map(({ cells }) => cells[dayColumn] ?? ''));
  const order = (told === 'ask' ? choices.dayOrder : told) ?? 'day-first';
  const byName = new Map<string, { person: TablePerson; rows: number[] }>();
  const people: TablePerson[] = [];
  for (const { number, cells } of table.rows) {
    const person = personOf(cells, uses);
    const { knownSince } = person;
    const day = knownSince === undefined ? undefined : dayInCell(knownSince, order);
    if (knownSince !== undefined && day === undefined) {
      return fail({ code: 'no-such-day', facts: { row: number, found: knownSince } });
    }
    const found = { ...person, ...(day !== undefined && { knownSince: day }) };
    const same = person.name === UNNAMED ? undefined : byName.get(comparableText(person.name));
    if (same === undefined) {
      byName.set(comparableText(person.name), { person: found, rows: [number] });
      people.push(found);
      continue;
    }
    same.rows.push(number);
    if (!mergesSameNames) people.push(found);
    else {
      // What was there first stays; a later row fills in what was missing.
      const merged = { ...found, ...same.person };
      people[people.indexOf(same.person)] = merged;
      same.person = merged;
    }
  }
  const sameNames = [...byName.values()]
    .filter(({ rows }) => rows.length > 1)
    .map(({ person, rows }) => ({ name: person.name, rows }));
  return ok({ people, sameNames, asksDayOrder: told === 'ask' });
}

/** A map file of these people, for the reader of map files: it checks, cleans and previews them. */
export function mapFileOfPeople(
  people: readonly TablePerson[],
  about: { readonly id: string; readonly name: string; readonly customer: string },
): object {
  const rows = people.map((person, index) => ({ ...person, id: `p${index + 1}`, side: 'buyer' }));
  const map = { ...about, deal: { mode: 'quick' }, people: rows };
  return { type: FILE_TYPE, formatVersion: FORMAT_VERSION, map };
}

/** For somebody whose name is not known. */
const UNNAMED = '?';

function personOf(cells: readonly string[], uses: ColumnUses): TablePerson {
  const known = uses.flatMap((use, column) => {
    const text = (cells[column] ?? '').trim();
    return use === null || isInvisible(text) ? [] : [[use, text] as const];
  });
  return { name: UNNAMED, ...Object.fromEntries(known) };
}
