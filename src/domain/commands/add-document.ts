import type { Rows } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkDocument } from './check-document';

export type AddDocumentInput = Partial<Omit<Rows['documents'], 'id'>> & { name: string };

/** Notes a paper of ours, to keep track of who was given it. */
export const addDocument: Command<AddDocumentInput> = (map, input, context) => {
  const row = checkRow('documents', { ...input, id: context.newId() });
  return putRow(map, 'documents', checkDocument(map, row), 'add-document');
};
