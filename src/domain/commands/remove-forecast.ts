import { removeRow } from '../command';
import type { Command } from '../command';

export const removeForecast: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'forecasts', id, 'remove-forecast');
