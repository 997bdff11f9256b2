import { rowsById } from '../account-map';
import type { AccountMap, Assessment } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** An assessment is of a person of the map; so is whoever told us. */
export function checkAssessment(map: AccountMap, row: Result<Assessment>): Result<Assessment> {
  if (!row.ok) return row;
  const people = rowsById(map.people);
  const { personId, toldById } = row.value;
  if (!people.has(personId)) return fail({ code: 'no-such-row', at: 'personId' });
  if (toldById !== undefined && !people.has(toldById)) {
    return fail({ code: 'no-such-row', at: 'toldById' });
  }
  return row;
}
