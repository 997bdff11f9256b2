import { rowsById } from '../account-map';
import type { AccountMap, Visit } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** A visit is by us or a known rival, to at least one person of the map. */
export function checkVisit(map: AccountMap, row: Result<Visit>): Result<Visit> {
  if (!row.ok) return row;
  const { by, personIds, teamIds } = row.value;
  if (by !== 'us' && !rowsById(map.rivals).has(by)) return fail({ code: 'no-such-row', at: 'by' });
  if (personIds.length === 0) return fail({ code: 'nobody', at: 'personIds' });
  const people = rowsById(map.people);
  if (!personIds.every((id) => people.has(id)))
    return fail({ code: 'no-such-row', at: 'personIds' });
  const team = rowsById(map.team);
  if (!teamIds.every((id) => team.has(id))) return fail({ code: 'no-such-row', at: 'teamIds' });
  return row;
}
