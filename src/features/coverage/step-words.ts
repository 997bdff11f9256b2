import type { i18n as I18n } from 'i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy } from '../../domain/called';
import type { Label } from '../../domain/change-set';
import type intents from '../../language/en/intents';

/** What a step did and to whom, as “Visit logged: Zhao Lei”. */
export function stepWords(map: AccountMap, { intent, subject }: Label, i18n: I18n): string {
  const step = i18n.t(`intents:${intent as keyof typeof intents}`);
  const names = subject === undefined ? [] : namesIn(map, subject);
  if (names.length === 0) return step;
  const list = new Intl.ListFormat(i18n.language).format(names);
  return i18n.t('coverage:stepWith', { step, names: list });
}

/** Whom the row of a change is about; nobody, where it is about no person or is gone. */
function namesIn(map: AccountMap, { table, id }: NonNullable<Label['subject']>): string[] {
  switch (table) {
    case 'people':
      return called(map, [id]);
    case 'visits':
      return called(map, rowsById(map.visits).get(id)?.personIds ?? []);
    case 'assessments':
      return called(map, [rowsById(map.assessments).get(id)?.personId ?? '']);
    case 'meetings': {
      const meeting = rowsById(map.meetings).get(id);
      return meeting ? [meeting.name] : [];
    }
    default:
      return [];
  }
}

function called(map: AccountMap, ids: readonly string[]): string[] {
  const people = rowsById(map.people);
  return ids.flatMap((id) => {
    const person = people.get(id);
    return person ? [calledBy(person)] : [];
  });
}
