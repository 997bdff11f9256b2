import type { Rows } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkRivalNote } from './check-rival-note';

export const editRivalNote: Command<{ id: string; patch: Partial<Rows['rivalNotes']> }> = (
  map,
  { id, patch },
) => {
  const row = checkRivalNote(map, patchRow(map, 'rivalNotes', id, patch));
  return putRow(map, 'rivalNotes', row, 'edit-rival-note');
};
