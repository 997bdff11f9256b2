import { COMPUTING } from './constants';
import { mulberry32 } from './random-stream';
import {
  alikeSeats,
  weightNeeded,
  weightedGame,
  wholeGame,
  winningCoalitions,
} from './weighted-game';
import type { GameOptions, WeightedGame, WholeGame } from './weighted-game';

/** Voting power by seat, in the order of the weights. */
export interface VotingPower {
  /** Adds up to 1. */
  readonly power: readonly number[];
  /** False where it is an estimate from sampled orders. */
  readonly exact: boolean;
}

/**
 * Shapley–Shubik index (1954): the chance that a seat turns a losing coalition into a winning one
 * when all seats join in random order. Exact by subsets up to 20 seats, 2ⁿ·n steps, or by counting
 * over whole weights, n²·quota steps for each kind of seat, whichever is quicker; else from sampled
 * orders.
 */
export function shapleyShubik(
  weights: readonly number[],
  quota: number,
  options: GameOptions = {},
): VotingPower {
  const game = weightedGame(weights, quota, options);
  const groups = alikeSeats(game);
  if (groups.length <= 1) return { power: weights.map(() => 1 / weights.length), exact: true };
  const n = weights.length;
  const bySubsetsSteps = n <= COMPUTING.coalitionSeats ? 2 ** n * n : Infinity;
  const whole = wholeGame(game);
  const steps = whole ? stepsOf(whole, groups.length) : Infinity;
  if (whole && steps <= Math.min(bySubsetsSteps, COMPUTING.countingSteps)) {
    return { power: byCounting(game, whole, groups), exact: true };
  }
  if (n <= COMPUTING.coalitionSeats) return { power: bySubsets(game), exact: true };
  return { power: bySampling(game, groups), exact: false };
}

function bySubsets(game: WeightedGame): number[] {
  const n = game.weights.length;
  const wins = winningCoalitions(game);
  // s! (n − s − 1)! / n! = 1 / (n · C(n − 1, s))
  const chance = [1 / n];
  for (let s = 1; s < n; s++) chance.push(((chance[s - 1] ?? 0) * s) / (n - s));
  return game.weights.map((_, seat) => {
    const bit = 1 << seat;
    const pivots = new Float64Array(n);
    for (let coalition = 0; coalition < wins.length; coalition++) {
      if ((coalition & bit) !== 0 || wins[coalition] === 1) continue;
      if (wins[coalition | bit] !== 1) continue;
      const size = bits(coalition);
      pivots[size] = (pivots[size] ?? 0) + 1;
    }
    return pivots.reduce((power, count, s) => power + count * (chance[s] ?? 0), 0);
  });
}

function bits(value: number): number {
  let rest = value;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

function stepsOf({ weights, missing }: WholeGame, kinds: number): number {
  return ((weights.length ** 2 * Math.max(0, missing)) / 2) * kinds;
}

function byCounting(game: WeightedGame, whole: WholeGame, groups: readonly number[][]): number[] {
  const power = game.weights.map(() => 0);
  for (const group of groups) {
    const value = countedPower(game, whole, group[0] ?? 0);
    for (const seat of group) power[seat] = value;
  }
  return power;
}

function countedPower({ weights, vetoes }: WeightedGame, whole: WholeGame, seat: number): number {
  const n = weights.length;
  const others = whole.weights.filter((_, other) => other !== seat && vetoes[other] !== true);
  const consenting = n - 1 - others.length;
  const { missing } = whole;
  const own = whole.weights[seat] ?? 0;
  const limit = Math.max(0, missing);
  const lightness = chancesOfWeight(others, limit);
  let power = 0;
  for (let before = consenting; before < n; before++) {
    let consent = 1;
    for (let veto = 0; veto < consenting; veto++) consent *= (before - veto) / (n - 1 - veto);
    const row = (before - consenting) * limit;
    let pivotal = vetoes[seat] === true ? 1 : 0;
    for (let weight = 0; weight < missing; weight++) {
      if (vetoes[seat] === true) pivotal -= lightness[row + weight] ?? 0;
      else if (weight >= missing - own) pivotal += lightness[row + weight] ?? 0;
    }
    power += consent * Math.max(0, pivotal);
  }
  return power / n;
}

/** By size, a row each, the chance that a random set of that size weighs 0, 1, … below the limit. */
function chancesOfWeight(weights: readonly number[], limit: number): Float64Array {
  const chances = new Float64Array((weights.length + 1) * limit).fill(1, 0, Math.min(limit, 1));
  let heaviest = 0;
  weights.forEach((weight, seen) => {
    heaviest += weight;
    const end = Math.min(heaviest + 1, limit);
    for (let size = seen + 1; size >= 1; size--) {
      const joins = size / (seen + 1);
      const [row, smaller] = [size * limit, (size - 1) * limit];
      for (let sum = 0; sum < end; sum++) {
        const before = sum >= weight ? (chances[smaller + sum - weight] ?? 0) : 0;
        chances[row + sum] = (1 - joins) * (chances[row + sum] ?? 0) + joins * before;
      }
    }
  });
  return chances;
}

function bySampling(game: WeightedGame, groups: readonly number[][]): number[] {
  const n = game.weights.length;
  const orders = Math.max(COMPUTING.fewestOrders, Math.floor(COMPUTING.sampledSeats / n));
  const random = mulberry32(n);
  const order = Uint32Array.from({ length: n }, (_, seat) => seat);
  const turned = new Float64Array(n);
  const needed = weightNeeded(game);
  const consents = game.vetoes.filter((veto) => veto).length;
  for (let sample = 0; sample < orders; sample++) {
    shuffle(order, random);
    const pivot = pivotOf(order, game, needed, consents);
    turned[pivot] = (turned[pivot] ?? 0) + 1;
  }
  const power = new Array<number>(n).fill(0);
  for (const group of groups) {
    const share = group.reduce((sum, seat) => sum + (turned[seat] ?? 0), 0) / group.length / orders;
    for (const seat of group) power[seat] = share;
  }
  return power;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const seat = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = seat;
  }
}

/** The seat in this order whose joining carries the vote. */
function pivotOf(
  order: Uint32Array,
  { weights, vetoes }: WeightedGame,
  needed: number,
  consents: number,
): number {
  let sum = 0;
  let missing = consents;
  for (const seat of order) {
    sum += weights[seat] ?? 0;
    if (vetoes[seat] === true) missing -= 1;
    if (sum > needed && missing === 0) return seat;
  }
  return order.at(-1) ?? 0;
}
