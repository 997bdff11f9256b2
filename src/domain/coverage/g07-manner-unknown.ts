import { daysBetween } from '../day';
import { LIMITS_OF_RULES } from './constants';
import type { Gap } from './gap';
import { closersAmong, isTopVoter, mayBeVisited } from './situation';
import type { Situation } from './situation';

/** G07: the meeting is near, and how a voter whom we know likes to be spoken to is not recorded. */
export function mannerUnknown(situation: Situation): Gap[] {
  const { coming, contacts, today } = situation;
  if (!coming || coming.days > LIMITS_OF_RULES.styleDays) return [];
  return coming.voters.flatMap((person) => {
    const { id } = person;
    const lastMet = contacts.metByUs.get(id);
    if (lastMet === undefined || person.style != null || !mayBeVisited(situation, person))
      return [];
    return [
      {
        rule: 'G07',
        subject: id,
        severity: isTopVoter(situation, id) ? 'medium' : 'low',
        people: [id],
        closers: closersAmong(situation, [id]),
        facts: {
          person: { kind: 'person', id },
          meeting: { kind: 'meeting', id: coming.meeting.id },
          when: { kind: 'countdown', days: coming.days },
          lastMet: { kind: 'days', days: -daysBetween(lastMet, today) },
        },
        steps: [{ do: 'show-person', personId: id, section: 'style' }],
      },
    ];
  });
}
