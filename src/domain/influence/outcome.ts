import { FORECAST, INFLUENCE } from './constants';
import type { Deliberation } from './deliberation';
import { votesOf } from './say';
import { weightNeeded, weightedGame } from './weighted-game';

/** 1 carried for us, 0 open (not carried this time), −1 carried against us. */
export type Outcome = 1 | 0 | -1;

/** Whose opinions decide, and what comes of them. */
export interface Ballot {
  /** Ids, in the order of the opinions to be judged. */
  readonly voters: readonly string[];
  /** Opinions −1 … 1 by voter. Reads the array, keeps nothing of it. O(voters). */
  readonly outcome: (opinions: Float64Array) => Outcome;
}

/** From here on an opinion is for us, mirrored against us; between them it is undecided. */
export const DECIDED = FORECAST.deadZone - FORECAST.deadZoneSlack;

/**
 * What a room decides (influence.md b). Chair: his opinion alone. Vote: carried with more than the
 * quota for it and no veto against; lost by a veto or when the rest cannot carry it any more.
 * Consensus: carried when nobody is against and more than half for; lost by a veto or when half or
 * more are against. Weights are those of the say. A room without votes leaves it open.
 */
export function ballotOf({ rule, quota, attendance }: Deliberation): Ballot {
  if (rule === 'chair') {
    const { chairId } = attendance;
    return {
      voters: chairId === undefined ? [] : [chairId],
      outcome: (opinions) => leaning(opinions[0] ?? 0),
    };
  }
  const votes = votesOf(attendance);
  const weights = votes.map(({ weight }) => weight);
  const vetoes = votes.map(({ veto }) => veto);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isConsensus = rule === 'consensus';
  const share = isConsensus ? INFLUENCE.quota : quota;
  const needed = weightNeeded(weightedGame(weights, share * total, { strict: true }));
  return {
    voters: votes.map(({ id }) => id),
    outcome: (opinions) => {
      let inFavour = 0;
      let against = 0;
      let isAnyAgainst = false;
      for (let voter = 0; voter < weights.length; voter++) {
        const opinion = opinions[voter] ?? 0;
        if (opinion >= DECIDED) {
          inFavour += weights[voter] ?? 0;
        } else if (opinion <= -DECIDED) {
          if (vetoes[voter] === true) return -1;
          isAnyAgainst = true;
          against += weights[voter] ?? 0;
        }
      }
      if (total === 0) return 0;
      if (inFavour > needed && !(isConsensus && isAnyAgainst)) return 1;
      return total - against <= needed ? -1 : 0;
    },
  };
}

function leaning(opinion: number): Outcome {
  if (opinion >= DECIDED) return 1;
  return opinion <= -DECIDED ? -1 : 0;
}
