import { removeRow } from '../command';
import type { Command } from '../command';

export const removeRivalNote: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'rivalNotes', id, 'remove-rival-note');
