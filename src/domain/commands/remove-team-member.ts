import { removeRow } from '../command';
import type { Command } from '../command';

/** Removes one of ours from the team, from the visits and from the counterparts. */
export const removeTeamMember: Command<{ id: string }> = (map, { id }) =>
  removeRow(map, 'team', id, 'remove-team-member', (draft) => {
    for (const visit of map.visits) {
      if (!visit.teamIds.includes(id)) continue;
      draft.put('visits', { ...visit, teamIds: visit.teamIds.filter((other) => other !== id) });
    }
    for (const person of map.people) {
      if (!person.counterparts.includes(id)) continue;
      const counterparts = person.counterparts.filter((other) => other !== id);
      draft.put('people', { ...person, counterparts });
    }
  });
