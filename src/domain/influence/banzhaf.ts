import { COMPUTING } from './constants';
import { mulberry32 } from './random-stream';
import type { VotingPower } from './shapley-shubik';
import { weightNeeded, weightedGame, wholeGame, winningCoalitions } from './weighted-game';
import type { GameOptions, WeightedGame, WholeGame } from './weighted-game';

export interface BanzhafPower extends VotingPower {
  /** In how many coalitions of the others the seat turns losing into winning. */
  readonly swings: readonly number[];
}

/**
 * Banzhaf index (1965), normalised: the share of a seat in all swings. Exact by subsets up to 20
 * seats, 2ⁿ·n steps; above by counting over whole weights, n²·quota steps; else from sampled
 * coalitions.
 */
export function banzhaf(
  weights: readonly number[],
  quota: number,
  options: GameOptions = {},
): BanzhafPower {
  const game = weightedGame(weights, quota, options);
  const few = weights.length <= COMPUTING.coalitionSeats;
  const whole = few ? undefined : wholeGame(game);
  const counted = whole && weights.length ** 2 * whole.missing <= COMPUTING.countingSteps;
  let swings: number[];
  if (few) swings = bySubsets(game);
  else if (counted) swings = byCounting(game, whole);
  else swings = bySampling(game);
  const all = swings.reduce((sum, count) => sum + count, 0);
  const power = swings.map((count) => (all === 0 ? 0 : count / all));
  return { power, swings, exact: few || counted === true };
}

function bySubsets(game: WeightedGame): number[] {
  const wins = winningCoalitions(game);
  return game.weights.map((_, seat) => {
    const bit = 1 << seat;
    let swings = 0;
    for (let coalition = 0; coalition < wins.length; coalition++) {
      // No coalition that the seat is in already is turned by it.
      if (wins[coalition] === 0 && wins[coalition | bit] === 1) swings++;
    }
    return swings;
  });
}

function byCounting({ weights, vetoes }: WeightedGame, { weights: whole, missing }: WholeGame) {
  return weights.map((_, seat) => {
    const limit = Math.max(0, missing);
    const counts = new Float64Array(limit);
    if (limit > 0) counts[0] = 1;
    let others = 0;
    whole.forEach((weight, other) => {
      if (other === seat || vetoes[other] === true) return;
      others += 1;
      for (let sum = limit - 1; sum >= weight; sum--) {
        counts[sum] = (counts[sum] ?? 0) + (counts[sum - weight] ?? 0);
      }
    });
    const from = vetoes[seat] === true ? 0 : Math.max(0, missing - (whole[seat] ?? 0));
    let light = 0;
    for (let sum = from; sum < limit; sum++) light += counts[sum] ?? 0;
    return vetoes[seat] === true ? 2 ** others - light : light;
  });
}

function bySampling(game: WeightedGame): number[] {
  const n = game.weights.length;
  const samples = Math.max(COMPUTING.fewestOrders, Math.floor(COMPUTING.sampledSeats / n));
  const random = mulberry32(n);
  const needed = weightNeeded(game);
  const swings = new Array<number>(n).fill(0);
  const joined = new Uint8Array(n);
  for (let sample = 0; sample < samples; sample++) {
    let sum = 0;
    let missing = 0;
    game.weights.forEach((weight, seat) => {
      joined[seat] = random() < 0.5 ? 1 : 0;
      if (joined[seat] === 1) sum += weight;
      else if (game.vetoes[seat] === true) missing += 1;
    });
    game.weights.forEach((weight, seat) => {
      const without = joined[seat] === 1 ? sum - weight : sum;
      const isVeto = game.vetoes[seat] === true;
      const othersMissing = isVeto && joined[seat] === 0 ? missing - 1 : missing;
      const turns = othersMissing === 0 && without + weight > needed;
      if (turns && (isVeto || without <= needed)) swings[seat] = (swings[seat] ?? 0) + 1;
    });
  }
  return swings;
}
