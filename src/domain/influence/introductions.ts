import type { AccountMap } from '../account-map';
import { completeMap } from '../coverage/complete-map';
import type { Day } from '../day';
import { bestArrivals, bestWays } from './best-ways';
import { introductionGraph } from './introduction-graph';
import { separateWays } from './separate-ways';

/** One way to get to know somebody. */
export interface IntroductionWay {
  /** 0 … 1, made of guesses: to compare ways by, not to be shown. */
  readonly chance: number;
  /** Ids in order: whom we ask first … whom we want to meet. */
  readonly people: readonly string[];
}

export interface Introductions {
  /** The best three with at most three people between, best first. */
  readonly ways: readonly IntroductionWay[];
  /** How many ways of any length share no person; null = we know the person ourselves. */
  readonly separateWays: number | null;
  /**
   * The fewest people without whom no way is left, those nearest to us, sorted: one person if all
   * ways need him. Empty if there is no way, or no need of one.
   */
  readonly cut: readonly string[];
}

/**
 * How to be introduced to somebody, on that day. A way's chance is
 * contact(us → x₁) · will(x₁) · edge(x₁ → x₂) · will(x₂) · … · edge(→ the person).
 * Never through an opponent, a rival's person, or somebody whom we must not contact.
 * Also reads a map straight from JSON. O(people + ties + visits) to read the map, once for many
 * questions about one that is complete (see completeMap); then O(ways · ties) for each person.
 */
export function introductions(rawMap: AccountMap, personId: string, today: Day): Introductions {
  const map = completeMap(rawMap);
  const graph = introductionGraph(map, today);
  const target = graph.nodeOf.get(personId);
  if (target === undefined) return { ways: [], separateWays: 0, cut: [] };
  const idsOf = (nodes: readonly number[]) => nodes.flatMap((node) => graph.people[node]?.id ?? []);
  const ways = bestWays(graph, bestArrivals(map, today), target).map(({ chance, nodes }) => ({
    chance,
    people: idsOf(nodes),
  }));
  if ((graph.contact[target] ?? 0) > 0) return { ways, separateWays: null, cut: [] };
  const { count, cut } = separateWays(graph, target);
  return { ways, separateWays: count, cut: idsOf(cut).sort() };
}
