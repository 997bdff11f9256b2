import type { TeamMember } from '../account-map';
import { checkRow, putRow } from '../command';
import type { Command } from '../command';

export const addTeamMember: Command<Omit<TeamMember, 'id'>> = (map, input, context) =>
  putRow(map, 'team', checkRow('team', { ...input, id: context.newId() }), 'add-team-member');
