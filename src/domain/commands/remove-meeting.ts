import { removeRow } from '../command';
import type { Command } from '../command';

/** Removes a meeting and the forecasts that were made of it. */
export const removeMeeting: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'meetings', id, 'remove-meeting', (draft) => {
    for (const forecast of map.forecasts) {
      if (forecast.meetingId === id) draft.remove('forecasts', forecast.id);
    }
  });
