import type { Rows } from '../account-map';
import { checkRow, startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

export type SetGapAsideInput = Omit<Rows['setAside'], 'id' | 'date'>;

/**
 * Notes that a gap is left as it is, why, and until which day at most. Takes the place of what was
 * noted before about the same gap.
 */
export const setGapAside: Command<SetGapAsideInput> = (map, input, context) => {
  if (input.reason.trim() === '') return fail({ code: 'no-reason', at: 'reason' });
  if (input.until != null && input.until < context.today) {
    return fail({ code: 'day-is-over', at: 'until' });
  }
  const row = checkRow('setAside', { ...input, date: context.today, id: context.newId() });
  if (!row.ok) return row;
  const draft = startDraft(map);
  for (const { id, rule, subject } of map.setAside) {
    if (rule === input.rule && subject === input.subject) draft.remove('setAside', id);
  }
  draft.put('setAside', row.value);
  return ok(
    draft.done({ intent: 'set-gap-aside', subject: { table: 'setAside', id: row.value.id } }),
  );
};
