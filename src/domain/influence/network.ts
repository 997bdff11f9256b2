import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { departmentOf } from '../departments';
import { balance } from './balance';
import type { Balance } from './balance';
import { betweenness } from './betweenness';
import { keyPlayers } from './centralities';
import type { KeySet } from './centralities';
import { friendlyGraph } from './friendly-graph';
import type { FriendlyGraph } from './friendly-graph';
import { structuralHoles } from './structural-holes';

/** The best sets of one, two and three people. */
export interface KeySets {
  readonly sets: readonly KeySet[];
  /** By person, in how many of the sets. */
  readonly memberships: ReadonlyMap<string, number>;
}

/**
 * How people stand in the network as a whole, whatever the meeting: the secondary lenses of
 * influence.md a. None of it enters the effective influence.
 */
export interface Network {
  /** How many people have a friendly tie. */
  readonly connected: number;
  /** Share of the shortest friendly ways between two others that pass through, 0 … 1; only above 0, most first. */
  readonly betweenness: ReadonlyMap<string, number>;
  /**
   * How far the people somebody knows do not know each other: 1 − Burt’s constraint, 0 … 1; only
   * above 0, most first.
   */
  readonly openness: ReadonlyMap<string, number>;
  /** To how many departments the friendly ties of these people lead, their own among them. */
  readonly departments: ReadonlyMap<string, number>;
  /** Undefined on a map of too many people. */
  readonly mustNotLeave: KeySets | undefined;
  readonly seeds: KeySets | undefined;
  readonly balance: Balance;
}

/** The parts of the work, in order. */
export const NETWORK_STEPS = ['ties', 'key-players', 'camps'] as const;
export type NetworkStep = (typeof NETWORK_STEPS)[number];

const SET_SIZES = [1, 2, 3] as const;

/**
 * Works it all out, naming each part before it begins. The cost is that of the key players: all
 * 9,880 sets of three of up to 40 people, and of more people one after another.
 */
export function* networkSteps(
  rawMap: AccountMap,
  today: Day,
): Generator<NetworkStep, Network, void> {
  const map = completeMap(rawMap);
  yield 'ties';
  const graph = friendlyGraph(map, today);
  const { people, ties } = graph;
  const between = betweenness(ties);
  const connected = people.filter((_, node) => degreeOf(graph, node) > 0).length;
  const openness = opennessIn(graph);
  yield 'key-players';
  const sets = SET_SIZES.filter((size) => size < connected).map((size) =>
    keyPlayers(map, size, today),
  );
  const found = sets.flatMap((set) => set ?? []);
  const isTooLarge = found.length < sets.length;
  yield 'camps';
  return {
    connected,
    betweenness: mostFirst(people.map(({ id }, node) => [id, between[node] ?? 0])),
    openness,
    departments: departmentsAround(graph, new Set(openness.keys())),
    mustNotLeave: isTooLarge ? undefined : keySets(found.map(({ mostMissed }) => mostMissed)),
    seeds: isTooLarge ? undefined : keySets(found.map(({ bestSeeds }) => bestSeeds)),
    balance: balance(map, today),
  };
}

function opennessIn({ people, ties }: FriendlyGraph): ReadonlyMap<string, number> {
  const holes = structuralHoles(ties);
  return mostFirst(people.map(({ id }, node) => [id, 1 - (holes[node]?.constraint ?? 1)]));
}

function departmentsAround(
  { people, ties }: FriendlyGraph,
  whom: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const names = people.map(departmentOf);
  const around = (node: number) => [
    node,
    ...ties.to.subarray(ties.start[node], ties.start[node + 1]),
  ];
  return new Map(
    people.flatMap(({ id }, node) => {
      if (!whom.has(id)) return [];
      const known = new Set(around(node).map((each) => names[each] ?? ''));
      known.delete('');
      return [[id, known.size] as const];
    }),
  );
}

function keySets(sets: readonly KeySet[]): KeySets {
  const memberships = new Map<string, number>();
  for (const id of sets.flatMap(({ people }) => people)) {
    memberships.set(id, (memberships.get(id) ?? 0) + 1);
  }
  return { sets, memberships };
}

function degreeOf({ ties: { start } }: FriendlyGraph, node: number): number {
  return (start[node + 1] ?? 0) - (start[node] ?? 0);
}

/** Rounding must not rank anybody who has none of it. */
const NONE = 1e-12;

function mostFirst(values: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(values.filter(([, value]) => value > NONE).sort(([, a], [, b]) => b - a));
}
