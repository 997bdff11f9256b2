import { rowsById } from '../account-map';
import type { Rows } from '../account-map';
import { patchRow, startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

export interface NoteDecisionInput {
  readonly meetingId: string;
  /** Undefined when it turns out that nothing is known yet. */
  readonly outcome: Rows['forecasts']['outcome'];
}

/** Notes how a meeting decided, with every forecast that was kept of it. */
export const noteDecision: Command<NoteDecisionInput> = (map, { meetingId, outcome }) => {
  if (!rowsById(map.meetings).has(meetingId)) return fail({ code: 'no-such-row', at: 'meetingId' });
  const draft = startDraft(map);
  for (const forecast of map.forecasts) {
    if (forecast.meetingId !== meetingId) continue;
    const row = patchRow(map, 'forecasts', forecast.id, { outcome });
    if (!row.ok) return row;
    draft.put('forecasts', row.value);
  }
  return ok(draft.done({ intent: 'note-decision', subject: { table: 'meetings', id: meetingId } }));
};
