import { presentAssessment } from '../../domain/attitude';
import type { Assessment } from '../../domain/account-map';
import type { Command } from '../../domain/command';
import { assess } from '../../domain/commands/assess';
import { editAssessment } from '../../domain/commands/edit-assessment';

/** What was just seen of somebody: which needs are served, or how he took it. */
export type SeenNow = Pick<Assessment, 'needs'> | { reaction: Assessment['reaction'] };

/**
 * Records what was seen today: it sharpens today's view where there is one, and else begins a new
 * one as a guess, until it is said what it rests on. A new attitude does not inherit an older
 * reaction, for the reaction would outweigh it; a new reaction keeps the attitude.
 */
export const recordView: Command<{ personId: string; seen: SeenNow }> = (
  map,
  { personId, seen },
  context,
) => {
  const present = presentAssessment(map, personId, context.today);
  if (present?.date === context.today) {
    return editAssessment(map, { id: present.id, patch: seen }, context);
  }
  const kept = present && {
    needs: present.needs,
    personalNeeds: present.personalNeeds,
    organisationNeeds: present.organisationNeeds,
  };
  return assess(map, { ...kept, ...seen, personId, evidence: 'guess' }, context);
};

/** The same view again, as of today; what it now rests on is still to be said. */
export const confirmView: Command<{ personId: string }> = (map, { personId }, context) => {
  const present = presentAssessment(map, personId, context.today);
  const {
    id: _id,
    date: _date,
    evidence: _evidence,
    toldById: _toldById,
    note: _note,
    ...view
  } = present ?? { id: '', date: '', evidence: 'guess' as const };
  return assess(map, { ...view, personId, evidence: 'guess' }, context);
};
