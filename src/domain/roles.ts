import type { Person } from './account-map';

/** Somebody inside who wants us to win and tells us how things stand. */
export function isCoach(person: Pick<Person, 'keyRoles'>): boolean {
  return person.keyRoles.includes('coach');
}

/** Somebody who passes on what he knows, to us as to others. */
export function isSharer(person: Pick<Person, 'socialRoles'>): boolean {
  return person.socialRoles.includes('information-sharer');
}

/** By his part in this purchase, or as one of the key roles. */
export function isDecider(person: Pick<Person, 'decisionRole' | 'keyRoles'>): boolean {
  return person.decisionRole === 'decider' || person.keyRoles.includes('decision-maker');
}

/** Works with what is bought, by his part in the purchase or as one of the key roles. */
export function isUser(person: Pick<Person, 'keyRoles' | 'purchaseRoles'>): boolean {
  return person.keyRoles.includes('user') || person.purchaseRoles.includes('user');
}
