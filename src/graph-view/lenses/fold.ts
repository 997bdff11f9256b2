import type { Person } from '../../domain/account-map';
import { departmentOf } from '../../domain/departments';
import type { Fold } from './lens';

/** From so many people on, departments are folded into one dot each. */
const FOLD_FROM = 300;

export interface Folding {
  /** Those who are drawn themselves. */
  readonly shown: readonly Person[];
  readonly folds: readonly Fold[];
}

/**
 * Folds every department that is not unfolded, if there are enough people for it. Whoever `stands
 * out` is drawn himself all the same.
 */
export function folding(
  people: readonly Person[],
  unfolded: ReadonlySet<string>,
  standsOut: (person: Person) => boolean = () => false,
): Folding {
  if (people.length < FOLD_FROM) return { shown: people, folds: [] };
  const departments = new Map<string, Person[]>();
  const shown = people.filter(standsOut);
  for (const person of people) {
    if (standsOut(person)) continue;
    const department = departmentOf(person);
    const members = departments.get(department);
    if (members) members.push(person);
    else departments.set(department, [person]);
  }
  const folds: Fold[] = [];
  for (const [department, members] of departments) {
    if (unfolded.has(department)) shown.push(...members);
    else folds.push({ department, personIds: members.map(({ id }) => id) });
  }
  return { shown, folds: folds.sort((a, b) => (a.department < b.department ? -1 : 1)) };
}
