import type { Gap } from './gap';
import { closersAmong } from './situation';
import type { Situation } from './situation';

/** G08: a rival will be heard in the coming meeting, and we will not. */
export function rivalInRoom(situation: Situation): Gap[] {
  const { coming, today } = situation;
  if (!coming) return [];
  const { meeting, days, chair } = coming;
  const guests = meeting.guests.filter(({ knownOn }) => knownOn == null || knownOn <= today);
  if (guests.length === 0 || guests.some(({ by }) => by === 'us')) return [];
  const chairIds = chair ? [chair.id] : [];
  const closers = closersAmong(situation, chairIds);
  return [
    {
      rule: 'G08',
      subject: meeting.id,
      severity: 'critical',
      people: chairIds,
      closers,
      facts: {
        meeting: { kind: 'meeting', id: meeting.id },
        when: { kind: 'countdown', days },
        rivals: { kind: 'rivals', ids: [...new Set(guests.map(({ by }) => by))].sort() },
        ...(chair && { chair: { kind: 'person', id: chair.id } }),
      },
      steps: [
        ...(closers.length > 0 ? [{ do: 'plan-visit' as const, personIds: closers }] : []),
        { do: 'show-meeting', meetingId: meeting.id },
      ],
    },
  ];
}
