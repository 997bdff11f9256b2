import { isDecider } from '../roles';
import { firstVisitFact, stageFact } from './facts';
import type { Gap } from './gap';
import { informed } from './key-people';
import { closersAmong, hadTimeToAsk, hasReached } from './situation';
import type { Situation } from './situation';

/** G09: nobody on the map decides. */
export function noDecider(situation: Situation): Gap[] {
  if (!hasReached(situation, 'research') && !hadTimeToAsk(situation)) return [];
  if (situation.buyers.some(isDecider)) return [];
  return [
    {
      rule: 'G09',
      subject: 'map',
      severity: hasReached(situation, 'shortlist') ? 'high' : 'medium',
      people: [],
      closers: closersAmong(situation, informed(situation)),
      facts: { ...stageFact(situation), ...firstVisitFact(situation) },
      steps: [
        { do: 'ask', questionId: 'who-decides' },
        { do: 'fill-role', role: 'decider' },
      ],
    },
  ];
}
