import { checkRow, startDraft } from '../command';
import type { Command } from '../command';
import { comingDecisionMeeting } from '../meetings';
import { fail, ok } from '../result';
import { suggestedDays } from '../visit-days';
import { checkVisit } from './check-visit';

/** Plans a visit to each of these people, in this order, on days before the coming meeting. */
export const planVisits: Command<{ personIds: readonly string[] }> = (
  map,
  { personIds },
  context,
) => {
  if (personIds.length === 0) return fail({ code: 'nobody', at: 'personIds' });
  const { today, newId } = context;
  const days = suggestedDays(personIds.length, today, comingDecisionMeeting(map, today)?.date);
  const draft = startDraft(map);
  for (const [index, personId] of personIds.entries()) {
    const visit = checkVisit(
      map,
      checkRow('visits', {
        date: days[index],
        by: 'us',
        personIds: [personId],
        channel: 'visit',
        setting: 'private',
        id: newId(),
      }),
    );
    if (!visit.ok) return visit;
    draft.put('visits', visit.value);
  }
  return ok(draft.done({ intent: personIds.length === 1 ? 'plan-visit' : 'plan-visits' }));
};
