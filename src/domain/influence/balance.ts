import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { breadthFirst } from './breadth-first';
import { frustrationOf } from './frustration';
import type { Frustration } from './frustration';
import { LAST_DAY } from './last-day';
import { signedGraph } from './signed-graph';
import { signedTriangles } from './signed-triangles';
import type { TriangleCensus } from './signed-triangles';
import { sparseRows } from './sparse-rows';
import type { SparseRows } from './sparse-rows';

export interface Balance {
  readonly triangles: TriangleCensus;
  /** Who is on good terms with two people who are at odds, and may keep silent for it; ids. */
  readonly inBetween: readonly {
    readonly personId: string;
    readonly atOdds: readonly [string, string];
  }[];
  /** How many trusts and conflicts no split into two camps puts right. */
  readonly lineIndex: number;
  /** False: the line index is at most this. */
  readonly exact: boolean;
  /** The two camps, where they are clear; ids, sorted, the camp of the first id first. */
  readonly camps: readonly [readonly string[], readonly string[]] | undefined;
  /** Why there are none. */
  readonly unclear: UnclearCamps | undefined;
}

export type UnclearCamps =
  /** Nobody is at odds with anybody, or just two people are. */
  | 'few-conflicts'
  /** There are quarrels that no chain of trust or conflict connects. */
  | 'separate-quarrels'
  /** Several splits fit equally well. */
  | 'several-splits'
  /** Too many people for it to be certain which split fits best. */
  | 'too-many-people';

/** Of fewer conflicts one makes no camps. */
const FEWEST_CONFLICTS = 2;

/**
 * How far trust and conflict fall into two camps. Each part that hangs together is looked at by
 * itself, since nothing says on which side another part would be; camps are clear only where all
 * conflicts, two at least, lie in one part and one split of it is better than all others.
 * O(ties²/people) for the triangles; 2ⁿ⁻¹ · degree for a part of n ≤ 18 people.
 * Without a day everybody who ever is on the map counts.
 */
export function balance(map: AccountMap, today: Day = LAST_DAY): Balance {
  const { people, ties } = signedGraph(completeMap(map), today);
  const idOf = (node: number) => people[node]?.id ?? '';
  const { census, inBetween } = signedTriangles(ties);
  const parts = partsOf(ties).map((nodes) => {
    const graph = within(ties, nodes);
    const conflicts = graph.value.filter((sign) => sign < 0).length / 2;
    return { nodes, conflicts, ...frustrationOf(graph) };
  });
  const divided = parts.filter(({ conflicts }) => conflicts > 0);
  const [only] = divided;
  const unclear = whyUnclear(divided);
  return {
    triangles: census,
    inBetween: inBetween.map(({ between, atOdds: [one, other] }) => ({
      personId: idOf(between),
      atOdds: [idOf(one), idOf(other)],
    })),
    lineIndex: parts.reduce((sum, { lineIndex }) => sum + lineIndex, 0),
    exact: parts.every(({ exact }) => exact),
    camps: only && !unclear ? campsOf(only.nodes.map(idOf), only.splits[0] ?? []) : undefined,
    unclear,
  };
}

interface DividedPart extends Frustration {
  readonly conflicts: number;
}

function whyUnclear(divided: readonly DividedPart[]): UnclearCamps | undefined {
  const [only, other] = divided;
  const conflicts = divided.reduce((sum, part) => sum + part.conflicts, 0);
  if (!only || conflicts < FEWEST_CONFLICTS) return 'few-conflicts';
  if (other) return 'separate-quarrels';
  if (!only.exact) return 'too-many-people';
  return only.splits.length > 1 ? 'several-splits' : undefined;
}

function campsOf(
  ids: readonly string[],
  secondSide: readonly number[],
): readonly [readonly string[], readonly string[]] {
  const isSecond = new Set(secondSide);
  return [
    ids.filter((_, node) => !isSecond.has(node)),
    ids.filter((_, node) => isSecond.has(node)),
  ];
}

/** The nodes of each connected part with more than one of them, ascending. */
function partsOf(ties: SparseRows): number[][] {
  const search = breadthFirst(ties);
  const isSeen = new Uint8Array(ties.size);
  const parts: number[][] = [];
  for (let node = 0; node < ties.size; node += 1) {
    if (isSeen[node] === 1) continue;
    const part = [...search.order.subarray(0, search.from(node))].sort((a, b) => a - b);
    for (const member of part) isSeen[member] = 1;
    if (part.length > 1) parts.push(part);
  }
  return parts;
}

/** One part with its nodes numbered anew, in the same order. */
function within({ start, to, value }: SparseRows, nodes: readonly number[]): SparseRows {
  const numberOf = new Map(nodes.map((node, index) => [node, index]));
  const arcs = nodes.flatMap((node, index) =>
    [...to.subarray(start[node], start[node + 1])].map((other, place) => ({
      from: index,
      to: numberOf.get(other) ?? 0,
      value: value[(start[node] ?? 0) + place] ?? 0,
    })),
  );
  return sparseRows(nodes.length, {
    from: arcs.map((arc) => arc.from),
    to: arcs.map((arc) => arc.to),
    value: arcs.map((arc) => arc.value),
  });
}
