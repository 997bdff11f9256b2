import { isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { meetingFacts, peopleFact } from './facts';
import type { Gap } from './gap';
import type { Situation } from './situation';

/** G39: many people decide, and the deal is run as one that a single person settles. */
export function modeTooSmall(situation: Situation): Gap[] {
  const { map, buyers, coming } = situation;
  if (map.deal.mode !== 'quick') return [];
  const voters = coming?.voters ?? [];
  const isByMeeting = voters.length >= LIMITS_OF_RULES.manyDeciders;
  const deciding = isByMeeting
    ? voters
    : buyers.filter((person) => isDecider(person) || person.decisionRole === 'recommender');
  if (deciding.length < LIMITS_OF_RULES.manyDeciders) return [];
  const ids = deciding.map(({ id }) => id).sort();
  return [
    {
      rule: 'G39',
      subject: 'map',
      severity: 'high',
      people: ids,
      closers: [],
      ...(!isByMeeting && { form: 'roles' }),
      facts: {
        ...(isByMeeting && meetingFacts(situation)),
        number: { kind: 'count', count: ids.length },
        ...peopleFact('deciding', ids),
      },
      steps: [{ do: 'edit-deal' }],
    },
  ];
}
