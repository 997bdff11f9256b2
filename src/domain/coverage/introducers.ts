import type { Person } from '../account-map';
import { edgeChance } from '../influence/introduction-graph';
import { LIMITS_OF_RULES } from './constants';
import { once } from './once';
import { isMet, mayBeVisited } from './situation';
import type { Situation } from './situation';
import { isAlly } from './standing';

/** People on our side whom we know and may ask to introduce us. */
export const introducers = once((situation): readonly Person[] =>
  situation.buyers.filter(
    (person) =>
      isMet(situation, person.id) &&
      isAlly(situation, person.id) &&
      mayBeVisited(situation, person),
  ),
);

/** He knows the other well enough to bring us together, and was not asked for it yet. */
export function couldIntroduce(situation: Situation, introducer: Person, person: Person): boolean {
  const { map, today } = situation;
  if (asked(situation).get(introducer.id)?.has(person.id)) return false;
  return edgeChance(map, introducer.id, person.id, today) >= LIMITS_OF_RULES.introductionChance;
}

/** By the one who was asked, to whom we asked to be introduced. */
const asked = once(({ map, today }): ReadonlyMap<string, ReadonlySet<string>> => {
  const asks = new Map<string, Set<string>>();
  for (const { date, toPersonId, forPersonId } of map.asks) {
    if (date > today) continue;
    asks.set(toPersonId, (asks.get(toPersonId) ?? new Set()).add(forPersonId));
  }
  return asks;
});
