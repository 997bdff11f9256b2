import { daysBetween } from '../day';
import { shift } from './gap';
import type { Gap } from './gap';
import { closersAmong, isStanceKnown, isTopVoter } from './situation';
import type { Situation } from './situation';

/** G06: we have met a voter and not recorded where he stands. */
export function attitudeBlank(situation: Situation): Gap[] {
  const { coming, contacts, today } = situation;
  if (!coming) return [];
  return coming.voters.flatMap(({ id }) => {
    const lastMet = contacts.metByUs.get(id);
    if (lastMet === undefined || isStanceKnown(situation, id)) return [];
    return [
      {
        rule: 'G06',
        subject: id,
        severity: isTopVoter(situation, id) ? coming.severity : shift(coming.severity, -1),
        people: [id],
        closers: closersAmong(situation, [id]),
        facts: {
          person: { kind: 'person', id },
          meeting: { kind: 'meeting', id: coming.meeting.id },
          when: { kind: 'countdown', days: coming.days },
          lastMet: { kind: 'days', days: -daysBetween(lastMet, today) },
        },
        steps: [{ do: 'assess', personId: id }],
      },
    ];
  });
}
