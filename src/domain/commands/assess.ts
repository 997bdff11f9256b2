import type { Assessment } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';
import { checkAssessment } from './check-assessment';

export type AssessInput = Pick<Assessment, 'personId' | 'evidence'> &
  Partial<Omit<Assessment, 'id'>>;

/** A new view of where someone stands, dated today unless said otherwise. Older views stay as history. */
export const assess: Command<AssessInput> = (map, input, context) => {
  const row = checkRow('assessments', { date: context.today, ...input, id: context.newId() });
  return putRow(map, 'assessments', checkAssessment(map, row), 'assess');
};
