import { byId } from '../account-map';
import type { Person } from '../account-map';
import { introducersOf } from '../influence/introduction-graph';
import { presentPeople } from '../influence/present-people';
import { LIMITS_OF_RULES } from './constants';
import { once } from './once';
import { isMet, mayBeVisited } from './situation';
import type { Situation } from './situation';
import { isAlly } from './standing';

/**
 * People on our side whom we know, who know this person well enough to bring us together, and who
 * were not asked for it yet; in the order of their ids.
 */
export function introducersTo(situation: Situation, person: Person): readonly Person[] {
  const { map, today } = situation;
  const { people, nodeOf } = presentPeople(map, today);
  const node = nodeOf.get(person.id);
  if (node === undefined) return [];
  const found: Person[] = [];
  for (const [from, chance] of introducersOf(map, today)(node)) {
    const other = chance >= LIMITS_OF_RULES.introductionChance ? people[from] : undefined;
    if (other === undefined || !mayBeAsked(situation, other)) continue;
    if (!isAsked(situation, other, person)) found.push(other);
  }
  return found.sort(byId);
}

function mayBeAsked(situation: Situation, { id }: Person): boolean {
  const buyer = situation.buyersById.get(id);
  return (
    buyer !== undefined &&
    isMet(situation, id) &&
    isAlly(situation, id) &&
    mayBeVisited(situation, buyer)
  );
}

function isAsked(situation: Situation, introducer: Person, person: Person): boolean {
  return asked(situation).get(introducer.id)?.has(person.id) === true;
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
