import type { Visit } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';
import { checkVisit } from './check-visit';

export const editVisit: Command<{ id: string; patch: Partial<Visit> }> = (map, { id, patch }) =>
  putRow(map, 'visits', checkVisit(map, patchRow(map, 'visits', id, patch)), 'edit-visit');
