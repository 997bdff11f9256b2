import type { Rows } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkDocument } from './check-document';

/** Changes a paper's name, whether it is confidential, or to whom it was given. */
export const editDocument: Command<{ id: string; patch: Partial<Rows['documents']> }> = (
  map,
  { id, patch },
) => {
  const row = checkDocument(map, patchRow(map, 'documents', id, patch));
  return putRow(map, 'documents', row, 'edit-document');
};
