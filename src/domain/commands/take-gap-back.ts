import { startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

/** Brings a gap back that was set aside. */
export const takeGapBack: Command<{ rule: string; subject: string }> = (map, input) => {
  const draft = startDraft(map);
  let found: string | undefined;
  for (const { id, rule, subject } of map.setAside) {
    if (rule !== input.rule || subject !== input.subject) continue;
    draft.remove('setAside', id);
    found ??= id;
  }
  if (found === undefined) return fail({ code: 'no-such-row', at: 'setAside' });
  return ok(draft.done({ intent: 'take-gap-back', subject: { table: 'setAside', id: found } }));
};
