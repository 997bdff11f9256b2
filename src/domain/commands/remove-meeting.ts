import { rowOf } from '../change-set';
import { startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

/** Removes a meeting and the forecasts that were made of it. */
export const removeMeeting: Command<{ id: string }> = (map, { id }) => {
  if (rowOf(map, 'meetings', id) === null) return fail({ code: 'no-such-row', at: 'meetings' });
  const draft = startDraft(map);
  draft.remove('meetings', id);
  for (const forecast of map.forecasts) {
    if (forecast.meetingId === id) draft.remove('forecasts', forecast.id);
  }
  return ok(draft.done({ intent: 'remove-meeting', subject: { table: 'meetings', id } }));
};
