import { LEVELS_OF_STANCE } from './constants';
import { MIDDLE } from './level-draws';
import type { LevelDraws } from './level-draws';
import { DECIDED } from './outcome';
import type { Room } from './study';

/** How often each outcome came, as shares of the draws. */
export interface Chances {
  readonly win: number;
  readonly open: number;
  readonly lose: number;
}

/**
 * Outcomes of a room over the draws, of the climate drawn or of one and the same.
 * O(draws × voters × people); nothing is allocated in the loop.
 */
export function simulate(room: Room, draws: LevelDraws, climate?: number): Chances {
  const { ballot } = room;
  const opinions = new Float64Array(ballot.voters.length);
  let win = 0;
  let lose = 0;
  for (let draw = 0; draw < draws.draws; draw++) {
    settle(opinions, room, draws, draw, climate);
    const outcome = ballot.outcome(opinions);
    if (outcome === 1) win++;
    else if (outcome === -1) lose++;
  }
  const count = draws.draws;
  return { win: win / count, open: (count - win - lose) / count, lose: lose / count };
}

/** x = V u for the voters in one draw; says where its levels begin. Levels are twice the stance. */
export function settle(
  opinions: Float64Array,
  { rows, others }: Room,
  { draws, people, climates, levels }: LevelDraws,
  draw: number,
  climate: number | undefined,
): number {
  const weather = climate ?? climates[draw] ?? 0;
  const from = (weather * draws + draw) * people;
  const voters = opinions.length;
  let cell = 0;
  for (let voter = 0; voter < voters; voter++) {
    let sum = 0;
    for (let person = 0; person < people; person++) {
      sum += (rows[cell++] ?? 0) * (levels[from + person] ?? 0);
    }
    opinions[voter] = sum / 2 + (others[weather * voters + voter] ?? 0);
  }
  return from;
}

/**
 * P(win | the person stands on that level), level by level, for each person asked about: the same
 * draws with one person at a time held on each level. Holding a person while the climate stays as
 * drawn says what he changes, not what he would teach us about the climate.
 * O(draws × voters × (people + levels × people asked about)), mostly far less: passed over is who
 * cannot bring any voter over a threshold, and of who pulls nobody away the levels behind a turn.
 */
export function simulateWinAtLevel(
  room: Room,
  draws: LevelDraws,
  asked: readonly number[],
  climate?: number,
): readonly Float64Array[] {
  const { ballot, rows } = room;
  const { people, levels } = draws;
  const voters = ballot.voters.length;
  const opinions = new Float64Array(voters);
  const moved = new Float64Array(voters);
  const distances = new Float64Array(voters);
  const pullsAway = asked.map((person) => ballot.voters.some((_, v) => pull(v, person) < 0));
  const turns = asked.map(() => new Float64Array(PLACES));
  let always = 0;

  function pull(voter: number, person: number): number {
    return rows[voter * people + person] ?? 0;
  }
  const isMixedRoom = pullsAway.includes(true);
  // How far a voter is from saying something else: in either direction where somebody pulls away,
  // else in the only one that may turn the outcome.
  const distanceOf = (opinion: number, wins: boolean): number => {
    if (isMixedRoom) return Math.abs(Math.abs(opinion) - DECIDED);
    const above = wins ? opinion : -opinion;
    if (above >= DECIDED) return above - DECIDED;
    return above > -DECIDED ? above + DECIDED : Infinity;
  };
  const mayTurn = (person: number, farthest: number): boolean => {
    for (let voter = 0; voter < voters; voter++) {
      if (Math.abs(pull(voter, person)) * farthest >= (distances[voter] ?? 0)) return true;
    }
    return false;
  };
  const winsMoved = (person: number, by: number): boolean => {
    for (let voter = 0; voter < voters; voter++) {
      moved[voter] = (opinions[voter] ?? 0) + pull(voter, person) * by;
    }
    return ballot.outcome(moved) === 1;
  };

  for (let draw = 0; draw < draws.draws; draw++) {
    const from = settle(opinions, room, draws, draw, climate);
    const wins = ballot.outcome(opinions) === 1;
    if (wins) always++;
    for (let voter = 0; voter < voters; voter++) {
      distances[voter] = distanceOf(opinions[voter] ?? 0, wins);
    }
    for (let index = 0; index < asked.length; index++) {
      const person = asked[index] ?? 0;
      const present = (levels[from + person] ?? 0) + MIDDLE;
      const counts = turns[index];
      const isMixed = pullsAway[index] === true;
      const [below, above] = [present, PLACES - 1 - present];
      const farthest = (isMixed ? Math.max(below, above) : wins ? below : above) / 2;
      if (!counts || !mayTurn(person, farthest)) continue;
      const step = wins ? -1 : 1;
      let turned = false;
      const first = isMixed ? 0 : present + step;
      for (let k = first; k >= 0 && k < PLACES; k += isMixed ? 1 : step) {
        if (isMixed || !turned) turned = winsMoved(person, (k - present) / 2) !== wins;
        if (turned) counts[k] = (counts[k] ?? 0) + step;
      }
    }
  }
  return turns.map((counts) => counts.map((count) => (always + count) / draws.draws));
}

const PLACES = LEVELS_OF_STANCE.length;

/** √Σ p_k (W_k − W̄)²: how far learning where somebody stands would move the forecast. */
export function swingOf(winAtLevel: ArrayLike<number>, chances: readonly number[]): number {
  const mean = chances.reduce((sum, chance, k) => sum + chance * (winAtLevel[k] ?? 0), 0);
  const variance = chances.reduce(
    (sum, chance, k) => sum + chance * ((winAtLevel[k] ?? 0) - mean) ** 2,
    0,
  );
  return Math.sqrt(variance);
}
