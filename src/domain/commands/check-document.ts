import { rowsById } from '../account-map';
import type { AccountMap, Rows } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** A paper can only have been given to people of the map. */
export function checkDocument(
  map: AccountMap,
  row: Result<Rows['documents']>,
): Result<Rows['documents']> {
  if (!row.ok) return row;
  const people = rowsById(map.people);
  if (row.value.shared.every(({ personId }) => people.has(personId))) return row;
  return fail({ code: 'no-such-row', at: 'shared' });
}
