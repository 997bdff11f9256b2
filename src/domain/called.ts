import type { Person } from './account-map';

/** The name of whoever is known by title only. */
export const UNNAMED = '?';

/** What to call somebody in a sentence: the name, else the title, else the department, else `?`. */
export function calledBy(person: Pick<Person, 'name' | 'title' | 'department'>): string {
  if (person.name.trim() !== UNNAMED) return person.name;
  return person.title ?? person.department ?? UNNAMED;
}
