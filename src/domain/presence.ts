import { rowsById } from './account-map';
import type { AccountMap, Person } from './account-map';
import type { Day } from './day';

/** Whether the person was known by that day: looking back, whom we learnt of later is not there yet. */
export function onTheMap(person: Person, today: Day): boolean {
  return person.knownSince == null || person.knownSince <= today;
}

/** Of the buyer's organisation, still there, and known by that day: whom the rules speak of. */
export function isBuyer(person: Person, today: Day): boolean {
  return person.side === 'buyer' && !person.left && onTheMap(person, today);
}

export function personOnTheMap(map: AccountMap, id: string, today: Day): Person | undefined {
  const person = rowsById(map.people).get(id);
  return person && onTheMap(person, today) ? person : undefined;
}

/** Whether the customer's purchasing rules forbid any contact on that day. */
export function contactBanned(map: AccountMap, today: Day): boolean {
  const ban = map.deal.contactBan;
  return ban != null && ban.from <= today && today <= ban.until;
}
