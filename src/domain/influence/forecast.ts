import type { AccountMap } from '../account-map';
import type { Day } from '../day';
import type { Assumptions } from './assumptions';
import { CLIMATES, COMPUTING, FORECAST } from './constants';
import { drawLevels } from './level-draws';
import type { MeetingRule } from './say';
import { simulate, simulateWinAtLevel, swingOf } from './simulate';
import type { Chances } from './simulate';
import { studyOf } from './study';
import type { Room, Study } from './study';
import { verdictOn } from './verdict';
import type { Verdict } from './verdict';
import { levelChances, mixedChances } from './views';
import type { View } from './views';

export type Climate = (typeof CLIMATES)[number];

export interface ForecastOptions {
  /** How many rounds are drawn. */
  readonly draws?: number;
  readonly seed?: string;
  /** Other assumptions than the usual. */
  readonly assumptions?: Partial<Assumptions>;
  /** One climate instead of all three. */
  readonly climate?: Climate;
}

/** The forecast under one of the other views. */
export interface Scenario {
  readonly rule: MeetingRule;
  readonly climate: Climate;
  /** Factor on everybody's ceiling of susceptibility. */
  readonly ceilingScale: number;
  readonly repulsion: number;
  readonly win: number;
}

/** Chances are 0 … 1 and are not for showing: the verdict says what may be shown. */
export interface Forecast extends Chances {
  readonly meetingId: string;
  /** The rule of the one number; while it is not known, the range is over every possible one. */
  readonly rule: MeetingRule;
  /** Lowest and highest chance to win over the scenarios: a range, not a confidence interval. */
  readonly low: number;
  readonly high: number;
  /** How much of the influence on the meeting we know the mind of. */
  readonly knownShare: number;
  /** How far learning where somebody stands would move the forecast, the most influential people. */
  readonly swings: ReadonlyMap<string, number>;
  /** P(win) if that person in truth stood on each level, from against us to for us. */
  readonly winAtLevel: ReadonlyMap<string, readonly number[]>;
  readonly byClimate: Readonly<Record<Climate, Chances>>;
  readonly scenarios: readonly Scenario[];
  readonly verdict: Verdict;
}

/**
 * How the meeting will decide as things stand (influence.md b): stances drawn from what is known
 * and how far it can be trusted, in a climate shared by everybody, settled by the opinion model and
 * counted by the rule of the meeting. Undefined where there is no such meeting.
 * Standard error at most 0.8 points with 4 000 draws; the same seed gives the same forecast.
 * O(draws × voters × people) for each of 18 scenarios (54 while the rule is not known).
 */
export function forecast(
  map: AccountMap,
  meetingId: string,
  today: Day,
  options: ForecastOptions = {},
): Forecast | undefined {
  const study = studyOf(map, meetingId, today, options.assumptions);
  if (!study) return undefined;
  const { ids, views, room } = study;
  const draws = Math.max(1, Math.floor(options.draws ?? FORECAST.draws));
  const levels = drawLevels(ids, views, draws, options.seed ?? FORECAST.seed);
  const climate = climateOf(options.climate);
  const asked = mostInfluential(study);
  const inClimate = rememberedByRoom((of, at) => simulate(of, levels, at));
  return forecastFrom(study, meetingId, climate, asked, {
    chances: (of, at) => (at === undefined ? simulate(of, levels) : inClimate(of, at)),
    whatIf: () => simulateWinAtLevel(room, levels, asked, climate),
  });
}

/** How chances are come by: by drawing or by going through every combination. */
export interface Computing {
  readonly chances: (room: Room, climate: number | undefined) => Chances;
  /** P(win | person on level) of each person asked about. */
  readonly whatIf: () => readonly ArrayLike<number>[];
}

export function forecastFrom(
  study: Study,
  meetingId: string,
  climate: number | undefined,
  asked: readonly number[],
  { chances, whatIf }: Computing,
): Forecast {
  const { ids, views, room, knownShare, otherViews } = study;
  const byClimate = CLIMATES.map((_, at) => chances(room, at));
  const total = chances(room, climate);
  const scenarios = otherViews.flatMap(({ room: other, ceilingScale, repulsion }) =>
    CLIMATES.map((name, at) => {
      const { win } = chances(other, at);
      return { rule: other.rule, climate: name, ceilingScale, repulsion, win };
    }),
  );
  const wins = scenarios.map(({ win }) => win);
  const low = Math.min(...wins);
  const high = Math.max(...wins);
  const winAtLevel = whatIf();
  const idOf = (index: number) => ids[asked[index] ?? 0] ?? '';
  const swings = asked
    .map((person, index) => {
      const chancesOf = knownChances(views[person], climate);
      return [idOf(index), swingOf(winAtLevel[index] ?? [], chancesOf)] as const;
    })
    .sort(([, a], [, b]) => b - a);
  const dependsOn = swings.slice(0, 2).map(([id]) => id);
  const [pessimistic = total, neutral = total, optimistic = total] = byClimate;
  return {
    meetingId,
    rule: room.rule,
    ...total,
    low,
    high,
    knownShare,
    swings: new Map(swings),
    winAtLevel: new Map(winAtLevel.map((win, index) => [idOf(index), Array.from(win)])),
    byClimate: { pessimistic, neutral, optimistic },
    scenarios,
    verdict:
      room.ballot.voters.length === 0
        ? { kind: 'nobody-decides' }
        : verdictOn({ win: total.win, low, high, knownShare }, dependsOn),
  };
}

/** What is computed for each room and climate, computed once. */
export function rememberedByRoom<T>(
  compute: (room: Room, climate: number) => T,
): (room: Room, climate: number) => T {
  const known = new Map<Room, T[]>();
  return (room, climate) => {
    const ofRoom = known.get(room) ?? [];
    known.set(room, ofRoom);
    return (ofRoom[climate] ??= compute(room, climate));
  };
}

/** Places of the people of a study whom it is worth asking about, by place. */
export function mostInfluential({ weights }: Study): readonly number[] {
  return Array.from(weights.keys())
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, COMPUTING.swingPeople)
    .sort((a, b) => a - b);
}

export function climateOf(name: Climate | undefined): number | undefined {
  return name === undefined ? undefined : CLIMATES.indexOf(name);
}

/** How likely the person stands on each level, in one climate or over all. */
function knownChances(view: View | undefined, climate: number | undefined) {
  if (!view) return [];
  return climate === undefined ? mixedChances(view) : levelChances(view, climate);
}
