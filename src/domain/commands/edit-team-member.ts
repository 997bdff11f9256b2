import type { TeamMember } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editTeamMember: Command<{ id: string; patch: Partial<TeamMember> }> = (
  map,
  { id, patch },
) => putRow(map, 'team', patchRow(map, 'team', id, patch), 'edit-team-member');
