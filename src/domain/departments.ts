import type { Person } from './account-map';

/** The department's name; empty where it is not known. */
export function departmentOf(person: Pick<Person, 'department'>): string {
  return person.department ?? '';
}
