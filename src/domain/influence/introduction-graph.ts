import type { AccountMap, Person, Tie } from '../account-map';
import { assessmentsByPerson, stanceOf } from '../attitude';
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
import { presentPeople, presentTies } from './present-people';
import type { PresentTie } from './present-people';
import { arcValue, sparseRows, transposed } from './sparse-rows';
import type { SparseRows } from './sparse-rows';

/**
 * Who can bring us to whom on that day. The nodes are the people of any side who are on the map and
 * have not left: people outside introduce as well as the buyer's own.
 */
export interface IntroductionGraph {
  readonly people: readonly Person[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** How likely we reach the person ourselves; 0 = we do not know him. */
  readonly contact: Float64Array;
  /** How likely the person introduces us when asked; 0 = never. */
  readonly will: Float64Array;
  /** How likely the row's person, if willing, brings us to the column's. Only arcs above 0. */
  readonly onward: SparseRows;
  /** The same from the other end: by whom the row's person can be reached. */
  readonly backward: SparseRows;
}

/** Built once for each state of the map and day. O(people + ties + visits). */
export const introductionGraph = derived(
  (map) => [map.people, map.ties, map.visits, map.assessments],
  (map, today): IntroductionGraph => {
    const { people, nodeOf } = presentPeople(map, today);
    const visits = recentVisits(map, today, nodeOf);
    const assessments = assessmentsByPerson(map, today);
    return {
      people,
      nodeOf,
      contact: new Float64Array(
        people.map(({ ourContact }, node) => contactChance(ourContact, visits[node] ?? 0)),
      ),
      will: new Float64Array(
        people.map((person) => willOf(person, stanceOf(assessments.get(person.id))?.stance)),
      ),
      ...arcs(map, today),
    };
  },
);

/** Who could bring us to whom if willing: what only the people and the ties decide. */
const arcs = derived(
  (map) => [map.ties, map.people],
  (map, today): Pick<IntroductionGraph, 'onward' | 'backward'> => {
    const onward = arcsOnward(presentTies(map, today), presentPeople(map, today).people);
    return { onward, backward: transposed(onward) };
  },
);

/**
 * How likely `fromId`, if willing, brings us to `toId` by the best tie between them; 0 where
 * nothing joins them, or they are at odds.
 */
export function edgeChance(map: AccountMap, fromId: string, toId: string, today: Day): number {
  const { nodeOf, onward } = introductionGraph(map, today);
  const from = nodeOf.get(fromId);
  const to = nodeOf.get(toId);
  return from === undefined || to === undefined ? 0 : arcValue(onward, from, to);
}

function recentVisits(
  map: AccountMap,
  today: Day,
  nodeOf: ReadonlyMap<string, number>,
): Int32Array {
  const since = addDays(today, -INTRODUCTION_CHANCES.contactDays);
  const counts = new Int32Array(nodeOf.size);
  for (const visit of map.visits) {
    if (visit.by !== 'us' || visit.date < since || !visitCounts(visit, today)) continue;
    for (const id of new Set(visit.personIds)) {
      const node = nodeOf.get(id);
      if (node !== undefined) counts[node] = (counts[node] ?? 0) + 1;
    }
  }
  return counts;
}

function arcsOnward(ties: readonly PresentTie[], people: readonly Person[]): SparseRows {
  const odds = oddsBetween(ties, people);
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
    const factor = odds(one, other);
    if (factor === 0) continue;
    const [there, back] = chancesOf(tie);
    if (there > 0) add(one, other, there * factor);
    if (back > 0) add(other, one, back * factor);
  }
  return sparseRows(people.length, {
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

/** What conflicts leave of a tie: nothing between the two at odds, half between their departments. */
function oddsBetween(
  ties: readonly PresentTie[],
  people: readonly Person[],
): (a: number, b: number) => number {
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
