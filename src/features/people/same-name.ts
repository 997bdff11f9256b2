import type { AccountMap, Person } from '../../domain/account-map';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** A name as it is compared: composed, without what cannot be seen, in one case. */
export function comparableName(name: string): string {
  return name.normalize('NFC').replace(INVISIBLE, '').trim().toLocaleLowerCase();
}

/** Everybody on the map with that name; nobody for a blank one. */
export function peopleNamed(map: AccountMap, name: string): Person[] {
  const wanted = comparableName(name);
  if (wanted === '') return [];
  return map.people.filter((person) => comparableName(person.name) === wanted);
}
