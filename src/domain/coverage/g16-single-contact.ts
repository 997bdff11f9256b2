import { isDecider } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { deadlineFacts, firstVisitFact } from './facts';
import type { Gap } from './gap';
import { firstToVisit, metLately } from './key-people';
import { closersAmong, hadTimeToAsk } from './situation';
import type { Situation } from './situation';

/** G16: all that we know comes from one person, or nobody talks with us any more. */
export function singleContact(situation: Situation): Gap[] {
  const [contact, ...others] = metLately(situation);
  if (others.length > 0 || !hadTimeToAsk(situation)) return [];
  if (contact !== undefined && isEnough(situation, contact)) return [];
  const elsewhere = situation.buyers.map(({ id }) => id).filter((id) => id !== contact);
  const closers = closersAmong(situation, elsewhere);
  const next = firstToVisit(situation, closers);
  return [
    {
      rule: 'G16',
      subject: contact ?? 'nobody',
      severity: isNear(situation) ? 'critical' : 'high',
      people: contact === undefined ? [] : [contact],
      closers,
      ...(contact === undefined && { form: 'nobody' }),
      facts: {
        ...(contact !== undefined && { person: { kind: 'person', id: contact } }),
        days: { kind: 'count', count: LIMITS_OF_RULES.aliveDays },
        ...deadlineFacts(situation),
        ...firstVisitFact(situation),
      },
      steps: [
        ...(next === undefined ? [] : [{ do: 'plan-visit' as const, personIds: [next] }]),
        { do: 'ask', questionId: 'who-else-takes-part' },
        { do: 'add-person' },
      ],
    },
  ];
}

// A small deal done quickly may rest on one person, if it is the one who decides.
function isEnough({ map, buyersById }: Situation, contact: string): boolean {
  const person = buyersById.get(contact);
  return map.deal.mode === 'quick' && person !== undefined && isDecider(person);
}

function isNear({ coming, closeIn }: Situation): boolean {
  const { highDays, closeNearDays } = LIMITS_OF_RULES;
  return (
    (coming !== undefined && coming.days <= highDays) ||
    (closeIn !== undefined && closeIn <= closeNearDays)
  );
}
