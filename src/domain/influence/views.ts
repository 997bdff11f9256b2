import type { AccountMap } from '../account-map';
import { assessmentsByPerson, stanceOf } from '../attitude';
import { daysBetween } from '../day';
import type { Day } from '../day';
import { contacts } from '../visits';
import { CLIMATES, FORECAST, LEVELS_OF_STANCE, VISIT } from './constants';
import { reliabilityOf } from './reliability';

/** What we know of somebody's stance, and how far it can be trusted. */
export interface View {
  /** r, 0 … 1; 0 where nothing is known. */
  readonly reliability: number;
  /** The place of the stance among the levels; undefined where it is unknown. */
  readonly level: number | undefined;
  /** Only a rival has met this person lately: what is unknown is taken to be one class worse. */
  readonly isWorse: boolean;
}

/** Nothing known, met by nobody: also what we know of an unnamed head. */
const UNKNOWN: View = { reliability: 0, level: undefined, isWorse: false };

/** What is known of each of these people on that day (influence.md b). O(assessments + visits) once, then O(1) each. */
export function viewsOf(map: AccountMap, ids: readonly string[], today: Day): View[] {
  const assessments = assessmentsByPerson(map, today);
  const lately = metLately(map, today);
  return ids.map((id) => {
    const assessment = assessments.get(id);
    const isWorse = lately.byRival(id) && !lately.byUs(id);
    const known = stanceOf(assessment);
    if (!known) return isWorse ? { ...UNKNOWN, isWorse } : UNKNOWN;
    const level = LEVELS_OF_STANCE.findIndex((stance) => stance === known.stance);
    return { reliability: reliabilityOf(assessment, today), level, isWorse };
  });
}

/** Whom we and whom a competitor have met in the last 60 days, in visits that count. */
export function metLately(map: AccountMap, today: Day) {
  const { metByUs, metByRival } = contacts(map, today);
  const isFresh = (day: Day | undefined) =>
    day !== undefined && daysBetween(day, today) <= FORECAST.freshDays;
  return {
    byUs: (id: string) => isFresh(metByUs.get(id)),
    byRival: (id: string) => isFresh(metByRival.get(id)),
  };
}

/** How likely somebody stands on each level, from against us to for us; adds up to 1. */
export type LevelChances = readonly number[];

/**
 * r × what we know + (1 − r) × what we take somebody unknown to think in that climate, a class
 * worse if only a rival has met him lately.
 */
export function levelChances({ reliability, level, isWorse }: View, climate: number): LevelChances {
  const prior = FORECAST.priors[climate + (isWorse ? 0 : 1)] ?? FORECAST.priors[0];
  return prior.map((chance, k) => (1 - reliability) * chance + (k === level ? reliability : 0));
}

/** The mean of the stance in that climate, −1 … 1. */
export function meanStance(view: View, climate: number): number {
  return levelChances(view, climate).reduce(
    (mean, chance, k) => mean + chance * (LEVELS_OF_STANCE[k] ?? 0),
    0,
  );
}

/** The same after one good visit: from each level some of the chance moves one level up. */
export function afterVisit(chances: LevelChances): LevelChances {
  return chances.map((chance, k) => {
    const leaves = VISIT.lifts[k] ?? 0;
    const comes = (chances[k - 1] ?? 0) * (VISIT.lifts[k - 1] ?? 0);
    return chance * (1 - leaves) + comes;
  });
}

/** The chances over all climates together. */
export function mixedChances(view: View): LevelChances {
  const byClimate = CLIMATES.map((_, climate) => levelChances(view, climate));
  return LEVELS_OF_STANCE.map((_, k) =>
    byClimate.reduce(
      (sum, chances, climate) => sum + (FORECAST.climateChances[climate] ?? 0) * (chances[k] ?? 0),
      0,
    ),
  );
}
