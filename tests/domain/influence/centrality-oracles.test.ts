import { describe, expect, it } from 'vitest';
import { articulationNodes } from '../../../src/domain/influence/articulation';
import { betweenness } from '../../../src/domain/influence/betweenness';
import { closeness } from '../../../src/domain/influence/closeness';
import { dominantEigenvector, katz } from '../../../src/domain/influence/katz';
import { bestSeeds, fragmentation, mostMissed } from '../../../src/domain/influence/key-players';
import type { KeyPlayers } from '../../../src/domain/influence/key-players';
import { pageRank } from '../../../src/domain/influence/page-rank';
import { pnIndex } from '../../../src/domain/influence/pn-index';
import { structuralHoles } from '../../../src/domain/influence/structural-holes';
import {
  FLORENCE,
  HOLES,
  KARATE,
  KITE,
  SIGNED_TEN,
  WEB,
  degrees,
  named,
  undirected,
} from './published-networks';
import type { PublishedNetwork } from './published-networks';

/** Every published value, to its last printed digit. */
function expectPrinted(
  network: PublishedNetwork,
  values: ArrayLike<number>,
  printed: Readonly<Record<string, number>>,
): void {
  const byName = named(network, values);
  for (const [name, value] of Object.entries(printed)) {
    const digits = String(value).split('.')[1]?.length ?? 0;
    expect(Math.abs((byName[name] ?? NaN) - value), name).toBeLessThan(0.6 * 10 ** -digits);
  }
}

const players = ({ nodes }: PublishedNetwork, found: KeyPlayers) => ({
  people: found.nodes.map((node) => nodes[node]),
  measure: Number(found.measure.toFixed(3)),
  exact: found.exact,
});

describe(`the kite (${KITE.source})`, () => {
  it('has 18 ties, most of them with Diane', () => {
    expect(KITE.graph.to).toHaveLength(36);
    expectPrinted(KITE, degrees(KITE), { Diane: 6, Fernando: 5, Garth: 5, Jane: 1 });
  });

  it('has Heather between most', () => {
    expectPrinted(KITE, betweenness(KITE.graph), {
      Heather: 0.389,
      Fernando: 0.231,
      Garth: 0.231,
      Ike: 0.222,
      Diane: 0.102,
      Andre: 0.023,
      Beverly: 0.023,
      Carol: 0,
      Ed: 0,
      Jane: 0,
    });
  });

  it('has Fernando and Garth nearest to all', () => {
    expectPrinted(KITE, closeness(KITE.graph), {
      Fernando: 0.643,
      Garth: 0.643,
      Diane: 0.6,
      Heather: 0.6,
      Jane: 0.31,
    });
  });

  it('has key players as by the definitions of Borgatti 2006: the best pair need not hold the best one', () => {
    expect(fragmentation(KITE.graph)).toBeCloseTo(0.354, 3);
    expect(players(KITE, mostMissed(KITE.graph, 1))).toEqual({
      people: ['Heather'],
      measure: 0.486,
      exact: true,
    });
    expect(players(KITE, mostMissed(KITE.graph, 2))).toEqual({
      people: ['Fernando', 'Garth'],
      measure: 0.607,
      exact: true,
    });
    expect(players(KITE, bestSeeds(KITE.graph, 1))).toEqual({
      people: ['Diane'],
      measure: 0.808,
      exact: true,
    });
    expect(players(KITE, bestSeeds(KITE.graph, 2))).toEqual({
      people: ['Diane', 'Ike'],
      measure: 1,
      exact: true,
    });
  });
});

describe(`the families of Florence (${FLORENCE.source})`, () => {
  it('are joined by 20 marriages, six of them with the Medici', () => {
    expect(FLORENCE.graph.to).toHaveLength(40);
    expectPrinted(FLORENCE, degrees(FLORENCE), { Medici: 6, Guadagni: 4, Strozzi: 4 });
  });

  it('have the Medici between most', () => {
    expectPrinted(FLORENCE, betweenness(FLORENCE.graph), {
      Medici: 0.522,
      Guadagni: 0.255,
      Albizzi: 0.212,
      Salviati: 0.143,
      Ridolfi: 0.114,
      Bischeri: 0.104,
      Strozzi: 0.103,
      Barbadori: 0.093,
      Tornabuoni: 0.092,
      Castellani: 0.055,
      Peruzzi: 0.022,
    });
  });

  it('have the Medici nearest to all', () => {
    expectPrinted(FLORENCE, closeness(FLORENCE.graph), { Medici: 0.56, Ridolfi: 0.5 });
  });

  it('fall apart without any of four', () => {
    expect(articulationNodes(FLORENCE.graph).map((node) => FLORENCE.nodes[node])).toEqual([
      'Albizzi',
      'Guadagni',
      'Medici',
      'Salviati',
    ]);
  });

  it('miss the Medici most, and hear of everything from them', () => {
    expect(players(FLORENCE, mostMissed(FLORENCE.graph, 1))).toEqual({
      people: ['Medici'],
      measure: 0.674,
      exact: true,
    });
    expect(players(FLORENCE, mostMissed(FLORENCE.graph, 2))).toEqual({
      people: ['Guadagni', 'Medici'],
      measure: 0.802,
      exact: true,
    });
    expect(players(FLORENCE, bestSeeds(FLORENCE.graph, 1))).toEqual({
      people: ['Medici'],
      measure: 0.7,
      exact: true,
    });
    expect(players(FLORENCE, bestSeeds(FLORENCE.graph, 2))).toEqual({
      people: ['Bischeri', 'Medici'],
      measure: 0.867,
      exact: true,
    });
  });
});

describe(`the karate club (${KARATE.source})`, () => {
  it('has 78 ties, most of them with its two leaders', () => {
    expect(KARATE.graph.to).toHaveLength(156);
    expectPrinted(KARATE, degrees(KARATE), { '34': 17, '1': 16, '33': 12, '3': 10, '2': 9 });
  });

  it('has the centralities that networkx prints', () => {
    expectPrinted(KARATE, betweenness(KARATE.graph), { '1': 0.4376, '34': 0.3041, '33': 0.1452 });
    expectPrinted(KARATE, closeness(KARATE.graph), { '1': 0.569, '3': 0.5593 });
    expectPrinted(KARATE, dominantEigenvector(KARATE.graph), { '34': 0.3734, '1': 0.3555 });
    expectPrinted(KARATE, pageRank(KARATE.graph), { '34': 0.1009, '1': 0.097 });
  });
});

describe('the path of three (Katz 1953; tests of networkx)', () => {
  it('has the printed weights at an attenuation of .1', () => {
    const path = undirected(3, [
      [0, 1],
      [1, 2],
    ]);
    const [a, b, c] = katz(path, 0.1);
    expect(a).toBeCloseTo(0.559885, 6);
    expect(b).toBeCloseTo(0.610784, 6);
    expect(c).toBeCloseTo(0.559885, 6);
  });
});

describe(`the web of six pages (${WEB.source})`, () => {
  it('has the printed ranks at a damping of .9, the page without links spread evenly', () => {
    expectPrinted(WEB, pageRank(WEB.graph, 0.9), {
      '1': 0.03721197,
      '2': 0.05395735,
      '3': 0.04150565,
      '4': 0.37508082,
      '5': 0.20599833,
      '6': 0.28624589,
    });
  });
});

describe(`the graph of structural holes (${HOLES.source})`, () => {
  it('has the constraint and the effective size that UCINET gives', () => {
    const holes = structuralHoles(HOLES.graph);
    expectPrinted(
      HOLES,
      holes.map(({ constraint }) => constraint ?? NaN),
      { G: 0.4, A: 0.595, C: 1 },
    );
    expectPrinted(
      HOLES,
      holes.map(({ effectiveSize }) => effectiveSize),
      { G: 4.67, A: 2.5, C: 1 },
    );
  });
});

describe(`ten people and their signs (${SIGNED_TEN.source})`, () => {
  it('have the published PN index', () => {
    const published = [
      0.9009747, 0.8613482, 0.9076997, 0.8613482, 0.8410658, 0.8496558, 0.8617321, 0.9015909,
      0.8509848, 0.907293,
    ];
    expectPrinted(
      SIGNED_TEN,
      pnIndex(SIGNED_TEN.graph),
      Object.fromEntries(SIGNED_TEN.nodes.map((node, index) => [node, published[index] ?? NaN])),
    );
  });
});
