import type { AccountMap, Person } from './account-map';
import { peopleConcerned } from './coverage';
import type { Gap } from './coverage';
import type { Day } from './day';
import { departmentOf } from './departments';
import { onTheMap } from './presence';
import { partsOf } from './purchase-parts';
import type { Part } from './purchase-parts';
import { contacts } from './visits';
import type { Level, Severity } from './vocabulary';

/** `unmet`: never by us; `rival-only`: by a rival, and never by us. */
export const CONTACTS = ['unmet', 'rival-only'] as const;
export type Contact = (typeof CONTACTS)[number];

/** Whom to find: everybody who has one of what is asked for in each group in which anything is. */
export interface PeopleFilter {
  /** Concerned by a gap as bad as this. */
  readonly severities: readonly Severity[];
  readonly contact: readonly Contact[];
  readonly levels: readonly (Level | 'unknown')[];
  readonly parts: readonly Part[];
  /** Names as on the map; the empty one is for people without a department. */
  readonly departments: readonly string[];
}

export const NO_FILTER: PeopleFilter = {
  severities: [],
  contact: [],
  levels: [],
  parts: [],
  departments: [],
};

export function isFiltering(filter: PeopleFilter): boolean {
  return Object.values(filter).some((group: readonly string[]) => group.length > 0);
}

/**
 * Ids of the people on the map that day who match, in its order: all of them where nothing is asked
 * for. `gaps` are those of the map on that day.
 */
export function peopleMatching(
  map: AccountMap,
  today: Day,
  filter: PeopleFilter,
  gaps: readonly Gap[],
): string[] {
  const known = contacts(map, today);
  const concerned = new Set(
    gaps.filter(({ severity }) => filter.severities.includes(severity)).flatMap(peopleConcerned),
  );
  const { severities, contact, levels, parts, departments } = filter;
  const tests: readonly ((person: Person) => boolean)[] = [
    ...(severities.length > 0 ? [({ id }: Person) => concerned.has(id)] : []),
    ...(contact.length > 0
      ? [
          ({ id, side }: Person) =>
            side === 'buyer' &&
            !known.metByUs.has(id) &&
            (contact.includes('unmet') || known.metByRival.has(id)),
        ]
      : []),
    ...(levels.length > 0 ? [({ level }: Person) => levels.includes(level ?? 'unknown')] : []),
    ...(parts.length > 0
      ? [(person: Person) => partsOf(person).some((part) => parts.includes(part))]
      : []),
    ...(departments.length > 0
      ? [(person: Person) => departments.includes(departmentOf(person))]
      : []),
  ];
  return map.people
    .filter((person) => onTheMap(person, today) && tests.every((passes) => passes(person)))
    .map(({ id }) => id);
}
