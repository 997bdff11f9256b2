import { visitTo } from './facts';
import type { Gap } from './gap';
import { closersAmong, isMet, mayBeVisited } from './situation';
import type { Situation } from './situation';

/** G27: somebody with a future at the customer has never met us. */
export function comingLeaderNotMet(situation: Situation): Gap[] {
  return situation.buyers
    .filter(
      (person) =>
        person.career === 'rising' &&
        !isMet(situation, person.id) &&
        mayBeVisited(situation, person),
    )
    .map(({ id }) => ({
      rule: 'G27',
      subject: id,
      severity: 'low',
      people: [id],
      closers: closersAmong(situation, [id]),
      facts: { person: { kind: 'person', id } },
      steps: visitTo(situation, [id]),
    }));
}
