import type { Person } from '../account-map';
import { isUser } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { peopleFact, visitTo } from './facts';
import type { Gap } from './gap';
import { firstToVisit } from './key-people';
import { closersAmong, isMetWithin, metDaysAgo } from './situation';
import type { Situation } from './situation';

/** G37: the product is in use, and nobody has called on those who use it or bought it. */
export function aftercare(situation: Situation): Gap[] {
  const ids = situation.buyers.filter(isCaredFor).map(({ id }) => id);
  if (ids.some((id) => isMetWithin(situation, id, LIMITS_OF_RULES.aftercareDays))) return [];
  const closers = closersAmong(situation, ids);
  const next = firstToVisit(situation, closers);
  const lastMet = Math.min(...ids.map((id) => metDaysAgo(situation, id) ?? Infinity));
  return [
    {
      rule: 'G37',
      subject: 'map',
      severity: 'medium',
      people: ids.sort(),
      closers,
      ...(ids.length === 0 && { form: 'nobody' }),
      ...(ids.length > 0 && lastMet === Infinity && { form: 'never' }),
      facts: {
        ...(lastMet !== Infinity && { lastSeen: { kind: 'days', days: -lastMet } }),
        ...peopleFact('concerned', ids),
      },
      steps:
        ids.length === 0
          ? [
              { do: 'fill-role', role: 'user' },
              { do: 'fill-role', role: 'purchaser' },
            ]
          : visitTo(situation, next === undefined ? [] : [next]),
    },
  ];
}

function isCaredFor(person: Person): boolean {
  return isUser(person) || person.purchaseRoles.includes('purchaser');
}
