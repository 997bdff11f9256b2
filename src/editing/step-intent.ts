import type { Step } from '../domain/coverage';
import type { Intent } from './intent';

interface Known {
  /** Ids of the people who can answer. */
  readonly closers: readonly string[];
  /** What to write into a visit that is planned. */
  readonly purpose?: string | undefined;
}

/** What to ask the app for when a step is to be taken: the form that answers it, filled in. */
export function intentOf(step: Step, { closers, purpose }: Known): Intent {
  switch (step.do) {
    case 'plan-visit':
      return {
        to: 'plan-visit',
        personIds: step.personIds,
        ...(purpose !== undefined && { purpose }),
      };
    case 'log-visit':
      return { to: 'log-visit', personIds: step.personIds };
    case 'edit-visit':
      return { to: 'edit-visit', visitId: step.visitId };
    case 'ask':
      return { to: 'ask-question', questionId: step.questionId, closers };
    case 'ask-introduction':
      return {
        to: 'ask-introduction',
        toPersonId: step.toPersonId,
        forPersonId: step.forPersonId,
      };
    case 'name-seat':
    case 'show-meeting':
      return { to: step.do, meetingId: step.meetingId };
    case 'add-meeting':
    case 'add-person':
    case 'note-rival':
    case 'edit-deal':
    case 'show-team':
      return { to: step.do };
    case 'fill-role':
      return { to: 'fill-role', role: step.role };
    case 'add-tie':
      return { to: 'add-tie', toId: step.toPersonId };
    case 'assess':
    case 'confirm-authority':
      return { to: step.do, personId: step.personId };
    case 'show-person':
      return {
        to: 'show-person',
        personId: step.personId,
        ...(step.section && { section: step.section }),
      };
  }
}
