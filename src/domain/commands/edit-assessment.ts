import type { Assessment } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editAssessment: Command<{ id: string; patch: Partial<Assessment> }> = (
  map,
  { id, patch },
) => putRow(map, 'assessments', patchRow(map, 'assessments', id, patch), 'edit-assessment');
