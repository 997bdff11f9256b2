import { bestAskedFirst } from '../method/best-asked';
import { isCoach } from '../roles';
import { firstVisitFact, peopleFact, visitTo } from './facts';
import type { Gap } from './gap';
import { informed } from './key-people';
import { closersAmong, hadTimeToAsk, hasReached, isMet } from './situation';
import type { Situation } from './situation';
import { isAlly } from './standing';

/** G22: nobody inside the customer guides us. A small deal done quickly needs nobody. */
export function noCoach(situation: Situation): Gap[] {
  const { map, today, buyers } = situation;
  if (!hadTimeToAsk(situation) || map.deal.mode === 'quick' || buyers.some(isCoach)) return [];
  const supporters = buyers
    .map(({ id }) => id)
    .filter((id) => isMet(situation, id) && isAlly(situation, id));
  const candidates = closersAmong(situation, supporters);
  return [
    {
      rule: 'G22',
      subject: 'map',
      severity: hasReached(situation, 'shortlist') ? 'high' : 'medium',
      people: [],
      closers: closersAmong(situation, informed(situation)),
      facts: {
        ...firstVisitFact(situation),
        ...peopleFact('supporters', supporters),
      },
      steps: [
        ...visitTo(situation, bestAskedFirst(map, candidates, today).slice(0, 1)),
        { do: 'fill-role', role: 'coach' },
      ],
    },
  ];
}
