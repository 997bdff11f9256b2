import { daysBetween } from '../day';
import type { Day } from '../day';
import { personOnTheMap } from '../presence';
import type { Severity } from '../vocabulary';
import { LIMITS_OF_RULES } from './constants';
import { stageFact } from './facts';
import type { Gap } from './gap';
import { closersAmong, hadTimeToAsk, hasReached } from './situation';
import type { Situation } from './situation';

/** G31: nothing has been heard of a rival for a month, and nobody has confirmed that there is none. */
export function rivalOutOfSight(situation: Situation): Gap[] {
  const { map, today, askable } = situation;
  if (map.deal.noRival || !hasReached(situation, 'research') || !hadTimeToAsk(situation)) return [];
  const lastNews = lastNewsOfRival(situation);
  const newsIn = lastNews === undefined ? undefined : daysBetween(today, lastNews);
  if (newsIn !== undefined && -newsIn <= LIMITS_OF_RULES.rivalNewsDays) return [];
  return [
    {
      rule: 'G31',
      subject: 'map',
      severity: severityIn(situation),
      people: [],
      closers: closersAmong(situation, askable),
      ...(newsIn === undefined && { form: 'never' }),
      facts: {
        ...(newsIn !== undefined && { lastNews: { kind: 'days', days: newsIn } }),
        ...stageFact(situation),
      },
      steps: [{ do: 'ask', questionId: 'which-rivals' }, { do: 'note-rival' }, { do: 'edit-deal' }],
    },
  ];
}

// Any visit of a rival's is news, also one that does not count, as in a crowd or by message.
function lastNewsOfRival({ map, today }: Situation): Day | undefined {
  let last: Day | undefined;
  const hear = (date: Day) => {
    if (date <= today && (last === undefined || date > last)) last = date;
  };
  for (const { date } of map.rivalNotes) hear(date);
  for (const { by, date, personIds } of map.visits) {
    if (by === 'us' || (last !== undefined && date <= last)) continue;
    if (personIds.some((id) => personOnTheMap(map, id, today))) hear(date);
  }
  return last;
}

function severityIn(situation: Situation): Severity {
  const { closeIn } = situation;
  const isNear = closeIn !== undefined && closeIn <= LIMITS_OF_RULES.closeNearDays;
  return isNear || hasReached(situation, 'comparison') ? 'high' : 'medium';
}
