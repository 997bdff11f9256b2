import { LIMITS_OF_RULES } from './constants';
import { meetingFacts, peopleFact, visitTo } from './facts';
import type { Gap } from './gap';
import { firstToVisit } from './key-people';
import { closersAmong, isMetWithin, rivalMetDaysAgo } from './situation';
import type { Situation } from './situation';

/** G32: of those who vote in the coming meeting the rival has met more than we have. */
export function rivalAhead(situation: Situation): Gap[] {
  const { coming } = situation;
  if (!coming) return [];
  const voters = coming.voters.map(({ id }) => id);
  const metByRival = voters.filter((id) => rivalMetDaysAgo(situation, id) !== undefined);
  const notMet = voters.filter((id) => !isMetWithin(situation, id, LIMITS_OF_RULES.roomMetDays));
  const metByUs = voters.length - notMet.length;
  if (metByRival.length - metByUs < LIMITS_OF_RULES.rivalLead) return [];
  const rivalOnly = notMet.filter((id) => metByRival.includes(id));
  const next = firstToVisit(situation, closersAmong(situation, rivalOnly));
  return [
    {
      rule: 'G32',
      subject: `${metByRival.length}:${metByUs}`,
      severity: coming.days <= LIMITS_OF_RULES.criticalDays ? 'critical' : 'high',
      people: metByRival,
      closers: closersAmong(situation, notMet),
      ...(metByUs === 0 && { form: 'none' }),
      facts: {
        ...meetingFacts(situation),
        days: { kind: 'count', count: LIMITS_OF_RULES.roomMetDays },
        theirs: { kind: 'count', count: metByRival.length },
        ours: { kind: 'count', count: metByUs },
        ...peopleFact('rivalOnly', rivalOnly),
      },
      steps: next === undefined ? [] : visitTo(situation, [next]),
    },
  ];
}
