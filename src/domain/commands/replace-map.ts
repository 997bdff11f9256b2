import { accountOf, rowsById, TABLES } from '../account-map';
import type { AccountMap } from '../account-map';
import { startDraft } from '../command';
import type { Command } from '../command';
import { ok } from '../result';

/** Makes the open map equal to another one, keeping its own id, as one step that can be undone. */
export const replaceMap: Command<{ map: AccountMap }> = (map, { map: next }) => {
  const draft = startDraft(map);
  draft.put('account', { ...accountOf(next), id: map.id });
  for (const table of TABLES) {
    const kept = rowsById<{ id: string }>(next[table]);
    for (const { id } of map[table]) if (!kept.has(id)) draft.remove(table, id);
    for (const row of next[table]) draft.put(table, row);
  }
  return ok(draft.done({ intent: 'replace-map', subject: { table: 'account', id: map.id } }));
};
