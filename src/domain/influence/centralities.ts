import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { articulationNodes } from './articulation';
import { USUAL } from './assumptions';
import { betweenness } from './betweenness';
import { brokerage } from './brokerage';
import type { Brokerage } from './brokerage';
import { closeness } from './closeness';
import { friendlyGraph } from './friendly-graph';
import { MOST_FOR_KEY_PLAYERS, bestSeeds, mostMissed } from './key-players';
import type { KeyPlayers } from './key-players';
import { katz } from './katz';
import { LAST_DAY } from './last-day';
import { pageRank } from './page-rank';
import { pnIndex } from './pn-index';
import { signedGraph } from './signed-graph';
import { sparseRows } from './sparse-rows';
import type { SparseRows } from './sparse-rows';
import { structuralHoles } from './structural-holes';
import type { StructuralHole } from './structural-holes';
import { heedingOf } from './weights';

/** How somebody stands in the network as a whole, apart from any meeting. */
export interface Centrality extends StructuralHole {
  /** With how many people there is a friendly tie. */
  readonly degree: number;
  /** Share of the shortest friendly ways between two others that pass through, 0 … 1. */
  readonly betweenness: number;
  /** Inverse of the mean number of steps to the others, 0 … 1. */
  readonly closeness: number;
  /** Without this person some would have no friendly way to each other. */
  readonly isCutPerson: boolean;
  /** Between whom he stands, by department. */
  readonly brokerage: Brokerage;
  /** Weight by whom one is heeded, and they in turn; all together of length 1. */
  readonly katz: number;
  /** The same shared out, so that heeding many counts less for each; sums to 1. */
  readonly pageRank: number;
  /** Standing by trusts and conflicts, around 1. */
  readonly pn: number;
}

/**
 * The measures of everybody on the map, by id: on the friendly graph (every tie but conflicts),
 * for Katz and PageRank on who heeds whom, for PN on trusts and conflicts. None of them enters the
 * effective influence on a meeting. O(people · ties), by the shortest paths.
 * Without a day everybody who ever is on the map counts.
 */
export function centralities(
  rawMap: AccountMap,
  today: Day = LAST_DAY,
): ReadonlyMap<string, Centrality> {
  const map = completeMap(rawMap);
  const { people, ties } = friendlyGraph(map, today);
  const heeded = heededGraph(map, today);
  const between = betweenness(ties);
  const close = closeness(ties);
  const cut = new Set(articulationNodes(ties));
  const holes = structuralHoles(ties);
  const roles = brokerage(ties, (node) => people[node]?.department);
  const weight = katz(heeded);
  const rank = pageRank(heeded);
  const standing = pnIndex(signedGraph(map, today).ties);
  // All these graphs number the people alike: everybody there by id.
  return new Map(
    people.map(({ id }, node) => [
      id,
      {
        degree: (ties.start[node + 1] ?? 0) - (ties.start[node] ?? 0),
        betweenness: between[node] ?? 0,
        closeness: close[node] ?? 0,
        isCutPerson: cut.has(node),
        effectiveSize: holes[node]?.effectiveSize ?? 0,
        constraint: holes[node]?.constraint,
        brokerage: roles[node] ?? { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 },
        katz: weight[node] ?? 0,
        pageRank: rank[node] ?? 0,
        pn: standing[node] ?? 1,
      },
    ]),
  );
}

/** A set of people and what it does, 0 … 1. */
export interface KeySet {
  readonly people: readonly string[];
  readonly measure: number;
  /** False where not all sets were tried. */
  readonly exact: boolean;
  /** How many sets are as good, this one included; 1 where not all were tried. */
  readonly asGood: number;
}

/**
 * The `count` people whose loss leaves the others furthest apart, and those with whom to seed an
 * idea, on the friendly graph. Undefined on a map of more people than can be looked at.
 */
export function keyPlayers(
  map: AccountMap,
  count: number,
  today: Day = LAST_DAY,
): { readonly mostMissed: KeySet; readonly bestSeeds: KeySet } | undefined {
  const { people, ties } = friendlyGraph(completeMap(map), today);
  if (people.length > MOST_FOR_KEY_PLAYERS) return undefined;
  const named = ({ nodes, ...found }: KeyPlayers): KeySet => ({
    people: nodes.flatMap((node) => people[node]?.id ?? []),
    ...found,
  });
  return { mostMissed: named(mostMissed(ties, count)), bestSeeds: named(bestSeeds(ties, count)) };
}

/** Row i: whom i heeds, and how much; where two are at odds nothing passes. */
function heededGraph(map: AccountMap, today: Day): SparseRows {
  const { ids, rowStart, heeded, weight } = heedingOf(map, today, undefined, USUAL);
  const from = new Int32Array(heeded.length);
  for (let node = 0; node < ids.length; node += 1) {
    from.fill(node, rowStart[node], rowStart[node + 1]);
  }
  return sparseRows(ids.length, { from, to: heeded, value: weight });
}
