import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import { CLIMATES, FORECAST, LEVELS_OF_STANCE, VISIT } from './constants';
import { mostInfluential, rememberedByRoom } from './forecast';
import { drawLevels } from './level-draws';
import { simulateWinAtLevel, swingOf } from './simulate';
import { simulateWinAfterVisits } from './simulate-visits';
import { studyOf } from './study';
import type { Room } from './study';
import { levelChances } from './views';
import type { View } from './views';

/** What a visit to one person would do for the outcome of the meeting. */
export interface VisitWorth {
  /** P(win) after one good visit less P(win) now, 0 … 1. */
  readonly gain: number;
  /** How far learning where the person stands would move the forecast, 0 … ½. */
  readonly swing: number;
}

export interface VisitWorths {
  /** How many other views of the meeting there are. */
  readonly views: number;
  readonly usual: (personId: string) => VisitWorth | undefined;
  readonly under: (view: number, personId: string) => VisitWorth | undefined;
  /** What is gained, 0 … 1, by one good visit to each of a set of at most `most` of these people. */
  readonly together: (
    among: readonly string[],
    most: number,
  ) => (people: readonly string[]) => number;
}

/**
 * What a visit to each of these people would do for the outcome, as things are usually taken and
 * under each of 18 other views (three climates, three ceilings, with and without repulsion).
 * A visit changes only how likely one person stands on each level, so its gain is
 * Σ_c w_c Σ_k p_k · lift_k · (P(win | k + 1, c) − P(win | k, c)), with the same draws for all.
 * Undefined where there is no such meeting; nothing for people who hardly move it.
 * O(draws × voters × levels × people) for each room and climate.
 */
export function visitWorths(
  map: AccountMap,
  meetingId: string,
  today: Day,
  whom: ReadonlySet<string>,
  { draws = FORECAST.draws, seed = FORECAST.seed }: { draws?: number; seed?: string } = {},
): VisitWorths | undefined {
  const study = studyOf(map, meetingId, today);
  if (!study) return undefined;
  const { ids, views, room } = study;
  const asked = mostInfluential(study).filter((person) => whom.has(ids[person] ?? ''));
  const levels = drawLevels(ids, views, Math.max(1, Math.floor(draws)), seed);
  const winsIn = rememberedByRoom((of, climate) => simulateWinAtLevel(of, levels, asked, climate));
  const worthOf = (of: Room, weights: readonly number[]) => {
    const inClimates = CLIMATES.map((_, at) => ((weights[at] ?? 0) > 0 ? winsIn(of, at) : []));
    return byPerson(ids, asked, (person, index) =>
      visitWorth(
        views[person],
        weights,
        inClimates.map((wins) => wins[index] ?? []),
      ),
    );
  };
  const usual = worthOf(room, FORECAST.climateChances);
  const others = study.otherViews
    .filter((view) => view.room.rule === room.rule)
    .flatMap((view) =>
      CLIMATES.map((_, climate) =>
        worthOf(
          view.room,
          CLIMATES.map((_name, at) => Number(at === climate)),
        ),
      ),
    );
  return {
    views: others.length,
    usual: (id) => usual.get(id),
    under: (view, id) => others[view]?.get(id),
    together: (among, most) => {
      const moving = among.filter((id) => ids.includes(id));
      const places = moving.map((id) => ids.indexOf(id));
      const wins = simulateWinAfterVisits(room, levels, places, most);
      const now = wins[0] ?? 0;
      return (people) => {
        const set = moving.reduce(
          (bits, id, at) => bits + Number(people.includes(id)) * 2 ** at,
          0,
        );
        return (wins[set] ?? now) - now;
      };
    },
  };
}

function byPerson<T>(
  ids: readonly string[],
  asked: readonly number[],
  valueOf: (person: number, index: number) => T,
): ReadonlyMap<string, T> {
  return new Map(asked.map((person, index) => [ids[person] ?? '', valueOf(person, index)]));
}

/** From P(win | level) in each climate, and how likely each climate is. */
function visitWorth(
  view: View | undefined,
  weights: readonly number[],
  winAtLevel: readonly ArrayLike<number>[],
): VisitWorth {
  if (!view) return { gain: 0, swing: 0 };
  let gain = 0;
  const mean = LEVELS_OF_STANCE.map(() => 0);
  const chances = LEVELS_OF_STANCE.map(() => 0);
  weights.forEach((weight, climate) => {
    if (weight === 0) return;
    const present = levelChances(view, climate);
    const wins = winAtLevel[climate] ?? [];
    LEVELS_OF_STANCE.forEach((_, k) => {
      const win = wins[k] ?? 0;
      const chance = weight * (present[k] ?? 0);
      gain += chance * (VISIT.lifts[k] ?? 0) * ((wins[k + 1] ?? win) - win);
      mean[k] = (mean[k] ?? 0) + weight * win;
      chances[k] = (chances[k] ?? 0) + chance;
    });
  });
  return { gain, swing: swingOf(mean, chances) };
}
