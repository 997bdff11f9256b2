import type { Assessment } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkAssessment } from './check-assessment';

export const editAssessment: Command<{ id: string; patch: Partial<Assessment> }> = (
  map,
  { id, patch },
) =>
  putRow(
    map,
    'assessments',
    checkAssessment(map, patchRow(map, 'assessments', id, patch)),
    'edit-assessment',
  );
