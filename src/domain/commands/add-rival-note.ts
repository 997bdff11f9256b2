import type { Rows } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkRivalNote } from './check-rival-note';

export type AddRivalNoteInput = Partial<Omit<Rows['rivalNotes'], 'id'>> & { text: string };

/** Notes what was learnt about a rival, or about rivals while it is not known which. */
export const addRivalNote: Command<AddRivalNoteInput> = (map, input, context) => {
  const row = checkRow('rivalNotes', { date: context.today, ...input, id: context.newId() });
  return putRow(map, 'rivalNotes', checkRivalNote(map, row), 'add-rival-note');
};
