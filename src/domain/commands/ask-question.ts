import { rowsById } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { fail } from '../result';

/** Notes of whom a question is to be asked. It stays open until somebody answers it. */
export const askQuestion: Command<{ questionId: string; personId?: string; note?: string }> = (
  map,
  input,
  context,
) => {
  const { personId } = input;
  if (personId !== undefined && !rowsById(map.people).has(personId)) {
    return fail({ code: 'no-such-row', at: 'personId' });
  }
  const row = checkRow('answers', {
    ...input,
    answer: 'unknown',
    date: context.today,
    id: context.newId(),
  });
  return putRow(map, 'answers', row, 'ask-question');
};
