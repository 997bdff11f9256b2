import { removeRow } from '../command';
import type { Command } from '../command';

export const removeAsk: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'asks', id, 'remove-ask');
