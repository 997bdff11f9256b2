import { rowOf } from '../change-set';
import { startDraft } from '../command';
import type { Command } from '../command';
import { fail, ok } from '../result';

/** Removes one of ours from the team, from the visits and from the counterparts. */
export const removeTeamMember: Command<{ id: string }> = (map, { id }) => {
  if (rowOf(map, 'team', id) === null) return fail({ code: 'no-such-row', at: 'team' });
  const draft = startDraft(map);
  draft.remove('team', id);
  for (const visit of map.visits) {
    if (!visit.teamIds.includes(id)) continue;
    draft.put('visits', { ...visit, teamIds: visit.teamIds.filter((other) => other !== id) });
  }
  for (const person of map.people) {
    if (!person.counterparts.includes(id)) continue;
    const counterparts = person.counterparts.filter((other) => other !== id);
    draft.put('people', { ...person, counterparts });
  }
  return ok(draft.done({ intent: 'remove-team-member', subject: { table: 'team', id } }));
};
