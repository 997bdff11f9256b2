import type { Rival } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editRival: Command<{ id: string; patch: Partial<Rival> }> = (map, { id, patch }) =>
  putRow(map, 'rivals', patchRow(map, 'rivals', id, patch), 'edit-rival');
