import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { onTheMap } from '../../domain/presence';
import type { Point } from '../geometry';
import { levels } from './levels';
import type { Places, Shape } from './lens';

/** Where the user put each one; the rest stay where the lens before had them. */
export function free(
  map: AccountMap,
  today: Day,
  shape: Shape,
  before: ReadonlyMap<string, Point>,
): Places {
  const present = map.people.filter((person) => onTheMap(person, today));
  const unplaced = present.some(({ id, place }) => !place && !before.has(id));
  // Everybody has a place of his own here: nothing is folded.
  const everybody = unplaced ? new Set(present.map(({ department }) => department ?? '')) : null;
  const fallback = everybody
    ? levels(map, today, { ...shape, unfolded: everybody }).positions
    : new Map<string, Point>();
  const positions = new Map<string, Point>();
  for (const { id, place } of present) {
    const at = place ?? before.get(id) ?? fallback.get(id);
    if (at) positions.set(id, { x: at.x, y: at.y });
  }
  return {
    positions,
    decorations: [],
    hiddenPeople: new Set(),
    folds: new Map(),
    ...(present.length === 0 && { empty: 'nobody' as const }),
  };
}
