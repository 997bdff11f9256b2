import { removeRow } from '../command';
import type { Command } from '../command';

export const removeVisit: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'visits', id, 'remove-visit');
