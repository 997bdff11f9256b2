import { byId } from '../account-map';
import type { AccountMap, Person, Tie } from '../account-map';
import type { Day } from '../day';
import { derived } from '../derived';
import { onTheMap } from '../presence';

/** The people of every side who are on the map by that day and have not left, numbered by id. */
export interface PresentPeople {
  readonly people: readonly Person[];
  /** The number of each by id. */
  readonly nodeOf: ReadonlyMap<string, number>;
}

export const presentPeople = derived(
  (map) => [map.people],
  (map: AccountMap, today: Day): PresentPeople => {
    const people = map.people
      .filter((person) => !person.left && onTheMap(person, today))
      .sort(byId);
    return { people, nodeOf: new Map(people.map(({ id }, node) => [id, node])) };
  },
);

/** A tie between two people by their numbers. */
export interface PresentTie {
  readonly tie: Tie;
  readonly from: number;
  readonly to: number;
}

/** The ties between two of the present people, in the order of the map. */
export const presentTies = derived(
  (map) => [map.ties, map.people],
  (map, today): readonly PresentTie[] => {
    const { nodeOf } = presentPeople(map, today);
    const present: PresentTie[] = [];
    for (const tie of map.ties) {
      const from = nodeOf.get(tie.fromId);
      const to = nodeOf.get(tie.toId);
      if (from !== undefined && to !== undefined && from !== to) present.push({ tie, from, to });
    }
    return present;
  },
);

/** The ties of each of the present people, by their numbers. */
export const tiesOfPeople = derived(
  (map) => [map.ties, map.people],
  (map, today): readonly (readonly PresentTie[])[] => {
    const ties: PresentTie[][] = presentPeople(map, today).people.map(() => []);
    for (const tie of presentTies(map, today)) {
      ties[tie.from]?.push(tie);
      ties[tie.to]?.push(tie);
    }
    return ties;
  },
);
