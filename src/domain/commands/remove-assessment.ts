import { removeRow } from '../command';
import type { Command } from '../command';

export const removeAssessment: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'assessments', id, 'remove-assessment');
