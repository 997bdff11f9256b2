import { VISIT } from './constants';
import { MIDDLE } from './level-draws';
import type { LevelDraws } from './level-draws';
import { settle } from './simulate';
import type { Room } from './study';

/**
 * P(win) after one good visit to each of a set of people, for every set of at most `most` of them;
 * a set is the number with its members' bits. A visit moves a person one level up with the chance
 * of the level, so in each draw every part of a set is moved and weighed: no further random numbers.
 * O(draws × sets × (voters + 2^most)).
 */
export function simulateWinAfterVisits(
  room: Room,
  draws: LevelDraws,
  people: readonly number[],
  most: number,
  climate?: number,
): Float64Array {
  const { ballot, rows } = room;
  const voters = ballot.voters.length;
  const sets = setsOfAtMost(most, people.length);
  const wins = new Float64Array(2 ** people.length);
  const isWon = new Uint8Array(wins.length);
  /** By set, what the voters think once everybody in it has moved. */
  const opinions = Array.from(wins, () => new Float64Array(voters));
  const [asDrawn = new Float64Array(voters)] = opinions;
  const lifts = new Float64Array(people.length);

  const move = (set: number): Float64Array => {
    const moved = opinions[set] ?? asDrawn;
    if (set === 0) return moved;
    const before = opinions[set & (set - 1)] ?? asDrawn;
    const person = people[lowestIn(set)] ?? 0;
    for (let voter = 0; voter < voters; voter++) {
      const pull = rows[voter * draws.people + person] ?? 0;
      // From one level to the next it is half a stance.
      moved[voter] = (before[voter] ?? 0) + pull / 2;
    }
    return moved;
  };
  const winWith = (rest: number, moved: number): number => {
    if (rest === 0) return isWon[moved] ?? 0;
    const others = rest & (rest - 1);
    const lift = lifts[lowestIn(rest)] ?? 0;
    return (1 - lift) * winWith(others, moved) + lift * winWith(others, moved | (rest ^ others));
  };

  for (let draw = 0; draw < draws.draws; draw++) {
    const from = settle(asDrawn, room, draws, draw, climate);
    let won = 0;
    for (const set of sets) won += isWon[set] = Number(ballot.outcome(move(set)) === 1);
    if (won === 0) continue;
    for (let at = 0; at < people.length; at++) {
      const level = draws.levels[from + (people[at] ?? 0)] ?? 0;
      lifts[at] = VISIT.lifts[level + MIDDLE] ?? 0;
    }
    for (const set of sets) {
      wins[set] = (wins[set] ?? 0) + (won === sets.length ? 1 : winWith(set, 0));
    }
  }
  return wins.map((count) => count / draws.draws);
}

/** In ascending order, so that a set comes after all its parts. */
function setsOfAtMost(most: number, size: number): readonly number[] {
  return Array.from({ length: 2 ** size }, (_, set) => set).filter((set) => sizeOf(set) <= most);
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : 1 + sizeOf(set & (set - 1));
}

function lowestIn(set: number): number {
  return 31 - Math.clz32(set & -set);
}
