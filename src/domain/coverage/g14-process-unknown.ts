import { deadlineFacts, stageFact } from './facts';
import { isMeetingMissed } from './g04-no-decision-meeting';
import type { Gap } from './gap';
import { closersAmong, hasReached } from './situation';
import type { Situation } from './situation';

/** G14: the customer compares, and how it comes to a decision is not written down. */
export function processUnknown(situation: Situation): Gap[] {
  const { map, coming, askable } = situation;
  if (map.deal.processKnown || coming || !hasReached(situation, 'shortlist')) return [];
  if (isMeetingMissed(situation)) return [];
  return [
    {
      rule: 'G14',
      subject: 'map',
      severity: hasReached(situation, 'comparison') ? 'high' : 'medium',
      people: [],
      closers: closersAmong(situation, askable),
      facts: { ...stageFact(situation), ...deadlineFacts(situation) },
      steps: [{ do: 'ask', questionId: 'how-is-it-decided' }, { do: 'edit-deal' }],
    },
  ];
}
