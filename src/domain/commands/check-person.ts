import { rowsById } from '../account-map';
import type { AccountMap, Person } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** Counterparts are of our team; whoever confirmed or denied an authority is a person of the map. */
export function checkPerson(map: AccountMap, row: Result<Person>): Result<Person> {
  if (!row.ok) return row;
  const { counterparts, authorityChecks } = row.value;
  const team = rowsById(map.team);
  if (!counterparts.every((id) => team.has(id))) {
    return fail({ code: 'no-such-row', at: 'counterparts' });
  }
  const people = rowsById(map.people);
  if (!authorityChecks.every(({ personId }) => people.has(personId))) {
    return fail({ code: 'no-such-row', at: 'authorityChecks' });
  }
  return row;
}
