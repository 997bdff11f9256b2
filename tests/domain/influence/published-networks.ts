import { sparseRows, symmetric } from '../../../src/domain/influence/sparse-rows';
import type { SparseRows, ValuedPair } from '../../../src/domain/influence/sparse-rows';
import networks from '../../data/oracles/networks.json';

/** A graph whose ties all count alike. */
export function undirected(
  size: number,
  pairs: readonly (readonly [number, number])[],
): SparseRows {
  return symmetric(
    size,
    pairs.map(([a, b]): ValuedPair => [a, b, 1]),
  );
}

/** A published network, with its source; the graph is packed when it is asked for. */
export interface PublishedNetwork {
  readonly source: string;
  readonly nodes: readonly string[];
  readonly graph: SparseRows;
}

interface Listed {
  readonly source: string;
  readonly nodes: readonly string[];
}

function numbers({ nodes }: Listed, pair: readonly (string | number)[]): [number, number] {
  return [nodes.indexOf(String(pair[0])), nodes.indexOf(String(pair[1]))];
}

function friendly(listed: Listed & { readonly ties: readonly string[][] }): PublishedNetwork {
  const { source, nodes, ties } = listed;
  return {
    source,
    nodes,
    get graph() {
      return undirected(
        nodes.length,
        ties.map((pair) => numbers(listed, pair)),
      );
    },
  };
}

export const KITE = friendly(networks.krackhardtKite);
export const FLORENCE = friendly(networks.florentineMarriages);
export const KARATE = friendly(networks.karateClub);
export const HOLES = friendly(networks.structuralHoles);

export const WEB: PublishedNetwork = {
  ...networks.sixPageWeb,
  get graph() {
    const { nodes, links } = networks.sixPageWeb;
    const arcs = links.map((pair) => numbers(networks.sixPageWeb, pair));
    return sparseRows(nodes.length, {
      from: arcs.map(([from]) => from),
      to: arcs.map(([, to]) => to),
      value: arcs.map(() => 1),
    });
  },
};

function signed(
  listed: Listed & { readonly ties: readonly (string | number)[][] },
): PublishedNetwork {
  const { source, nodes, ties } = listed;
  return {
    source,
    nodes,
    get graph() {
      return symmetric(
        nodes.length,
        ties.map((tie): ValuedPair => [...numbers(listed, tie), tie[2] === 1 ? 1 : -1]),
      );
    },
  };
}

export const SIGNED_TEN = signed(networks.signedTen);
export const TRIBES = signed(networks.newGuineaTribes);

/** By name, what was computed of each node. */
export function named<T>(
  { nodes }: PublishedNetwork,
  values: ArrayLike<T>,
): Readonly<Record<string, T | undefined>> {
  return Object.fromEntries(nodes.map((node, index) => [node, values[index]]));
}

export function degrees({ graph }: PublishedNetwork): number[] {
  return Array.from(
    { length: graph.size },
    (_, node) => (graph.start[node + 1] ?? 0) - (graph.start[node] ?? 0),
  );
}
