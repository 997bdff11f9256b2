import { rowsById } from '../account-map';
import type { Ask } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { fail } from '../result';

export type RecordAskInput = Pick<Ask, 'toPersonId' | 'forPersonId'> & Partial<Omit<Ask, 'id'>>;

/** Notes that we asked someone to introduce us to someone else. */
export const recordAsk: Command<RecordAskInput> = (map, input, context) => {
  const people = rowsById(map.people);
  for (const at of ['toPersonId', 'forPersonId'] as const) {
    if (!people.has(input[at])) return fail({ code: 'no-such-row', at });
  }
  if (input.toPersonId === input.forPersonId)
    return fail({ code: 'same-person', at: 'forPersonId' });
  const row = checkRow('asks', { date: context.today, ...input, id: context.newId() });
  return putRow(map, 'asks', row, 'record-ask');
};
