import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import Graph from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness';
import graphologyPageRank from 'graphology-metrics/centrality/pagerank';
import { singleSourceLength } from 'graphology-shortest-path/unweighted';
import type { AccountMap } from '../src/domain/account-map';
import { betweenness } from '../src/domain/influence/betweenness';
import { breadthFirst } from '../src/domain/influence/breadth-first';
import { CLIMATES, FORECAST } from '../src/domain/influence/constants';
import { forecast } from '../src/domain/influence/forecast';
import { friendlyGraph } from '../src/domain/influence/friendly-graph';
import { drawLevels } from '../src/domain/influence/level-draws';
import type { LevelDraws } from '../src/domain/influence/level-draws';
import { pageRank } from '../src/domain/influence/page-rank';
import type { SparseRows } from '../src/domain/influence/sparse-rows';
import { studyOf } from '../src/domain/influence/study';
import type { Room } from '../src/domain/influence/study';
import { computingTimes } from './computing-time';
import { BENCH_DAY, makeMap } from './make-map';
import { rowOf } from './results';
import type { Row } from './results';

/** As fine as ours: what a round may still change of all ranks together. */
const PAGE_RANK_REST = 1e-13;
const PAGE_RANK_ROUNDS = 1_000;

/** The analyses against those of the libraries made for them. */
export async function analysisRows(): Promise<Row[]> {
  return [
    ...(await networkRows(60, 41)),
    ...(await networkRows(500, 3, 1)),
    await forecastRow(30, 6, 9),
    await forecastRow(30, 12, 15),
    await forecastRow(60, 12, 9),
    await forecastRow(200, 12, 5),
  ];
}

/** Who is joined to whom, in each library's own form, made before anything is measured. */
interface Network {
  readonly n: number;
  readonly ties: SparseRows;
  readonly graph: Graph;
  readonly core: Core;
}

function networkOf(n: number): Network {
  const { ties, people } = friendlyGraph(makeMap(n), BENCH_DAY);
  const graph = new Graph({ type: 'undirected' });
  const core = cytoscape({ headless: true });
  people.forEach((_, node) => {
    graph.addNode(node);
    core.add({ data: { id: String(node) } });
  });
  for (let node = 0; node < ties.size; node += 1) {
    for (const other of ties.to.subarray(ties.start[node], ties.start[node + 1])) {
      if (other < node) continue;
      graph.addEdge(node, other);
      core.add({ data: { source: String(node), target: String(other) } });
    }
  }
  return { n, ties, graph, core };
}

async function networkRows(n: number, rounds: number, warming?: number): Promise<Row[]> {
  const network = networkOf(n);
  const rows: Row[] = [];
  for (const { name, ours, theirs } of COMPARED) {
    const times = await computingTimes(rounds, () => network, {
      ours,
      bare: theirs,
      ...(warming !== undefined && { warming }),
    });
    rows.push(rowOf({ name, n, target: 1 }, times));
  }
  network.core.destroy();
  return rows;
}

const ourBetweenness = ({ ties }: Network) => betweenness(ties);
const ourPageRank = ({ ties }: Network) => pageRank(ties);
/** From everybody to everybody, counting steps. */
const ourPaths = ({ ties }: Network) => {
  const search = breadthFirst(ties);
  let reached = 0;
  for (let source = 0; source < ties.size; source += 1) reached += search.from(source);
  return reached;
};

const COMPARED: readonly {
  readonly name: string;
  readonly ours: (network: Network) => unknown;
  readonly theirs: (network: Network) => unknown;
}[] = [
  {
    name: 'betweenness, against graphology',
    ours: ourBetweenness,
    theirs: ({ graph }) => graphologyBetweenness(graph, { getEdgeWeight: null }),
  },
  {
    name: 'betweenness, against cytoscape',
    ours: ourBetweenness,
    theirs: ({ core }) => core.elements().betweennessCentrality({}),
  },
  {
    name: 'PageRank, against graphology',
    ours: ourPageRank,
    theirs: ({ graph, n }) =>
      graphologyPageRank(graph, {
        getEdgeWeight: null,
        tolerance: PAGE_RANK_REST / n,
        maxIterations: PAGE_RANK_ROUNDS,
      }),
  },
  {
    name: 'PageRank, against cytoscape',
    ours: ourPageRank,
    theirs: ({ core }) =>
      core.elements().pageRank({ precision: PAGE_RANK_REST, iterations: PAGE_RANK_ROUNDS }),
  },
  {
    name: 'shortest paths from everybody, against graphology',
    ours: ourPaths,
    theirs: ({ graph }) => graph.mapNodes((node) => singleSourceLength(graph, node)),
  },
  {
    name: 'shortest paths from everybody, against cytoscape',
    ours: ourPaths,
    theirs: ({ core }) => core.nodes().map((node) => core.elements().bfs({ roots: node })),
  },
];

/** A whole forecast, against V · levels alone over the same draws of every room it goes through. */
async function forecastRow(n: number, seats: number, rounds: number): Promise<Row> {
  const map = withSeats(makeMap(n), seats);
  const meetingId = map.meetings[0]?.id ?? '';
  const study = studyOf(map, meetingId, BENCH_DAY);
  if (!study) throw new Error('The made map has no meeting.');
  const { ids, views, room, otherViews } = study;
  const draws = drawLevels(ids, views, FORECAST.draws, FORECAST.seed);
  const rooms = [...new Set([room, ...otherViews.map((view) => view.room)])];
  const times = await computingTimes(rounds, () => structuredClone(map), {
    ours: (copy) => forecast(copy, meetingId, BENCH_DAY),
    bare: () => rooms.reduce((sum, each) => sum + innerLoops(each, draws), 0),
  });
  return rowOf({ name: `forecast, ${FORECAST.draws} draws, ${seats} seats`, n, target: 3 }, times);
}

/** The map with so many of its meeting's first seats, at most those it has. */
function withSeats(map: AccountMap, seats: number): AccountMap {
  const meetings = map.meetings.map((meeting) => ({
    ...meeting,
    headcount: seats,
    seats: meeting.seats.slice(0, seats),
  }));
  return { ...map, meetings };
}

/** V · levels of every draw in each climate. */
function innerLoops({ rows, ballot }: Room, { draws, people, levels }: LevelDraws): number {
  const voters = ballot.voters.length;
  let sum = 0;
  for (let from = 0; from < CLIMATES.length * draws * people; from += people) {
    for (let voter = 0; voter < voters; voter += 1) {
      let opinion = 0;
      for (let person = 0; person < people; person += 1) {
        opinion += (rows[voter * people + person] ?? 0) * (levels[from + person] ?? 0);
      }
      sum += opinion;
    }
  }
  return sum;
}
