import { rowOf } from '../change-set';
import { checkRow, startDraft } from '../command';
import type { Command } from '../command';
import { withField } from '../conflicts';
import type { Conflict } from '../conflicts';
import { fail, ok } from '../result';

/** Gives the field, or a row that was removed here, the value it was given elsewhere at the same time. */
export const takeTheirs: Command<Conflict> = (map, { table, id, field, theirs }) => {
  const row = rowOf(map, table, id);
  if (field === undefined ? theirs === null : row === null) {
    return fail({ code: 'no-such-row', at: table });
  }
  const taken = checkRow(
    table,
    field === undefined ? theirs : withField({ ...row }, field, theirs),
  );
  if (!taken.ok) return taken;
  const draft = startDraft(map);
  draft.put(table, taken.value);
  return ok(draft.done({ intent: 'take-theirs', subject: { table, id } }));
};
