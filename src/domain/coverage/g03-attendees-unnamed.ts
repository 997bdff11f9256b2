import { LIMITS_OF_RULES } from './constants';
import type { Gap } from './gap';
import { closersAmong } from './situation';
import type { Situation } from './situation';

/** G03: more people will sit in the coming meeting than we can name, or nobody has said how many. */
export function attendeesUnnamed(situation: Situation): Gap[] {
  const { coming, askable } = situation;
  if (!coming || coming.unnamed === 0) return [];
  const { meeting, days, unnamed } = coming;
  if (unnamed === undefined && days > LIMITS_OF_RULES.headcountDays) return [];
  return [
    {
      rule: 'G03',
      subject: unnamed === undefined ? 'headcount?' : String(unnamed),
      severity: unnamed === undefined ? 'low' : coming.severity,
      people: [],
      closers: closersAmong(situation, askable),
      ...(unnamed === undefined && { form: 'headcount' }),
      facts: {
        meeting: { kind: 'meeting', id: meeting.id },
        when: { kind: 'countdown', days },
        ...(unnamed !== undefined && {
          unnamed: { kind: 'count', count: unnamed },
          headcount: { kind: 'count', count: meeting.headcount ?? 0 },
          named: { kind: 'count', count: (meeting.headcount ?? 0) - unnamed },
        }),
      },
      steps: [
        {
          do: 'ask',
          questionId: unnamed === undefined ? 'how-many-will-sit-there' : 'who-will-sit-there',
        },
        { do: unnamed === undefined ? 'show-meeting' : 'name-seat', meetingId: meeting.id },
      ],
    },
  ];
}
