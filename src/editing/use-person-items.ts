import type { Person } from '../domain/account-map';
import { useMap } from './use-map';

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  /** Title and department, so that two of one name can be told apart. */
  readonly detail?: string | undefined;
}

/** Everybody on the map as a line of a picker, by name. */
export function usePersonItems(include?: (person: Person) => boolean): readonly PersonLine[] {
  return useMap((map) =>
    map.people
      .filter((person) => include?.(person) ?? true)
      .map(({ id, name, title, department, organisation }) => ({
        id,
        name,
        detail: [title, department ?? organisation].filter(Boolean).join(' · ') || undefined,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
}
