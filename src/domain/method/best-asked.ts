import { rowsById } from '../account-map';
import type { AccountMap, Person } from '../account-map';
import { stancesByPerson } from '../attitude';
import { codeUnitOrder } from '../code-unit-order';
import type { Day } from '../day';
import { isCoach, isSharer } from '../roles';
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
  const stances = stancesByPerson(map, today);
  const rank = (person: Person): readonly [number, string] => {
    const isMet = metByUs.has(person.id);
    const isAgainst = (stances.get(person.id)?.stance ?? 0) < 0;
    const points = (isMet ? 4 : 0) + helpfulness(person) - (isAgainst ? 5 : 0);
    return [points, metByUs.get(person.id) ?? ''];
  };
  return personIds
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => ({ id: person.id, rank: rank(person) }))
    .sort(
      (a, b) =>
        b.rank[0] - a.rank[0] || codeUnitOrder(b.rank[1], a.rank[1]) || codeUnitOrder(a.id, b.id),
    )
    .map(({ id }) => id);
}

function helpfulness(person: Person): number {
  if (isCoach(person)) return 3;
  return isSharer(person) ? 2 : 0;
}
