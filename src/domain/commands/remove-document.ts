import { removeRow } from '../command';
import type { Command } from '../command';

export const removeDocument: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'documents', id, 'remove-document');
