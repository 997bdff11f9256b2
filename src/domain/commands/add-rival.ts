import type { Rival } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';

export const addRival: Command<Omit<Rival, 'id'>> = (map, input, context) =>
  putRow(map, 'rivals', checkRow('rivals', { ...input, id: context.newId() }), 'add-rival');
