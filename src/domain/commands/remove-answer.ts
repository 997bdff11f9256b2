import { removeRow } from '../command';
import type { Command } from '../command';

export const removeAnswer: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'answers', id, 'remove-answer');
