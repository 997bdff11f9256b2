import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { bestArrivals, bestStep } from './best-ways';
import { coldChance } from './introduction-chances';
import { introductionGraph } from './introduction-graph';

/** How we are likeliest to get to speak with somebody. */
export interface Reach {
  /** 0 … 1, above 0. */
  readonly chance: number;
  readonly by: 'contact' | 'introduction' | 'cold';
}

/**
 * The greatest of: our contact if we know the person, the best introduction with at most three
 * people between, the cold approach to his level. Undefined for whoever is not there that day.
 * O(ties of the person), after one reading of the map.
 */
export function reachOf(map: AccountMap, personId: string, today: Day): Reach | undefined {
  const graph = introductionGraph(map, today);
  const node = graph.nodeOf.get(personId);
  const person = node === undefined ? undefined : graph.people[node];
  if (node === undefined || !person) return undefined;
  const contact = graph.contact[node] ?? 0;
  const introduction = Math.max(
    ...bestArrivals(map, today).map((arrivals) => bestStep(graph, arrivals, node)),
  );
  const cold = coldChance(person.level);
  const chance = Math.max(contact, introduction, cold);
  if (contact === chance) return { chance, by: 'contact' };
  return { chance, by: introduction === chance ? 'introduction' : 'cold' };
}
