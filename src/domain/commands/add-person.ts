import type { Person } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';

export type AddPersonInput = Partial<Omit<Person, 'id'>> & Pick<Person, 'name'>;

export const addPerson: Command<AddPersonInput> = (map, input, context) =>
  putRow(
    map,
    'people',
    checkRow('people', { side: 'buyer', ...input, id: context.newId() }),
    'add-person',
  );
