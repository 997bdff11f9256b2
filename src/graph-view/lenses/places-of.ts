import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { derived } from '../../domain/derived';
import type { Point } from '../geometry';
import { free } from './free';
import { influence } from './influence';
import type { Lens, Places, Shape } from './lens';
import { levels } from './levels';
import { meetingTable } from './meeting';

/** Where Free begins with the places of the lens before it; else with those of Levels. */
const KEPT_BY_FREE: Readonly<Partial<Record<Lens, typeof meetingTable>>> = {
  meeting: meetingTable,
  influence,
};

const NOWHERE: ReadonlyMap<string, Point> = new Map();

/**
 * Where a lens puts everybody in that shape; Free starts from the lens `before` it. The result
 * remembers its last answer until a table that places people changes: visits and assessments
 * move nobody.
 */
export function placesOf(
  lens: Lens,
  before: Lens,
  shape: Shape,
): (map: AccountMap, today: Day) => Places {
  return derived(
    (map) => [map.people, map.ties, map.meetings, map.rivals],
    (map, today) => {
      if (lens === 'levels') return levels(map, today, shape);
      if (lens === 'meeting') return meetingTable(map, today, shape);
      if (lens === 'influence') return influence(map, today, shape);
      const known = KEPT_BY_FREE[before]?.(map, today, shape).positions ?? NOWHERE;
      return free(map, today, shape, known);
    },
  );
}
