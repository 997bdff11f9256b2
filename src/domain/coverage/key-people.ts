import type { Person } from '../account-map';
import { USUAL } from '../influence/assumptions';
import { deliberationOf } from '../influence/deliberation';
import { moversOf } from '../influence/opinion-model';
import { sayIn } from '../influence/say';
import { isSharer } from '../roles';
import { LIMITS_OF_RULES } from './constants';
import { once } from './once';
import { isMetWithin, isTopVoter, isVoter } from './situation';
import type { Situation } from './situation';

/** Has a say in this purchase, in the meeting or outside it. */
export function isKey(situation: Situation, { id }: Person): boolean {
  return keyIds(situation).has(id);
}

const keyIds = once((situation): ReadonlySet<string> => {
  const hasSay = (person: Person) => {
    const { decisionRole, holdsMoney, socialRoles, purchaseRoles } = person;
    return (
      isVoter(situation, person.id) ||
      isWeighty(person) ||
      decisionRole === 'decider' ||
      decisionRole === 'recommender' ||
      holdsMoney ||
      socialRoles.includes('obstacle-builder') ||
      purchaseRoles.some((role) => KEY_PURCHASE_ROLES.has(role))
    );
  };
  return new Set(situation.buyers.filter(hasSay).map(({ id }) => id));
});

const KEY_PURCHASE_ROLES: ReadonlySet<string> = new Set([
  'purchaser',
  'project-lead',
  'top-leader',
]);

/** Moves others, whatever the title says. */
export function isWeighty({ realInfluence }: Person): boolean {
  return realInfluence != null && realInfluence >= LIMITS_OF_RULES.weightyInfluence;
}

/** Carries much of the decision: by real influence, by his seat, or by whom he reaches. */
export function isHigh(situation: Situation, person: Person): boolean {
  if (isWeighty(person) || isTopVoter(situation, person.id)) return true;
  return movers(situation).has(person.id);
}

// Ids of those whose own view counts for much in the coming meeting: under its rule, or as if the
// chair decided while the rule is not known. Nobody where the chair decides and is not known.
const movers = once(({ map, coming, today }): ReadonlySet<string> => {
  if (!coming) return new Set();
  const rule = coming.meeting.rule ?? 'chair';
  const deliberation = deliberationOf(map, coming.meeting, today, rule, USUAL);
  const { attendance, quota, ids, indexOf, model } = deliberation;
  if (rule === 'chair' && attendance.chairId === undefined) return new Set();
  const { shares } = sayIn(attendance, rule, quota);
  const say = new Float64Array(ids.length);
  for (const [id, share] of shares) {
    const at = indexOf.get(id);
    if (at !== undefined) say[at] = share;
  }
  const moving = moversOf(model, say, LIMITS_OF_RULES.highShare);
  return new Set(ids.filter((_, at) => moving.has(at)));
});

/** Ids of the buyer's people whom we have spoken to in the last months. */
export const metLately = once((situation): readonly string[] =>
  situation.buyers
    .filter(({ id }) => isMetWithin(situation, id, LIMITS_OF_RULES.aliveDays))
    .map(({ id }) => id),
);

/** The one person of the buyer whom we have spoken to in the last months, if it is one. */
export function onlyContact(situation: Situation): string | undefined {
  const [contact, ...others] = metLately(situation);
  return others.length === 0 ? contact : undefined;
}

/** Ids of the buyer's people who pass on what they know, and of those met lately. */
export const informed = once((situation): readonly string[] => [
  ...situation.buyers.filter(isSharer).map(({ id }) => id),
  ...metLately(situation),
]);

/** Of these, the one to begin with: a say in it first, then real influence, then rank, then by id. */
export function firstToVisit(
  situation: Situation,
  personIds: readonly string[],
): string | undefined {
  const weight = (person: Person) =>
    (isKey(situation, person) ? 100 : 0) +
    (person.realInfluence ?? 0) * 10 +
    (person.formalRank ?? 0);
  let first: { readonly id: string; readonly weight: number } | undefined;
  for (const id of personIds) {
    const person = situation.buyersById.get(id);
    if (!person) continue;
    const its = weight(person);
    if (!first || its > first.weight || (its === first.weight && id < first.id)) {
      first = { id, weight: its };
    }
  }
  return first?.id;
}
