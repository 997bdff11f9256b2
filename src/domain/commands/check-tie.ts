import { rowsById } from '../account-map';
import type { AccountMap, Tie } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** A tie stands between two different people of the map. */
export function checkTie(map: AccountMap, row: Result<Tie>): Result<Tie> {
  if (!row.ok) return row;
  const { fromId, toId } = row.value;
  const people = rowsById(map.people);
  if (!people.has(fromId)) return fail({ code: 'no-such-row', at: 'fromId' });
  if (!people.has(toId)) return fail({ code: 'no-such-row', at: 'toId' });
  if (fromId === toId) return fail({ code: 'same-person', at: 'toId' });
  return row;
}
