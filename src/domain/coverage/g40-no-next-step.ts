import type { Person, Visit } from '../account-map';
import { visitCounts } from '../visits';
import { LIMITS_OF_RULES } from './constants';
import { lastMetFact, visitTo } from './facts';
import type { Gap } from './gap';
import { isKey } from './key-people';
import { once } from './once';
import { closersAmong, isPlannedWithin, mayBeVisited, metDaysAgo } from './situation';
import type { Situation } from './situation';

/** G40: after the last visit to somebody with a say nothing was agreed, and nothing is planned. */
export function noNextStep(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => isLeftOpen(situation, person))
    .flatMap(({ id }) => {
      const last = lastVisits(situation).get(id);
      if (!last || last.isAgreed) return [];
      return [
        {
          rule: 'G40',
          subject: id,
          severity: 'low',
          people: [id],
          closers: closersAmong(situation, [id]),
          facts: { person: { kind: 'person', id }, ...lastMetFact(situation, id) },
          steps: [...visitTo(situation, [id]), { do: 'edit-visit', visitId: last.visitId }],
        },
      ];
    });
}

function isLeftOpen(situation: Situation, person: Person): boolean {
  const { nextStepDays, nextStepPlannedDays } = LIMITS_OF_RULES;
  const ago = metDaysAgo(situation, person.id);
  return (
    ago !== undefined &&
    ago > nextStepDays &&
    mayBeVisited(situation, person) &&
    !isPlannedWithin(situation, person.id, nextStepPlannedDays) &&
    isKey(situation, person)
  );
}

interface LastVisit {
  readonly visitId: string;
  /** In one of the visits of that day something was agreed. */
  readonly isAgreed: boolean;
}

/** By person, our counted visits of the last day on which we talked. */
const lastVisits = once(({ map, today, contacts }): ReadonlyMap<string, LastVisit> => {
  const last = new Map<string, LastVisit>();
  for (const visit of map.visits) {
    if (visit.by !== 'us' || !visitCounts(visit, today)) continue;
    for (const id of visit.personIds) {
      if (contacts.metByUs.get(id) !== visit.date) continue;
      const other = last.get(id);
      last.set(id, {
        visitId: other && other.visitId < visit.id ? other.visitId : visit.id,
        isAgreed: other?.isAgreed === true || hasNextStep(visit),
      });
    }
  }
  return last;
});

function hasNextStep({ nextStep }: Visit): boolean {
  return nextStep != null && nextStep.what.trim() !== '';
}
