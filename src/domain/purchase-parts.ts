import type { Person } from './account-map';
import { isCoach, isDecider, isUser } from './roles';

/** Parts in a purchase that are marked on the map, the weightiest first. */
export const PARTS = [
  'decider',
  'recommender',
  'gatekeeper',
  'user',
  'purchaser',
  'coach',
  'money',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts that the person plays, the weightiest first. */
export function partsOf(person: Person): Part[] {
  const { decisionRole, keyRoles, purchaseRoles } = person;
  const plays: Record<Part, boolean> = {
    decider: isDecider(person),
    recommender: decisionRole === 'recommender',
    gatekeeper: purchaseRoles.includes('gatekeeper') || keyRoles.includes('technical-gatekeeper'),
    user: isUser(person),
    purchaser: purchaseRoles.includes('purchaser'),
    coach: isCoach(person),
    money: person.holdsMoney,
  };
  return PARTS.filter((part) => plays[part]);
}
