import { LIMITS_OF_RULES } from './constants';
import type { Gap } from './gap';
import { closersAmong } from './situation';
import type { Situation } from './situation';

/** G05: who leads the coming meeting, or how it decides, is not recorded. */
export function lastWordUnknown(situation: Situation): Gap[] {
  const { coming, askable } = situation;
  if (!coming) return [];
  const { meeting, days, chair } = coming;
  const ruleKnown = meeting.rule != null;
  if (chair && ruleKnown) return [];
  return [
    {
      rule: 'G05',
      subject: meeting.id,
      severity: days <= LIMITS_OF_RULES.criticalDays ? 'high' : 'medium',
      people: [],
      closers: closersAmong(situation, askable),
      ...(chair && { form: 'rule' }),
      ...(ruleKnown && { form: 'chair' }),
      facts: {
        meeting: { kind: 'meeting', id: meeting.id },
        when: { kind: 'countdown', days },
        ...(chair && { chair: { kind: 'person', id: chair.id } }),
      },
      steps: [
        { do: 'ask', questionId: 'who-has-the-last-word' },
        { do: 'show-meeting', meetingId: meeting.id },
      ],
    },
  ];
}
