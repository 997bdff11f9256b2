import { CLIMATES, FORECAST, LEVELS_OF_STANCE } from './constants';
import { streamOf } from './random-stream';
import { levelChances } from './views';
import type { View } from './views';

/** Stances drawn once for all rooms, so that what differs between them is never chance. */
export interface LevelDraws {
  readonly draws: number;
  readonly people: number;
  /** The climate drawn, by draw. */
  readonly climates: Uint8Array;
  /** By climate, draw and person: −2 against us … 2 for us, twice the stance. */
  readonly levels: Int8Array;
}

/**
 * Draws stances for every climate from a private stream for each person, one number a draw: who
 * comes or goes moves nobody else's. O(draws × people × levels).
 */
export function drawLevels(
  ids: readonly string[],
  views: readonly View[],
  draws: number,
  seed: string,
): LevelDraws {
  const people = ids.length;
  const climates = drawClimates(draws, seed);
  const levels = new Int8Array(CLIMATES.length * draws * people);
  ids.forEach((id, person) => {
    const view = views[person];
    if (!view) return;
    const numbers = numbersOf(id, draws, seed);
    CLIMATES.forEach((_, climate) => {
      const from = climate * draws * people + person;
      fillLevels(levels, from, people, numbers, upTo(levelChances(view, climate)));
    });
  });
  return { draws, people, climates, levels };
}

function drawClimates(draws: number, seed: string): Uint8Array {
  const limits = upTo(FORECAST.climateChances);
  return Uint8Array.from(numbersOf('@climate', draws, seed), (number) => placeIn(limits, number));
}

function numbersOf(id: string, draws: number, seed: string): Float64Array {
  const next = streamOf(seed, id);
  const numbers = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) numbers[draw] = next();
  return numbers;
}

/** Cumulative chances. */
function upTo(chances: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(chances, (chance) => (sum += chance));
}

/** The first place whose cumulative chance is above the number; the last if rounding left none. */
function placeIn(limits: Float64Array, number: number): number {
  let place = 0;
  while (place < limits.length - 1 && number >= (limits[place] ?? 1)) place++;
  return place;
}

/** The place of the level in the middle. */
export const MIDDLE = (LEVELS_OF_STANCE.length - 1) / 2;

/** The levels that these numbers fall on, one in each `step` cells. As placeIn, without its loop. */
function fillLevels(
  levels: Int8Array,
  from: number,
  step: number,
  numbers: Float64Array,
  [first = 1, second = 1, third = 1, fourth = 1]: Float64Array,
): void {
  let cell = from;
  for (const number of numbers) {
    let level = -MIDDLE;
    if (number >= first) level++;
    if (number >= second) level++;
    if (number >= third) level++;
    if (number >= fourth) level++;
    levels[cell] = level;
    cell += step;
  }
}
