import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const answerQuestion: Command<{ id: string; answer: string; note?: string }> = (
  map,
  { id, ...patch },
  context,
) =>
  putRow(
    map,
    'answers',
    patchRow(map, 'answers', id, { ...patch, date: context.today }),
    'answer-question',
  );
