import type { Person } from '../account-map';
import { derived } from '../derived';
import { conflictsAmong } from './conflicts';
import { presentPeople, presentTies } from './present-people';
import { symmetric } from './sparse-rows';
import type { SparseRows, ValuedPair } from './sparse-rows';

/** Who gets on with whom: every tie but conflicts, without direction, each pair once. */
export interface FriendlyGraph {
  /** People of every side who are on the map and have not left, by id. */
  readonly people: readonly Person[];
  /** Symmetric, all values 1. */
  readonly ties: SparseRows;
}

/** People at odds are not joined, whatever else stands between them. O(people + ties). */
export const friendlyGraph = derived(
  (map) => [map.people, map.ties],
  (map, today): FriendlyGraph => {
    const { people } = presentPeople(map, today);
    const ties = presentTies(map, today);
    const areAtOdds = conflictsAmong(ties, people.length);
    const pairs: ValuedPair[] = [];
    for (const { from, to } of ties) {
      if (!areAtOdds(from, to)) pairs.push([from, to, 1]);
    }
    return { people, ties: symmetric(people.length, pairs) };
  },
);
