import type { AccountMap, Person, Tie } from '../account-map';
import { stancesByPerson } from '../attitude';
import { addDays } from '../day';
import type { Day } from '../day';
import { derived } from '../derived';
import { visitCounts } from '../visits';
import { conflictsAmong } from './conflicts';
import {
  INTRODUCTION_CHANCES,
  closenessChance,
  contactChance,
  willOf,
} from './introduction-chances';
import { presentPeople, presentTies, tiesOfPeople } from './present-people';
import type { PresentTie } from './present-people';
import { sparseRows, transposed } from './sparse-rows';
import type { SparseRows } from './sparse-rows';

/**
 * Whom we know on that day, and who would introduce us. The nodes are the people of any side who
 * are on the map and have not left: people outside introduce as well as the buyer's own.
 */
export interface Acquaintance {
  readonly people: readonly Person[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** How likely we reach the person ourselves; 0 = we do not know him. */
  readonly contact: readonly number[];
  /** How likely the person introduces us when asked; 0 = never. */
  readonly will: readonly number[];
}

/** Worked out once for each state of the map and day. O(people + visits). */
export const acquaintance = derived(
  (map) => [map.people, map.visits, map.assessments],
  (map, today): Acquaintance => {
    const { people, nodeOf } = presentPeople(map, today);
    const visits = recentVisits(map, today, nodeOf);
    const stances = stancesByPerson(map, today);
    return {
      people,
      nodeOf,
      contact: people.map(({ ourContact }, node) => contactChance(ourContact, visits[node] ?? 0)),
      will: people.map((person) => willOf(person, stances.get(person.id)?.stance)),
    };
  },
);

/** Who can bring us to whom on that day. */
export interface IntroductionGraph extends Acquaintance {
  /** How likely the row's person, if willing, brings us to the column's. Only arcs above 0. */
  readonly onward: SparseRows;
  /** The same from the other end: by whom the row's person can be reached. */
  readonly backward: SparseRows;
}

/** Built once for each state of the map and day. O(people + ties + visits). */
export const introductionGraph = derived(
  (map) => [map.people, map.ties, map.visits, map.assessments],
  (map, today): IntroductionGraph => ({ ...acquaintance(map, today), ...arcs(map, today) }),
);

/** Who could bring us to whom if willing: what only the people and the ties decide. */
const arcs = derived(
  (map) => [map.ties, map.people],
  (map, today): Pick<IntroductionGraph, 'onward' | 'backward'> => {
    const { people } = presentPeople(map, today);
    const onward = arcsOnward(presentTies(map, today), odds(map, today), people.length);
    return { onward, backward: transposed(onward) };
  },
);

/** By the number of each, how likely he brings us to somebody if willing. */
export type Introducers = ReadonlyMap<number, number>;

/**
 * Tells of a person, by number, who could bring us to him by the best tie between them: nobody who
 * is at odds with him. Looks at his ties when he is first asked about, for those who ask about few
 * people and would not have the whole graph built.
 */
export const introducersOf = derived(
  (map) => [map.ties, map.people],
  (map, today): ((node: number) => Introducers) => {
    const ties = tiesOfPeople(map, today);
    const oddsOf = odds(map, today);
    const known = new Map<number, Introducers>();
    return (node) => {
      const before = known.get(node);
      if (before) return before;
      const chances = new Map<number, number>();
      for (const { tie, from, to } of ties[node] ?? []) {
        const other = from === node ? to : from;
        const [there, back] = chancesOf(tie);
        const chance = (from === node ? back : there) * oddsOf(other, node);
        if (chance > (chances.get(other) ?? 0)) chances.set(other, chance);
      }
      known.set(node, chances);
      return chances;
    };
  },
);

function recentVisits(
  map: AccountMap,
  today: Day,
  nodeOf: ReadonlyMap<string, number>,
): readonly number[] {
  const since = addDays(today, -INTRODUCTION_CHANCES.contactDays);
  const counts = new Array<number>(nodeOf.size).fill(0);
  for (const visit of map.visits) {
    if (visit.by !== 'us' || visit.date < since || !visitCounts(visit, today)) continue;
    for (const id of new Set(visit.personIds)) {
      const node = nodeOf.get(id);
      if (node !== undefined) counts[node] = (counts[node] ?? 0) + 1;
    }
  }
  return counts;
}

function arcsOnward(ties: readonly PresentTie[], oddsOf: Odds, size: number): SparseRows {
  const from = new Int32Array(2 * ties.length);
  const to = new Int32Array(2 * ties.length);
  const value = new Float64Array(2 * ties.length);
  let count = 0;
  const add = (one: number, other: number, chance: number) => {
    from[count] = one;
    to[count] = other;
    value[count] = chance;
    count += 1;
  };
  for (const { tie, from: one, to: other } of ties) {
    const factor = oddsOf(one, other);
    if (factor === 0) continue;
    const [there, back] = chancesOf(tie);
    if (there > 0) add(one, other, there * factor);
    if (back > 0) add(other, one, back * factor);
  }
  return sparseRows(size, {
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    value: value.subarray(0, count),
  });
}

/** Along the tie and against it. */
function chancesOf({ kind, strength }: Tie): readonly [there: number, back: number] {
  const { introduces, informs, toBoss, toReport } = INTRODUCTION_CHANCES;
  switch (kind) {
    case 'introduces':
      return [introduces, 0];
    case 'informs':
      return [informs, 0];
    case 'reports-to':
      return [toBoss, toReport];
    case 'trusts':
    case 'influences': {
      const chance = closenessChance(strength);
      return [chance, chance];
    }
    case 'conflicts':
      return [0, 0];
  }
}

type Odds = (a: number, b: number) => number;

/** What conflicts leave of a tie: nothing between the two at odds, half between their departments. */
const odds = derived(
  (map) => [map.ties, map.people],
  (map, today) => oddsBetween(presentTies(map, today), presentPeople(map, today).people),
);

function oddsBetween(ties: readonly PresentTie[], people: readonly Person[]): Odds {
  const areAtOdds = conflictsAmong(ties, people.length);
  const hostile = new Set<string>();
  const borderOf = (a: number, b: number): string | undefined => {
    const [one, other] = [people[a]?.department, people[b]?.department];
    if (one == null || other == null || one === other) return undefined;
    return JSON.stringify(one < other ? [one, other] : [other, one]);
  };
  for (const { tie, from, to } of ties) {
    if (tie.kind !== 'conflicts') continue;
    const border = borderOf(from, to);
    if (border !== undefined) hostile.add(border);
  }
  return (a, b) => {
    if (areAtOdds(a, b)) return 0;
    if (hostile.size === 0) return 1;
    const border = borderOf(a, b);
    const isHostile = border !== undefined && hostile.has(border);
    return isHostile ? INTRODUCTION_CHANCES.hostileDepartments : 1;
  };
}
