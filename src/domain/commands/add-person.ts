import type { Person } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkPerson } from './check-person';

export type AddPersonInput = Partial<Omit<Person, 'id'>> & Pick<Person, 'name'>;

export const addPerson: Command<AddPersonInput> = (map, input, context) => {
  const row = checkRow('people', { side: 'buyer', ...input, id: context.newId() });
  return putRow(map, 'people', checkPerson(map, row), 'add-person');
};
