import type { Tie } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkTie } from './check-tie';

export const editTie: Command<{ id: string; patch: Partial<Tie> }> = (map, { id, patch }) =>
  putRow(map, 'ties', checkTie(map, patchRow(map, 'ties', id, patch)), 'edit-tie');
