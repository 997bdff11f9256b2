import type { SizeId } from '../../editing/session';

/** A measure as it is computed; what its letters stand for is in the words. */
interface Formula {
  readonly lines: readonly string[];
  readonly symbols: readonly (readonly [symbol: string, meaning: Meaning])[];
}

type Meaning =
  | 'between'
  | 'ways'
  | 'waysThrough'
  | 'people'
  | 'open'
  | 'constraint'
  | 'attention'
  | 'acquaintances'
  | 'apart'
  | 'steps'
  | 'stay'
  | 'reached'
  | 'stepsToSet'
  | 'set'
  | 'misfits'
  | 'sign'
  | 'side';

export const MEASURE_FORMULAS: Readonly<Record<Exclude<SizeId, 'influence'>, Formula>> = {
  betweenness: {
    lines: ['B_v = Σ_{s≠v≠t} σ_st(v) / σ_st / ((n − 1)(n − 2))'],
    symbols: [
      ['B', 'between'],
      ['σ_st', 'ways'],
      ['σ_st(v)', 'waysThrough'],
      ['n', 'people'],
    ],
  },
  openness: {
    lines: ['o_i = 1 − c_i', 'c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²', 'p_ij = 1 / d_i'],
    symbols: [
      ['o', 'open'],
      ['c', 'constraint'],
      ['p', 'attention'],
      ['d', 'acquaintances'],
    ],
  },
  'must-not-leave': {
    lines: ['D_F = 1 − Σ_{i≠j} (1 / d_ij) / (m(m − 1))'],
    symbols: [
      ['D_F', 'apart'],
      ['d_ij', 'steps'],
      ['m', 'stay'],
    ],
  },
  seeds: {
    lines: ['D_R = Σ_v (1 / d(v, S)) / n'],
    symbols: [
      ['D_R', 'reached'],
      ['d', 'stepsToSet'],
      ['S', 'set'],
      ['n', 'people'],
    ],
  },
  camps: {
    lines: ['L = min_s Σ_{i<j} [a_ij s_i s_j < 0]'],
    symbols: [
      ['L', 'misfits'],
      ['a', 'sign'],
      ['s', 'side'],
    ],
  },
};
