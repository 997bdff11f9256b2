import { rowsById } from '../account-map';
import type { AccountMap } from '../account-map';
import { codeUnitOrder } from '../code-unit-order';
import { findGaps } from '../coverage';
import type { Gap } from '../coverage';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { nameOrder } from '../name-order';
import { SEVERITIES } from '../vocabulary';
import type { Severity } from '../vocabulary';
import { smallestHittingSet } from './hitting-set';
import { introductions } from './introductions';
import { reachOf } from './reach';

export interface VisitSet {
  /** Whom to visit, in the order in which to do it. */
  readonly people: readonly string[];
  /** False: these visits do, but fewer might. */
  readonly exact: boolean;
  /** Gaps that no visit closes. */
  readonly unclosable: readonly Gap[];
}

/**
 * The smallest set of visits that closes every gap of at least that severity. Also reads a map
 * straight from JSON.
 */
export function smallestVisitSet(
  rawMap: AccountMap,
  today: Day,
  { atLeast = 'high' }: { readonly atLeast?: Severity } = {},
): VisitSet {
  const map = completeMap(rawMap);
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(atLeast) + 1);
  const gaps = findGaps(map, today).filter(({ severity }) => worst.includes(severity));
  return visitSetFor(map, gaps, today);
}

/**
 * The fewest people of whom each gap has a closer; of equals those easiest to reach (least total
 * −ln of the chance), then by name. In order: whoever introduces us to others of them, then whose
 * gaps have the nearest meeting, then the easiest to reach, then by name.
 */
export function visitSetFor(map: AccountMap, gaps: readonly Gap[], today: Day): VisitSet {
  const people = rowsById(map.people);
  const order = (a: string, b: string) => {
    const [one, other] = [people.get(a), people.get(b)];
    return one && other ? nameOrder(one, other) : codeUnitOrder(a, b);
  };
  const costOf = (id: string) => -Math.log(reachOf(map, id, today)?.chance ?? 1);
  const { chosen, exact } = smallestHittingSet({
    sets: gaps.map(({ closers }) => closers).filter(({ length }) => length > 0),
    costOf,
    order,
  });
  const introducers = introducersTo(map, chosen, today);
  const deadlines = deadlinesOf(gaps);
  const inOrder = [...chosen].sort(
    (a, b) =>
      Number(introducers.has(b)) - Number(introducers.has(a)) ||
      earlier(deadlines.get(a), deadlines.get(b)) ||
      costOf(a) - costOf(b) ||
      order(a, b),
  );
  return { people: inOrder, exact, unclosable: gaps.filter(({ closers }) => closers.length === 0) };
}

/** Whom we ask first on the best way to somebody whom an introduction reaches best. */
function introducersTo(map: AccountMap, ids: readonly string[], today: Day): ReadonlySet<string> {
  return new Set(
    ids
      .filter((id) => reachOf(map, id, today)?.by === 'introduction')
      .flatMap((id) => introductions(map, id, today).ways[0]?.people[0] ?? []),
  );
}

/** By person, the fewest days left to a meeting among the gaps he closes. */
function deadlinesOf(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const deadlines = new Map<string, number>();
  for (const { closers, facts } of gaps) {
    for (const fact of Object.values(facts)) {
      if (fact.kind !== 'countdown') continue;
      for (const id of closers) {
        deadlines.set(id, Math.min(fact.days, deadlines.get(id) ?? Infinity));
      }
    }
  }
  return deadlines;
}

function earlier(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
