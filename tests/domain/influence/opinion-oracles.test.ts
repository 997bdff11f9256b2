import { describe, expect, it } from 'vitest';
import { influenceOn, settledOpinions } from '../../../src/domain/influence/opinion-model';
import type { OpinionModel } from '../../../src/domain/influence/opinion-model';
import type { SparseRows } from '../../../src/domain/influence/sparse-rows';
import { KARATE } from './published-networks';

/** A model from a matrix W, the shares in what each person hears, and λ. */
function modelOf(shares: readonly number[][], susceptibility: readonly number[]): OpinionModel {
  const size = shares.length;
  return {
    size,
    rowStart: Int32Array.from({ length: size + 1 }, (_, row) => row * size),
    heeded: Int32Array.from({ length: size * size }, (_, cell) => cell % size),
    share: Float64Array.from(shares.flat()),
    susceptibility: Float64Array.from(susceptibility),
  };
}

function totalInfluence(model: OpinionModel): number[][] {
  const units = Array.from({ length: model.size }, (_, i) => {
    const unit = new Float64Array(model.size);
    unit[i] = 1;
    return unit;
  });
  return influenceOn(model, units).map((row) => [...row]);
}

const times = (matrix: readonly number[][], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, value, j) => sum + value * vector[j]!, 0));

function expectClose(found: readonly number[], printed: readonly number[], digits: number): void {
  printed.forEach((value, i) => expect(found[i]).toBeCloseTo(value, digits));
}

// Friedkin & Johnsen 1999; Parsegov, Proskurnikov, Tempo & Friedkin 2017, eq. 2, 15 and 16.
describe('the equilibrium of Friedkin and Johnsen', () => {
  const W = [
    [0.22, 0.12, 0.36, 0.3],
    [0.147, 0.215, 0.344, 0.294],
    [0, 0, 1, 0],
    [0.09, 0.178, 0.446, 0.286],
  ];
  const model = modelOf(
    W,
    W.map((row, i) => 1 - row[i]!),
  );

  it('u = (25, 25, 75, 85)', () => {
    const settled = times(totalInfluence(model), [25, 25, 75, 85]);
    settled.forEach((x, i) => expect(Math.abs(x - [60, 60, 75, 75][i]!)).toBeLessThan(0.05));
    expectClose(settled, [60.020849, 59.983966, 75, 74.986205], 5.7);
    expectClose([...settledOpinions(model, Float64Array.of(25, 25, 75, 85))], settled, 7);
  });

  it('u = (25, 15, −50, 5)', () => {
    const settled = times(totalInfluence(model), [25, 15, -50, 5]);
    expectClose(settled, [-19.3, -21.5, -50, -23.2], 1);
    expectClose(settled, [-19.289568, -21.482905, -50, -23.199479], 5.7);
  });

  it('total influence', () => {
    const V = totalInfluence(model);
    expectClose(V[0]!, [0.2794, 0.045, 0.5514, 0.1242], 3.7);
    expectClose(V[1]!, [0.0471, 0.2783, 0.5492, 0.1254], 3.7);
    expectClose(V[3]!, [0.0301, 0.0481, 0.5324, 0.3894], 3.7);
  });
});

// DeGroot 1974: without own minds everybody ends at the same mean, here (⅓, ⅔).
it('tends to the consensus of DeGroot when nobody keeps anything of his own', () => {
  const nearly = 1 - 1e-9;
  const V = totalInfluence(
    modelOf(
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
      [nearly, nearly],
    ),
  );
  expectClose(V[0]!, [1 / 3, 2 / 3], 7);
  expectClose(V[1]!, [1 / 3, 2 / 3], 7);
});

// Altafini 2013: with balanced camps everybody ends at ± the mean of s·x₀, else at 0.
describe('the signed consensus of Altafini', () => {
  const nearly = 1 - 1e-9;
  const signedBy = (sign: (i: number, j: number) => number) =>
    modelOf(
      Array.from({ length: 4 }, (_, i) =>
        Array.from({ length: 4 }, (_unused, j) => (i === j ? 0 : sign(i, j) / 3)),
      ),
      [nearly, nearly, nearly, nearly],
    );
  const first = [1, 0.5, 0.2, -0.3];

  it('two camps end as far from the middle on either side', () => {
    const camps = signedBy((i, j) => (i < 2 === j < 2 ? 1 : -1));
    expectClose(times(totalInfluence(camps), first), [0.4, 0.4, -0.4, -0.4], 7);
  });

  it('without balance everybody ends in the middle', () => {
    const odd = signedBy((i, j) => (i + j === 1 ? -1 : 1));
    expectClose(times(totalInfluence(odd), first), [0, 0, 0, 0], 7);
  });
});

// Zachary 1977: the flow of information predicts the split of the club for all but member 9. His
// two factions, the instructor's (1) and the officers' (34); here only the two leaders have a mind
// of their own and everybody else averages his neighbours.
it('puts all members of the karate club but the ninth on the side they took', () => {
  const { graph, nodes } = KARATE;
  const leaders = [nodes.indexOf('1'), nodes.indexOf('34')];
  const model: OpinionModel = {
    size: graph.size,
    rowStart: graph.start,
    heeded: graph.to,
    share: graph.value.map((_, tie) => 1 / degreeOf(graph, tie)),
    susceptibility: Float64Array.from(nodes, (_, i) => (leaders.includes(i) ? 0 : 1)),
  };
  const first = nodes.map((_, i) => (i === leaders[0] ? 1 : i === leaders[1] ? -1 : 0));
  const settled = times(totalInfluence(model), first);
  const instructors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22].map(String);
  const misplaced = nodes.filter((member, i) => instructors.includes(member) !== settled[i]! > 0);
  expect(misplaced).toEqual(['9']);
});

function degreeOf({ start }: SparseRows, tie: number): number {
  const row = start.findIndex((from, at) => from <= tie && tie < (start[at + 1] ?? 0));
  return start[row + 1]! - start[row]!;
}
