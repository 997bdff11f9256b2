import type { Gap, Step } from '../../domain/coverage';
import type { Intent } from '../../editing/intent';

/** What to ask the app for when a gap's button is pressed. */
export function intentOf(step: Step, gap: Gap, purpose: string | undefined): Intent {
  switch (step.do) {
    case 'plan-visit':
      return {
        to: 'plan-visit',
        personIds: step.personIds,
        ...(purpose !== undefined && { purpose }),
      };
    case 'ask':
      return { to: 'ask-question', questionId: step.questionId, closers: gap.closers };
    case 'name-seat':
    case 'show-meeting':
      return { to: step.do, meetingId: step.meetingId };
    case 'add-meeting':
      return { to: 'add-meeting' };
    case 'assess':
    case 'show-person':
      return { to: step.do, personId: step.personId };
  }
}
