import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { acquaintance, introducersOf } from './introduction-graph';
import type { Acquaintance, Introducers } from './introduction-graph';

/** How somebody can be reached: by ourselves, by nobody, only through one person, or in more ways. */
export type Access =
  | { readonly ways: 'known' | 'none' | 'several' }
  | { readonly ways: 'one'; readonly throughId: string };

/**
 * Whether introductions lead to a person, and whether they all pass through somebody; of several
 * such people the one nearest to us. Ways may be of any length; who would never introduce us is
 * left out. Looks from the person towards us, and no further than it takes: O(people + ties) for
 * each who stands between at worst, mostly far less.
 */
export function accessTo(map: AccountMap, personId: string, today: Day): Access {
  const known = acquaintance(map, today);
  const target = known.nodeOf.get(personId);
  if (target === undefined) return { ways: 'none' };
  if (isKnown(known, target)) return { ways: 'known' };
  const leadingTo = introducersOf(map, today);
  let gate = target;
  while (!isKnown(known, gate)) {
    const way = shortestWay(known, gate, leadingTo);
    if (way === undefined) return { ways: 'none' };
    const before = lastGate(known, way, leadingTo);
    if (before === undefined) break;
    gate = before;
  }
  const through = known.people[gate];
  if (gate === target || through === undefined) return { ways: 'several' };
  return { ways: 'one', throughId: through.id };
}

type LeadingTo = (node: number) => Introducers;

function isKnown({ contact }: Acquaintance, node: number): boolean {
  return (contact[node] ?? 0) > 0;
}

function isWilling({ will }: Acquaintance, node: number): boolean {
  return (will[node] ?? 0) > 0;
}

/** From a person back to somebody we know, both ends included; undefined if there is no way. */
function shortestWay(
  known: Acquaintance,
  target: number,
  leadingTo: LeadingTo,
): readonly number[] | undefined {
  const next = new Map<number, number>([[target, target]]);
  const queue = [target];
  // The queue grows while it is read.
  for (const node of queue) {
    for (const from of leadingTo(node).keys()) {
      if (next.has(from) || !isWilling(known, from)) continue;
      next.set(from, node);
      if (isKnown(known, from)) return backTo(target, from, next);
      queue.push(from);
    }
  }
  return undefined;
}

function backTo(target: number, known: number, next: ReadonlyMap<number, number>): number[] {
  const way = [known];
  for (let node = known; node !== target; way.unshift(node)) node = next.get(node) ?? target;
  return way;
}

/**
 * The person nearest to the way's first, its target, whom every way to him passes; undefined if
 * there is none. Everything that goes round a person on the way shows that he is not the one.
 */
function lastGate(
  known: Acquaintance,
  way: readonly number[],
  leadingTo: LeadingTo,
): number | undefined {
  const placeOf = new Map(way.map((node, place) => [node, place]));
  const seen = new Set<number>();
  // On the way, people up to `passed` may be passed by; the furthest met so far stands at `reached`.
  let passed = 0;
  let reached = 0;
  for (let stack = way.slice(0, 1); ;) {
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isKnown(known, node)) return undefined;
      for (const from of leadingTo(node).keys()) {
        const place = placeOf.get(from);
        if (place !== undefined) reached = Math.max(reached, place);
        else if (!seen.has(from) && isWilling(known, from)) {
          seen.add(from);
          stack.push(from);
        }
      }
    }
    if (reached === passed + 1) return way[reached];
    stack = way.slice(passed + 1, reached);
    passed = reached - 1;
  }
}
