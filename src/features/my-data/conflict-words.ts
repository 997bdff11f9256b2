import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import { rowOf } from '../../domain/change-set';
import type { ChangedTable } from '../../domain/change-set';
import type { Conflict } from '../../domain/conflicts';
import { isDay } from '../../domain/day';
import { dayWordsOf } from '../../language/day-words';
import { isolated } from '../../language/isolated';

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose words stand under another name among the terms. */
const TERMS_OF: Readonly<Record<string, string>> = {
  'assessments.needs': 'needState',
  'meetings.kind': 'meetingKind',
  'meetings.rule': 'meetingRule',
  'people.coachChecks': 'coachCheck',
  'team.role': 'teamRole',
  'ties.kind': 'tieKind',
};

/** A conflict in the words of the screen, as one sentence. */
export function useConflictWords(map: AccountMap): (conflict: Conflict) => string {
  const { t, i18n } = useTranslation('myData');
  return (conflict) => {
    const { table, id, field: path, mine, theirs } = conflict;
    const who = rowName(map, table, rowOf(map, table, id) ?? mine ?? theirs, i18n);
    if (path === undefined) {
      return t(mine === null ? 'conflict.removedHere' : 'conflict.removedThere', { who });
    }
    const field = path.slice(path.indexOf('.') + 1);
    return t('conflict.text', {
      who,
      field: i18n.t(`fields:${field}` as 'fields:name'),
      mine: valueWords(map, table, field, mine, i18n),
      theirs: valueWords(map, table, field, theirs, i18n),
    });
  };
}

/** What to call the row in a sentence: by its name, or by whom or which day it is about. */
function rowName(map: AccountMap, table: ChangedTable, row: unknown, i18n: I18n): string {
  const { id, name, personId, fromId, toId, date } = row as Fields;
  const day = typeof date === 'string' ? dayWordsOf(i18n.language).date(date) : '';
  if (table === 'ties') {
    const ends = [nameIn(map, fromId), nameIn(map, toId)].map((end) => isolated(end ?? ''));
    return i18n.t('myData:conflict.rows.tie', { ends: ends.join(' → ') });
  }
  if (table === 'visits') return i18n.t('myData:conflict.rows.visit', { day });
  if (table === 'assessments') {
    return i18n.t('myData:conflict.rows.assessment', { who: nameIn(map, personId) ?? '' });
  }
  const named = table === 'people' ? (nameIn(map, id) ?? name) : name;
  return typeof named === 'string' ? named : i18n.t('myData:conflict.rows.other', { day });
}

/** What the person, rival or member of our team with this id is called. */
function nameIn(map: AccountMap, id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const person = rowsById(map.people).get(id);
  if (person) return calledBy(person);
  return rowsById(map.rivals).get(id)?.name ?? rowsById(map.team).get(id)?.name;
}

function valueWords(
  map: AccountMap,
  table: ChangedTable,
  field: string,
  value: unknown,
  i18n: I18n,
): string {
  const blank = i18n.t('myData:conflict.blank');
  const wordsFor = (inside: unknown) => valueWords(map, table, field, inside, i18n);
  if (value === undefined || value === null || value === '') return blank;
  if (typeof value === 'boolean') return i18n.t(`myData:conflict.${value ? 'yes' : 'no'}`);
  if (typeof value === 'number' || typeof value === 'string') {
    const known = termFor(table, field, String(value), i18n) ?? nameIn(map, value);
    if (known !== undefined) return known;
    if (typeof value === 'number') return new Intl.NumberFormat(i18n.language).format(value);
    return isDay(value) ? dayWordsOf(i18n.language).date(value) : `“${isolated(value)}”`;
  }
  if (field === 'place') return i18n.t('myData:conflict.place');
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) {
    return i18n.t('myData:conflict.entries', { count: value.length });
  }
  const inside = Array.isArray(value)
    ? value.map(wordsFor)
    : Object.entries(value).flatMap(([key, one]) => {
        if (typeof one !== 'boolean') return [wordsFor(one)];
        return one ? [termFor(table, field, key, i18n) ?? wordsFor(one)] : [];
      });
  return inside.length === 0 ? blank : listed(inside, i18n.language);
}

function termFor(table: ChangedTable, field: string, id: string, i18n: I18n): string | undefined {
  const key = `${TERMS_OF[`${table}.${field}`] ?? field}.${id}`;
  return i18n.exists(key, { ns: 'terms' })
    ? i18n.t(`terms:${key}` as 'terms:side.buyer')
    : undefined;
}

function listed(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(words.map(isolated));
}
