import { rowsById } from '../account-map';
import type { Rows } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { fail } from '../result';

export type KeepForecastInput = Omit<Rows['forecasts'], 'id' | 'date' | 'outcome'>;

/** Keeps what is forecast of a meeting today; of several on one day the last is kept. */
export const keepForecast: Command<KeepForecastInput> = (map, input, context) => {
  const { meetingId } = input;
  if (!rowsById(map.meetings).has(meetingId)) return fail({ code: 'no-such-row', at: 'meetingId' });
  const { today, newId } = context;
  const earlier = map.forecasts.find((row) => row.meetingId === meetingId && row.date === today);
  const row = checkRow('forecasts', { ...input, date: today, id: earlier?.id ?? newId() });
  return putRow(map, 'forecasts', row, 'keep-forecast');
};
