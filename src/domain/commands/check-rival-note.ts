import { rowsById } from '../account-map';
import type { AccountMap, Rows } from '../account-map';
import { fail } from '../result';
import type { Result } from '../result';

/** A note says something, and names no rival but one of the map. */
export function checkRivalNote(
  map: AccountMap,
  row: Result<Rows['rivalNotes']>,
): Result<Rows['rivalNotes']> {
  if (!row.ok) return row;
  const { text, rivalId } = row.value;
  if (text.trim() === '') return fail({ code: 'nothing-written', at: 'text' });
  if (rivalId !== undefined && !rowsById(map.rivals).has(rivalId)) {
    return fail({ code: 'no-such-row', at: 'rivalId' });
  }
  return row;
}
