import type { Tie } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkTie } from './check-tie';

export type AddTieInput = Pick<Tie, 'kind' | 'fromId' | 'toId'> & Partial<Omit<Tie, 'id'>>;

/** Strength is 2 and the certainty a guess until somebody says better. */
export const addTie: Command<AddTieInput> = (map, input, context) => {
  const row = checkRow('ties', { strength: 2, certainty: 'guess', ...input, id: context.newId() });
  return putRow(map, 'ties', checkTie(map, row), 'add-tie');
};
