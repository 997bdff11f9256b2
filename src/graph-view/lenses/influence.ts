import { byId } from '../../domain/account-map';
import type { AccountMap, Person } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { codeUnitOrder } from '../../domain/code-unit-order';
import { onTheMap } from '../../domain/presence';
import { foldRadius, radiusOf } from '../geometry';
import type { Point } from '../geometry';
import { measuredRadius } from '../measure';
import type { Measure } from '../measure';
import { folding } from './fold';
import type { Fold, Places, Shape } from './lens';
import { pullsBetween } from './level-order';
import { rings } from './rings';
import type { RingDot } from './rings';

/** So many of those with most of the measure are drawn themselves when departments are folded. */
const NEVER_FOLDED = 20;
const LEAST_FLAT = 0.7;
const GREATEST_FLAT = 1.8;
const UNKNOWN_INFLUENCE = 3;
/** Below the names of people, which hold no line break. */
const FOLD_PREFIX = '\n';

/**
 * Whoever has most of the measure in the middle, the others on rings round it, the more the nearer;
 * unnamed heads among them. Without a measure everybody counts by the influence set by hand.
 */
export function influence(map: AccountMap, today: Day, shape: Shape): Places {
  const measure = shape.measure ?? null;
  const present = map.people.filter((person) => onTheMap(person, today)).sort(byId);
  const value = (id: string) => measure?.values.get(id) ?? 0;
  const leaders = leadersOf(present, measure);
  const { shown, folds } = folding(present, shape.unfolded ?? new Set(), ({ id }) =>
    leaders.has(id),
  );
  const radiusFor = ({ id, realInfluence }: Person) =>
    measure ? measuredRadius(measure, id) : radiusOf(realInfluence ?? UNKNOWN_INFLUENCE);
  const unnamed: RingDot[] = measure
    ? measure.unnamed.map((id) => ({ id, radius: measuredRadius(measure, id) }))
    : [];
  const heads = [
    ...shown.map((person) => ({ id: person.id, radius: radiusFor(person) })),
    ...unnamed,
  ].sort((a, b) => value(b.id) - value(a.id) || b.radius - a.radius || codeUnitOrder(a.id, b.id));
  const folded = folds.map(({ department, personIds }) => ({
    id: FOLD_PREFIX + department,
    radius: foldRadius(personIds.length),
  }));
  const flat = Math.min(GREATEST_FLAT, Math.max(LEAST_FLAT, shape.aspect));
  const places = rings([...heads, ...folded], pullsBetween(shown, [...map.ties].sort(byId)), flat);
  return {
    positions: placesAmong(places, shown),
    decorations: unnamed.flatMap(({ id, radius }) => {
      const place = places.get(id);
      return place
        ? [{ kind: 'ghost' as const, id: `ghost:${id}`, headId: id, radius, ...place }]
        : [];
    }),
    hiddenPeople: new Set(folds.flatMap(({ personIds }) => personIds)),
    folds: new Map(folds.flatMap((fold) => placedFold(fold, places))),
    ...(present.length === 0 && { empty: 'nobody' as const }),
  };
}

function leadersOf(people: readonly Person[], measure: Measure | null): ReadonlySet<string> {
  const value = ({ id }: Person) => measure?.values.get(id) ?? 0;
  return new Set(
    people
      .filter((person) => value(person) > 0)
      .sort((a, b) => value(b) - value(a) || byId(a, b))
      .slice(0, NEVER_FOLDED)
      .map(({ id }) => id),
  );
}

function placesAmong(
  places: ReadonlyMap<string, Point>,
  people: readonly Person[],
): ReadonlyMap<string, Point> {
  return new Map(
    people.flatMap(({ id }) => {
      const place = places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

function placedFold(
  fold: Fold,
  places: ReadonlyMap<string, Point>,
): readonly (readonly [string, Fold & Point])[] {
  const place = places.get(FOLD_PREFIX + fold.department);
  return place ? [[fold.department, { ...fold, ...place }]] : [];
}
