import type { Person } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editPerson: Command<{ id: string; patch: Partial<Person> }> = (map, { id, patch }) =>
  putRow(map, 'people', patchRow(map, 'people', id, patch), 'edit-person');
