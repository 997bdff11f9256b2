import type { AccountMap, Person } from '../account-map';
import { stancesByPerson } from '../attitude';
import { codeUnitOrder } from '../code-unit-order';
import type { RoleToFill } from '../coverage';
import type { Day } from '../day';
import { comingDecisionMeeting, isTop } from '../meetings';
import { isBuyer } from '../presence';
import { contacts } from '../visits';

/**
 * Who most likely plays a part in the purchase, best guess first: everybody of the buyer's, by
 * level, weight, department and standing towards us. Only a proposal of an order: nothing is marked.
 */
export function likelyHolders(map: AccountMap, role: RoleToFill, today: Day): readonly Person[] {
  const points = pointsFor(role, map, today);
  return map.people
    .filter((person) => isBuyer(person, today))
    .map((person) => ({ person, points: points(person) }))
    .sort((a, b) => b.points - a.points || codeUnitOrder(a.person.id, b.person.id))
    .map(({ person }) => person);
}

type Points = (person: Person) => number;

function pointsFor(role: RoleToFill, map: AccountMap, today: Day): Points {
  switch (role) {
    case 'decider': {
      const meeting = comingDecisionMeeting(map, today);
      return (person) =>
        (meeting && isTop(meeting, person.id) ? 8 : 0) +
        (person.level === 'decision' ? 4 : 0) +
        weight(person);
    }
    case 'coach': {
      const { metByUs } = contacts(map, today);
      const stances = stancesByPerson(map, today);
      return ({ id }) => 2 * (stances.get(id)?.stance ?? 0) + (metByUs.has(id) ? 1 : 0);
    }
    case 'money-holder':
    case 'recommender:financial':
      return (person) => (worksIn(person, FINANCE) ? 8 : 0) + weight(person) / 2;
    case 'technical-gatekeeper':
    case 'recommender:technical':
      return (person) => (worksIn(person, TECHNOLOGY) ? 8 : 0) + weight(person) / 2;
    case 'purchaser':
      return (person) => (worksIn(person, PURCHASING) ? 8 : 0) + weight(person) / 4;
    case 'user':
      return (person) =>
        (person.level === 'operation' ? 4 : 0) + (worksIn(person, PRODUCTION) ? 2 : 0);
    case 'recommender:management':
    case 'recommender':
    case 'influencer':
    case 'gatekeeper':
      return (person) => (person.level === 'management' ? 4 : 0) + weight(person) / 2;
  }
}

function weight({ realInfluence, formalRank }: Person): number {
  return realInfluence ?? formalRank ?? 0;
}

const FINANCE = /financ|treasur|account|cfo|budget|财务|会计|资金|审计/i;
const TECHNOLOGY = /engineer|technic|technolog|equipment|\bit\b|cto|design|工程|技术|设备|信息/i;
const PURCHASING = /purchas|procure|buyer|equipment|supply|采购|供应|设备/i;
const PRODUCTION = /product|plant|workshop|operat|生产|车间|运营/i;

function worksIn({ title, department }: Person, words: RegExp): boolean {
  return words.test(`${title ?? ''} ${department ?? ''}`);
}
