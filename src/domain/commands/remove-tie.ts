import { removeRow } from '../command';
import type { Command } from '../command';

export const removeTie: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'ties', id, 'remove-tie');
