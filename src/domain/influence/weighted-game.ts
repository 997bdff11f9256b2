import { COMPUTING } from './constants';

/** A vote: a coalition carries it when its weight reaches the quota and no veto is missing. */
export interface WeightedGame {
  readonly weights: readonly number[];
  readonly quota: number;
  /** The weight must be above the quota, not only reach it. */
  readonly strict: boolean;
  /** Whose consent it takes; missing means nobody's. */
  readonly vetoes: readonly boolean[];
}

export interface GameOptions {
  readonly strict?: boolean;
  readonly vetoes?: readonly boolean[];
}

export function weightedGame(
  weights: readonly number[],
  quota: number,
  { strict = false, vetoes = [] }: GameOptions,
): WeightedGame {
  return { weights, quota, strict, vetoes };
}

function totalWeight({ weights }: WeightedGame): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * The least weight that carries the vote, vetoes apart. The whole room always does, also where the
 * quota is all of it. Sums that differ by rounding only are the same.
 */
export function weightNeeded(game: WeightedGame): number {
  const total = totalWeight(game);
  const slack = COMPUTING.weightSlack * Math.max(1, total);
  return Math.min(game.strict ? game.quota + slack : game.quota - slack, total - slack);
}

/** Seats that are alike in weight and veto have the same power: their places, group by group. */
export function alikeSeats({ weights, vetoes }: WeightedGame): number[][] {
  const groups = new Map<string, number[]>();
  weights.forEach((weight, seat) => {
    const kind = `${vetoes[seat] === true}:${weight}`;
    const group = groups.get(kind);
    if (group) group.push(seat);
    else groups.set(kind, [seat]);
  });
  return [...groups.values()];
}

const SCALES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 100, 1000];

/** The game in whole weights, where a scale makes them whole; what a coalition without the vetoes needs. */
export interface WholeGame {
  readonly weights: readonly number[];
  /** Whole weight that the seats without a veto must bring when all vetoes consent; may be ≤ 0. */
  readonly missing: number;
}

export function wholeGame(game: WeightedGame): WholeGame | undefined {
  const scale = SCALES.find((factor) => game.weights.every((weight) => isWhole(weight * factor)));
  if (scale === undefined) return undefined;
  const weights = game.weights.map((weight) => Math.round(weight * scale));
  const vetoed = weights.reduce((sum, weight, seat) => sum + (game.vetoes[seat] ? weight : 0), 0);
  return { weights, missing: Math.ceil(weightNeeded(game) * scale) - vetoed };
}

export function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < COMPUTING.weightSlack;
}

/** For every coalition, as a set of bits, whether it carries the vote. 2ⁿ steps. */
export function winningCoalitions(game: WeightedGame): Uint8Array {
  const n = game.weights.length;
  const sums = new Float64Array(2 ** n);
  const wins = new Uint8Array(2 ** n);
  const needed = weightNeeded(game);
  const consent = game.weights.reduce((bits, _, i) => bits | (game.vetoes[i] ? 1 << i : 0), 0);
  for (let coalition = 1; coalition < wins.length; coalition++) {
    const last = 31 - Math.clz32(coalition);
    const sum = (sums[coalition ^ (1 << last)] ?? 0) + (game.weights[last] ?? 0);
    sums[coalition] = sum;
    if (sum > needed && (coalition & consent) === consent) wins[coalition] = 1;
  }
  return wins;
}
