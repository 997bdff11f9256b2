import { checkRow, putRow } from '../command';
import type { Command } from '../command';

/** Notes of whom a question is to be asked. It stays open until somebody answers it. */
export const askQuestion: Command<{ questionId: string; personId?: string; note?: string }> = (
  map,
  input,
  context,
) => {
  const row = checkRow('answers', {
    ...input,
    answer: 'unknown',
    date: context.today,
    id: context.newId(),
  });
  return putRow(map, 'answers', row, 'ask-question');
};
