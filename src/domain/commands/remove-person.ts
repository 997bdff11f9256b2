import { TABLES } from '../account-map';
import { removeRow } from '../command';
import type { Command } from '../command';
import { rowWithoutPerson } from '../without-person';

/**
 * Removes a person and every mention of him: ties, seats, assessments and asks go with him; visits,
 * documents and checks keep what they say of others.
 */
export const removePerson: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'people', id, 'remove-person', (draft) => {
    for (const table of TABLES) {
      for (const row of map[table]) {
        const without = rowWithoutPerson(table, row, id);
        if (without === null) draft.remove(table, row.id);
        else if (without !== row) draft.put(table, without);
      }
    }
  });
