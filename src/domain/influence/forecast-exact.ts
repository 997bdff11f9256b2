import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { CLIMATES, COMPUTING, FORECAST, LEVELS_OF_STANCE } from './constants';
import { climateOf, forecastFrom, mostInfluential, rememberedByRoom } from './forecast';
import type { Forecast, ForecastOptions } from './forecast';
import type { Chances } from './simulate';
import { studyOf } from './study';
import type { Room } from './study';
import { afterVisit, levelChances } from './views';
import type { LevelChances, View } from './views';

export interface ExactOptions extends Pick<ForecastOptions, 'assumptions' | 'climate'> {
  /** A person whom we suppose to have visited once more. */
  readonly visited?: string;
}

/**
 * The same forecast without chance: goes through every combination of stances. Undefined where
 * there is no such meeting or more than nine people move it. O(5^people × voters) for each scenario
 * and climate.
 */
export function forecastExact(
  map: AccountMap,
  meetingId: string,
  today: Day,
  options: ExactOptions = {},
): Forecast | undefined {
  const study = studyOf(map, meetingId, today, options.assumptions);
  if (!study || study.ids.length > COMPUTING.enumeratedPeople) return undefined;
  const { ids, views, room } = study;
  const climate = climateOf(options.climate);
  const visited = ids.indexOf(options.visited ?? '');
  const known = CLIMATES.map((_, at) => chancesOf(views, at, visited));
  const asked = mostInfluential(study);
  const inClimate = rememberedByRoom((of, at) => enumerated(of, known[at] ?? [], at));
  const over = (of: Room, at: number | undefined) =>
    at === undefined ? overClimates((each) => inClimate(of, each)) : inClimate(of, at);
  return forecastFrom(study, meetingId, climate, asked, {
    chances: over,
    whatIf: () => {
      const { wins } = over(room, climate);
      return asked.map((person) => wins.subarray(person * LEVELS, (person + 1) * LEVELS));
    },
  });
}

const LEVELS = LEVELS_OF_STANCE.length;

function chancesOf(views: readonly View[], climate: number, visited: number): LevelChances[] {
  return views.map((view, person) => {
    const chances = levelChances(view, climate);
    return person === visited ? afterVisit(chances) : chances;
  });
}

interface Enumerated extends Chances {
  /** P(win | person on level), person by person and level by level. */
  readonly wins: Float64Array;
}

const NAMES = { 1: 'win', 0: 'open', [-1]: 'lose' } as const;

/** The mean over the climates. */
function overClimates(inClimate: (climate: number) => Enumerated): Enumerated {
  const sum = { win: 0, open: 0, lose: 0, wins: new Float64Array(inClimate(0).wins.length) };
  FORECAST.climateChances.forEach((share, climate) => {
    const each = inClimate(climate);
    sum.win += share * each.win;
    sum.open += share * each.open;
    sum.lose += share * each.lose;
    each.wins.forEach((win, cell) => (sum.wins[cell] = (sum.wins[cell] ?? 0) + share * win));
  });
  return sum;
}

/**
 * Goes through the stances of one person after the other, who moves the votes most first, and adds
 * up the chance of each outcome. Stops early where those who are left cannot change it: an outcome
 * never gets worse when an opinion rises.
 */
function enumerated(
  { ballot, rows, others }: Room,
  chances: readonly LevelChances[],
  climate: number,
): Enumerated {
  const people = chances.length;
  const voters = ballot.voters.length;
  const { order, left } = byWeight(rows, people, voters);
  const sum = { win: 0, open: 0, lose: 0 };
  const wins = new Float64Array(people * LEVELS);
  const opinions = Array.from({ length: people + 1 }, () => new Float64Array(voters));
  opinions[0]?.set(others.subarray(climate * voters, (climate + 1) * voters));
  const bound = new Float64Array(voters);
  const levels = new Uint8Array(people);

  const outcomeWith = (settled: Float64Array, rest: Float64Array | undefined, sign: 1 | -1) => {
    for (let voter = 0; voter < voters; voter++) {
      bound[voter] = (settled[voter] ?? 0) + sign * (rest?.[voter] ?? 0);
    }
    return ballot.outcome(bound);
  };
  const countWin = (depth: number, chance: number): void => {
    order.forEach((person, at) => {
      for (let k = 0; k < LEVELS; k++) {
        const share = at < depth ? Number(levels[at] === k) : (chances[person]?.[k] ?? 0);
        const cell = person * LEVELS + k;
        wins[cell] = (wins[cell] ?? 0) + chance * share;
      }
    });
  };
  const goThrough = (depth: number, chance: number): void => {
    const settled = opinions[depth] ?? bound;
    const worst = outcomeWith(settled, left[depth], -1);
    if (depth === people || worst === outcomeWith(settled, left[depth], 1)) {
      if (worst === 1) countWin(depth, chance);
      sum[NAMES[worst]] += chance;
      return;
    }
    const person = order[depth] ?? 0;
    const after = opinions[depth + 1] ?? bound;
    for (let k = 0; k < LEVELS; k++) {
      const stance = LEVELS_OF_STANCE[k] ?? 0;
      for (let voter = 0; voter < voters; voter++) {
        after[voter] = (settled[voter] ?? 0) + (rows[voter * people + person] ?? 0) * stance;
      }
      levels[depth] = k;
      goThrough(depth + 1, chance * (chances[person]?.[k] ?? 0));
    }
  };
  goThrough(0, 1);
  const given = wins.map((chance, cell) => {
    const level = chances[Math.floor(cell / LEVELS)]?.[cell % LEVELS] ?? 0;
    return level === 0 ? 0 : chance / level;
  });
  return { ...sum, wins: given };
}

/** The people by how far they move the votes; how far those from each place on can move each vote. */
function byWeight(rows: Float64Array, people: number, voters: number) {
  const pull = (voter: number, person: number) => Math.abs(rows[voter * people + person] ?? 0);
  const all = Array.from({ length: voters }, (_, voter) => voter);
  const pulls = Array.from({ length: people }, (_, person) =>
    all.reduce((sum, voter) => sum + pull(voter, person), 0),
  );
  const order = Array.from(pulls.keys()).sort((a, b) => (pulls[b] ?? 0) - (pulls[a] ?? 0) || a - b);
  const left = Array.from({ length: people + 1 }, () => new Float64Array(voters));
  for (let depth = people - 1; depth >= 0; depth--) {
    const person = order[depth] ?? 0;
    left[depth] = Float64Array.from(
      all,
      (voter) => (left[depth + 1]?.[voter] ?? 0) + pull(voter, person),
    );
  }
  return { order, left };
}
