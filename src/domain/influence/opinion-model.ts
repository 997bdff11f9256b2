import type { Assumptions } from './assumptions';
import { COMPUTING, INFLUENCE } from './constants';
import type { Heeding } from './weights';

/**
 * How opinions settle (Friedkin & Johnsen 1990, 1999; Parsegov et al. 2017, eq. 2):
 * x_i = (1 − λ_i) u_i + λ_i Σ_j W_ij x_j, so x = V u with V = (I − ΛW)⁻¹ (I − Λ).
 * Opinions run from −1 against us to 1 for us.
 */
export interface OpinionModel {
  readonly size: number;
  /** The people that i heeds stand at `rowStart[i] … rowStart[i + 1] − 1`. */
  readonly rowStart: Int32Array;
  readonly heeded: Int32Array;
  /** W_ij: the share that j has in what i hears; Σ_j |W_ij| is 1, or 0 for who heeds nobody. */
  readonly share: Float64Array;
  /** λ_i, 0 … 1: how much of i's opinion others make up. */
  readonly susceptibility: Float64Array;
}

/**
 * The model of who heeds whom: S_i = Σ_j |a_ij|, W_ij = a_ij / S_i and
 * λ_i = min(scale × Lmax_i, 0.95) × S_i / (S_i + κ). The ceiling Lmax is ours: without it a person
 * who hears many keeps next to nothing of his own mind (influence.md a, h7). O(people + ties).
 */
export function opinionModel(
  { ids, rowStart, heeded, weight, ceiling }: Heeding,
  { ownWeight, ceilingScale }: Assumptions,
): OpinionModel {
  const size = ids.length;
  const share = new Float64Array(weight.length);
  const susceptibility = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const start = rowStart[i] ?? 0;
    const end = rowStart[i + 1] ?? 0;
    let sum = 0;
    for (let at = start; at < end; at++) sum += Math.abs(weight[at] ?? 0);
    if (sum === 0) continue;
    for (let at = start; at < end; at++) share[at] = (weight[at] ?? 0) / sum;
    const own = ceiling[i] ?? 0;
    const scaled =
      ceilingScale === 1 ? own : Math.min(own * ceilingScale, INFLUENCE.highestCeiling);
    susceptibility[i] = (scaled * sum) / (sum + ownWeight);
  }
  return { size, rowStart, heeded, share, susceptibility };
}

/**
 * How much each person moves a weighted mean of opinions m = Σ π_i x_i: ∂m/∂u_j = h_j (1 − λ_j) with
 * (I − ΛW)ᵀ h = π. This is a row of V where π is 1 for one person.
 * By elimination, n³/3 once and n² for each π, for up to 200 people; by iteration above,
 * O(ties × rounds), the rest falling by the greatest λ in each round.
 */
export function influenceOn(
  model: OpinionModel,
  says: readonly Float64Array[],
): readonly Float64Array[] {
  return leverages(model, says).map((leverage) =>
    leverage.map((h, j) => h * (1 - (model.susceptibility[j] ?? 0))),
  );
}

/**
 * Who moves the weighted mean of opinions m = Σ π_i x_i by at least that much of a whole, by number.
 * Only where nobody pulls away from anybody: then what is still on its way adds up to no more than
 * it is, and the iteration stops as soon as it can change nobody's answer.
 */
export function moversOf(model: OpinionModel, say: Float64Array, least: number): Set<number> {
  const { susceptibility } = model;
  const own = (h: Float64Array, j: number) => (h[j] ?? 0) * (1 - (susceptibility[j] ?? 0));
  let onItsWay = 0;
  const leverage = iterated(model, say, (sum, rest) => {
    onItsWay = rest;
    for (let j = 0; j < sum.length; j++) {
      const known = own(sum, j);
      if (known < least && known + rest >= least) return false;
    }
    return true;
  });
  const movers = new Set<number>();
  for (let j = 0; j < leverage.length; j++) {
    if (own(leverage, j) + onItsWay >= least) movers.add(j);
  }
  return movers;
}

/** h = (I − ΛW)⁻ᵀ π for each π: what moves the mean when a person's settled opinion is pushed. */
export function leverages(
  model: OpinionModel,
  says: readonly Float64Array[],
): readonly Float64Array[] {
  if (model.size > COMPUTING.densePeople) {
    return says.map((say) => iterated(model, say, () => false));
  }
  const factors = eliminated(model);
  return says.map((say) => solved(factors, say));
}

/**
 * Settled opinions x of first opinions u, round by round: x ← (I − Λ) u + ΛW x.
 * O(ties × rounds).
 */
export function settledOpinions(model: OpinionModel, first: Float64Array): Float64Array {
  const { size, rowStart, heeded, share, susceptibility } = model;
  let opinions = first.slice();
  for (let round = 0; round < COMPUTING.iterations; round++) {
    const next = new Float64Array(size);
    let change = 0;
    for (let i = 0; i < size; i++) {
      const lambda = susceptibility[i] ?? 0;
      let heard = 0;
      for (let at = rowStart[i] ?? 0; at < (rowStart[i + 1] ?? 0); at++) {
        heard += (share[at] ?? 0) * (opinions[heeded[at] ?? 0] ?? 0);
      }
      const value = (1 - lambda) * (first[i] ?? 0) + lambda * heard;
      change = Math.max(change, Math.abs(value - (opinions[i] ?? 0)));
      next[i] = value;
    }
    opinions = next;
    if (change < COMPUTING.iterationRest) break;
  }
  return opinions;
}

/**
 * The adjoint iteration h ← π + (ΛW)ᵀ h, adding what each round passes on, until no more than a
 * trace is on its way or `isEnough` says of the sum and of what is on its way that it is.
 */
function iterated(
  { size, rowStart, heeded, share, susceptibility }: OpinionModel,
  say: Float64Array,
  isEnough: (sum: Float64Array, rest: number) => boolean,
): Float64Array {
  const sum = say.slice();
  let passed = say.slice();
  let next = new Float64Array(size);
  for (let round = 0; round < COMPUTING.iterations; round++) {
    next.fill(0);
    let rest = 0;
    for (let i = 0; i < size; i++) {
      const part = (passed[i] ?? 0) * (susceptibility[i] ?? 0);
      if (part === 0) continue;
      rest += Math.abs(part);
      for (let at = rowStart[i] ?? 0; at < (rowStart[i + 1] ?? 0); at++) {
        const j = heeded[at] ?? 0;
        next[j] = (next[j] ?? 0) + part * (share[at] ?? 0);
      }
    }
    for (let j = 0; j < size; j++) sum[j] = (sum[j] ?? 0) + (next[j] ?? 0);
    [passed, next] = [next, passed];
    if (isEnough(sum, rest) || rest < COMPUTING.iterationRest) break;
  }
  return sum;
}

interface Factors {
  readonly size: number;
  /** L below the diagonal (its own diagonal is 1) and U from it on, row by row. */
  readonly cells: Float64Array;
}

// (I − ΛW)ᵀ = LU without exchanging rows: its columns are dominated by the diagonal 1.
function eliminated({ size, rowStart, heeded, share, susceptibility }: OpinionModel): Factors {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    cells[i * size + i] = 1;
    for (let at = rowStart[i] ?? 0; at < (rowStart[i + 1] ?? 0); at++) {
      const cell = (heeded[at] ?? 0) * size + i;
      cells[cell] = (cells[cell] ?? 0) - (susceptibility[i] ?? 0) * (share[at] ?? 0);
    }
  }
  for (let pivot = 0; pivot < size; pivot++) {
    const diagonal = cells[pivot * size + pivot] ?? 1;
    for (let row = pivot + 1; row < size; row++) {
      const factor = (cells[row * size + pivot] ?? 0) / diagonal;
      if (factor === 0) continue;
      cells[row * size + pivot] = factor;
      for (let column = pivot + 1; column < size; column++) {
        const cell = row * size + column;
        cells[cell] = (cells[cell] ?? 0) - factor * (cells[pivot * size + column] ?? 0);
      }
    }
  }
  return { size, cells };
}

function solved({ size, cells }: Factors, right: Float64Array): Float64Array {
  const result = right.slice();
  for (let row = 0; row < size; row++) {
    let value = result[row] ?? 0;
    for (let column = 0; column < row; column++) {
      value -= (cells[row * size + column] ?? 0) * (result[column] ?? 0);
    }
    result[row] = value;
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = result[row] ?? 0;
    for (let column = row + 1; column < size; column++) {
      value -= (cells[row * size + column] ?? 0) * (result[column] ?? 0);
    }
    result[row] = value / (cells[row * size + row] ?? 1);
  }
  return result;
}
