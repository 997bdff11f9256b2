import type { Person } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkPerson } from './check-person';

export const editPerson: Command<{ id: string; patch: Partial<Person> }> = (map, { id, patch }) =>
  putRow(map, 'people', checkPerson(map, patchRow(map, 'people', id, patch)), 'edit-person');
