import { firstVisitFact, stageFact } from './facts';
import type { Gap } from './gap';
import { informed } from './key-people';
import { closersAmong, hadTimeToAsk, hasReached } from './situation';
import type { Situation } from './situation';

/** G12: nobody is marked as the one who releases the money. */
export function moneyHolderUnknown(situation: Situation): Gap[] {
  if (!hasReached(situation, 'research') && !hadTimeToAsk(situation)) return [];
  if (situation.buyers.some(({ holdsMoney }) => holdsMoney)) return [];
  return [
    {
      rule: 'G12',
      subject: 'map',
      severity: hasReached(situation, 'comparison') ? 'high' : 'medium',
      people: [],
      closers: closersAmong(situation, informed(situation)),
      facts: { ...stageFact(situation), ...firstVisitFact(situation) },
      steps: [
        { do: 'ask', questionId: 'who-releases-the-money' },
        { do: 'fill-role', role: 'money-holder' },
      ],
    },
  ];
}
