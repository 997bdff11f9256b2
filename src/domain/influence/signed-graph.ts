import type { Person } from '../account-map';
import { derived } from '../derived';
import { conflictsAmong } from './conflicts';
import { presentPeople, presentTies } from './present-people';
import { symmetric } from './sparse-rows';
import type { SparseRows, ValuedPair } from './sparse-rows';

/** Who trusts whom and who is at odds with whom, without direction, each pair once. */
export interface SignedGraph {
  /** People of every side who are on the map and have not left, by id. */
  readonly people: readonly Person[];
  /** Symmetric; 1 for trust, −1 for conflict. */
  readonly ties: SparseRows;
}

/** A conflict outweighs whatever trust is recorded beside it. O(people + ties). */
export const signedGraph = derived(
  (map) => [map.people, map.ties],
  (map, today): SignedGraph => {
    const { people } = presentPeople(map, today);
    const ties = presentTies(map, today);
    const areAtOdds = conflictsAmong(ties, people.length);
    const pairs: ValuedPair[] = [];
    for (const { tie, from, to } of ties) {
      if (tie.kind !== 'conflicts' && tie.kind !== 'trusts') continue;
      pairs.push([from, to, areAtOdds(from, to) ? -1 : 1]);
    }
    return { people, ties: symmetric(people.length, pairs) };
  },
);
