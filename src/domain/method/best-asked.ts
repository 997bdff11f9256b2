import { rowsById } from '../account-map';
import type { AccountMap, Person } from '../account-map';
import { assessmentsByPerson, stanceOf } from '../attitude';
import type { Day } from '../day';
import { contacts } from '../visits';

/**
 * Whom to ask about the process first: somebody we talk with before somebody we have never met,
 * a coach before whoever shares information before the others, nobody who is against us before one
 * who is not; then whom we saw last. Ids of people who are gone are left out.
 */
export function bestAskedFirst(
  map: AccountMap,
  personIds: readonly string[],
  today: Day,
): readonly string[] {
  const people = rowsById(map.people);
  const { metByUs } = contacts(map, today);
  const assessments = assessmentsByPerson(map, today);
  const rank = (person: Person): readonly [number, string] => {
    const isMet = metByUs.has(person.id);
    const isAgainst = (stanceOf(assessments.get(person.id))?.stance ?? 0) < 0;
    const points = (isMet ? 4 : 0) + helpfulness(person) - (isAgainst ? 5 : 0);
    return [points, metByUs.get(person.id) ?? ''];
  };
  return personIds
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => ({ id: person.id, rank: rank(person) }))
    .sort(
      (a, b) =>
        b.rank[0] - a.rank[0] ||
        (a.rank[1] === b.rank[1] ? 0 : a.rank[1] > b.rank[1] ? -1 : 1) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

function helpfulness({ keyRoles, socialRoles }: Person): number {
  if (keyRoles.includes('coach')) return 3;
  return socialRoles.includes('information-sharer') ? 2 : 0;
}
