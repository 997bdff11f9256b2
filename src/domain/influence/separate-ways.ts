import type { IntroductionGraph } from './introduction-graph';

const NOBODY = -1;
const US = -2;

/** How many ways lead to somebody that share no person, and fewest people whose loss closes all. */
export interface SeparateWays {
  readonly count: number;
  /** As many nodes as there are separate ways; of several such sets the one nearest to us. */
  readonly cut: readonly number[];
}

/**
 * Person-disjoint ways of any length from the people we know to a node we do not know: maximum flow
 * with a capacity of one for each person (Menger's theorem), by shortest augmenting paths
 * (Edmonds & Karp 1972). O(ways · ties).
 */
export function separateWays(graph: IntroductionGraph, target: number): SeparateWays {
  const size = graph.people.length;
  // The ways found so far: who stands before a person on his.
  const before = new Int32Array(size).fill(NOBODY);
  for (let count = 0; ; count += 1) {
    const search = augmentingPath(graph, target, before);
    if (search.last === NOBODY) return { count, cut: cutOf(search.cameFrom, size) };
    augment(search, before);
  }
}

/** A person is entered (2 · node) and, if nobody else needs him, left again (2 · node + 1). */
const entered = (node: number) => 2 * node;
const left = (node: number) => 2 * node + 1;

interface Search {
  /** The state from which each state was reached; US at the start, NOBODY where not reached. */
  readonly cameFrom: Int32Array;
  /** Who brings us to the target; NOBODY if no further way leads there. */
  readonly last: number;
}

/** Breadth first through the residual network of the ways found so far. */
function augmentingPath(graph: IntroductionGraph, target: number, before: Int32Array): Search {
  const { people, contact, will, onward } = graph;
  const cameFrom = new Int32Array(2 * people.length).fill(NOBODY);
  const queue: number[] = [];
  const reach = (state: number, from: number) => {
    if (cameFrom[state] !== NOBODY) return;
    cameFrom[state] = from;
    queue.push(state);
  };
  for (let node = 0; node < people.length; node += 1) {
    if ((contact[node] ?? 0) > 0 && (will[node] ?? 0) > 0) reach(entered(node), US);
  }
  // The queue grows while it is read.
  for (const state of queue) {
    const node = state >> 1;
    const previous = before[node] ?? NOBODY;
    if (state === entered(node)) {
      // Whoever is on a way already can only send us back along it.
      if (previous === NOBODY) reach(left(node), state);
      else if (previous !== US) reach(left(previous), state);
      continue;
    }
    if (previous !== NOBODY) reach(entered(node), state);
    const end = onward.start[node + 1] ?? 0;
    for (let arc = onward.start[node] ?? 0; arc < end; arc += 1) {
      const to = onward.to[arc] ?? 0;
      if (to === target) return { cameFrom, last: node };
      if ((will[to] ?? 0) > 0) reach(entered(to), state);
    }
  }
  return { cameFrom, last: NOBODY };
}

/** Takes the path into the ways: what it goes back along is given up, what it goes forward is added. */
function augment({ cameFrom, last }: Search, before: Int32Array): void {
  const added: [from: number, to: number][] = [];
  const givenUp: number[] = [];
  for (let state = left(last); state !== US;) {
    const from = cameFrom[state] ?? US;
    const node = state >> 1;
    if (from === US) added.push([US, node]);
    else if (from >> 1 !== node) {
      if (state === entered(node)) added.push([from >> 1, node]);
      else givenUp.push(from >> 1);
    }
    state = from;
  }
  for (const node of givenUp) before[node] = NOBODY;
  for (const [from, to] of added) before[to] = from;
}

/** The people whom the last search could enter but not leave. */
function cutOf(cameFrom: Int32Array, size: number): number[] {
  const cut: number[] = [];
  for (let node = 0; node < size; node += 1) {
    if (cameFrom[entered(node)] !== NOBODY && cameFrom[left(node)] === NOBODY) cut.push(node);
  }
  return cut;
}
