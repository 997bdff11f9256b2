import type { Person } from '../account-map';
import { personOnTheMap } from '../presence';
import { LIMITS_OF_RULES } from './constants';
import { lastMetFact } from './facts';
import type { Gap } from './gap';
import { onlyContact } from './key-people';
import { closersAmong } from './situation';
import type { Situation } from './situation';

/** G11: somebody says that he decides, and nobody else has said whether that is so. */
export function authorityUnconfirmed(situation: Situation): Gap[] {
  return situation.buyers
    .filter((person) => person.claimsAuthority && !isChecked(situation, person))
    .map((person) => gapAbout(person, situation));
}

// Denied is checked too: then the role is wrong, not the knowledge of it.
export function isChecked({ map, today }: Situation, { id, authorityChecks }: Person): boolean {
  return authorityChecks.some(
    ({ personId, date }) =>
      personId !== id && date <= today && personOnTheMap(map, personId, today) !== undefined,
  );
}

function gapAbout({ id }: Person, situation: Situation): Gap {
  const isOnlyOne = onlyContact(situation) === id;
  return {
    rule: 'G11',
    subject: id,
    severity: isOnlyOne ? 'critical' : 'high',
    people: [id],
    closers: closersAmong(situation, whoWouldKnow(situation)).filter((closer) => closer !== id),
    facts: {
      person: { kind: 'person', id },
      ...(isOnlyOne && { onlyOne: { kind: 'count', count: LIMITS_OF_RULES.aliveDays } }),
      ...lastMetFact(situation, id),
    },
    steps: [
      { do: 'ask', questionId: 'who-else-must-agree' },
      { do: 'confirm-authority', personId: id },
    ],
  };
}

function whoWouldKnow({ askable, buyers }: Situation): string[] {
  const purchasers = buyers.filter(({ purchaseRoles }) => purchaseRoles.includes('purchaser'));
  return [...askable, ...purchasers.map(({ id }) => id)];
}
