import { FORECAST, VISIT } from '../../domain/influence/constants';

/** A number of this tab as it is computed; what its letters stand for is in the words. */
interface Formula {
  readonly lines: readonly string[];
  readonly symbols: readonly (readonly [symbol: string, meaning: Meaning])[];
}

export type Meaning =
  | 'influence'
  | 'say'
  | 'settled'
  | 'heeds'
  | 'ceiling'
  | 'believed'
  | 'age'
  | 'drawn'
  | 'prior'
  | 'opinion'
  | 'votes'
  | 'quota'
  | 'atLevel'
  | 'gain'
  | 'swing'
  | 'gapWeight'
  | 'closers'
  | 'reach'
  | 'visited'
  | 'gapClosers'
  | 'said'
  | 'came'
  | 'hits'
  | 'deviate'
  | 'moved'
  | 'leverage'
  | 'swayed'
  | 'stance'
  | 'own';

export type ExplainedHere = 'shares' | 'ranking' | 'links' | 'forecast' | 'visits' | 'set' | 'kept';

export const FORMULAS: Readonly<Record<ExplainedHere, Formula>> = {
  shares: {
    lines: [
      'E_j = Σ_i π_i V_ij',
      'V = (I − ΛW)⁻¹(I − Λ)',
      'W_ij = a_ij / S_i,  S_i = Σ_j |a_ij|',
      'λ_i = L_i S_i / (S_i + κ)',
      'Σ_met |E_j| / Σ |E_j|',
      'Σ |E_j| r_j / Σ |E_j|',
      'r = r₀ · 2^(−t/60)',
    ],
    symbols: [
      ['E', 'influence'],
      ['π', 'say'],
      ['V', 'settled'],
      ['a', 'heeds'],
      ['L', 'ceiling'],
      ['r', 'believed'],
      ['t', 'age'],
    ],
  },
  ranking: {
    lines: [
      'E_j = Σ_i π_i V_ij = ∂m/∂u_j',
      'E_j = (1 − λ_j) · (π_j + Σ_i h_i λ_i a_ij / S_i)',
      'h = π + (ΛW)ᵀ h',
      'λ_i = L_i S_i / (S_i + κ),  S_i = Σ_j |a_ij|',
    ],
    symbols: [
      ['E', 'influence'],
      ['m', 'moved'],
      ['π', 'say'],
      ['h', 'leverage'],
      ['λ', 'swayed'],
      ['a', 'heeds'],
      ['κ', 'own'],
    ],
  },
  links: {
    lines: [
      '∂m/∂a_ij = h_i L_i / (S_i + κ) · (x_j − b_i)',
      'b_i = (κ u_i + Σ_k a_ik x_k) / (S_i + κ)',
    ],
    symbols: [
      ['m', 'moved'],
      ['a', 'heeds'],
      ['h', 'leverage'],
      ['L', 'ceiling'],
      ['x', 'opinion'],
      ['u', 'stance'],
      ['κ', 'own'],
    ],
  },
  forecast: {
    lines: [
      'u_j ∼ r_j δ(s_j) + (1 − r_j) p',
      'x = V u',
      `x_chair ≥ ${FORECAST.deadZone}`,
      `Σ_{x_i ≥ ${FORECAST.deadZone}} w_i > q Σ w_i`,
      '√ Σ_k p_k (P_k − P̄)²',
    ],
    symbols: [
      ['u', 'drawn'],
      ['p', 'prior'],
      ['x', 'opinion'],
      ['w', 'votes'],
      ['q', 'quota'],
      ['P_k', 'atLevel'],
    ],
  },
  visits: {
    lines: [`${VISIT.gainWeight} g + ${VISIT.swingWeight} s + Σ w / n + ${VISIT.reachWeight} ln c`],
    symbols: [
      ['g', 'gain'],
      ['s', 'swing'],
      ['w', 'gapWeight'],
      ['n', 'closers'],
      ['c', 'reach'],
    ],
  },
  set: {
    lines: ['min |H|,  H ∩ C ≠ ∅', 'min Σ_H −ln c'],
    symbols: [
      ['H', 'visited'],
      ['C', 'gapClosers'],
      ['c', 'reach'],
    ],
  },
  kept: {
    lines: ['1/n · Σ (p − y)²', '(k/n + z²/2n ± z √(k(n − k)/n³ + z²/4n²)) / (1 + z²/n)'],
    symbols: [
      ['p', 'said'],
      ['y', 'came'],
      ['k', 'hits'],
      ['z', 'deviate'],
    ],
  },
};
