import type { Point } from './geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where something that can be reached by arrow keys is. */
export interface Reachable extends Point {
  readonly id: string;
}

const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How much more a step aside costs than a step ahead. */
const ASIDE = 2.2;

/** The nearest one in that direction, or nothing if there is none further on. */
export function neighbour(
  from: Point,
  direction: Direction,
  others: readonly Reachable[],
): Reachable | undefined {
  const { x, y } = AHEAD[direction];
  let best: Reachable | undefined;
  let least = Infinity;
  for (const other of others) {
    const dx = other.x - from.x;
    const dy = other.y - from.y;
    const ahead = dx * x + dy * y;
    if (ahead <= 1) continue;
    const cost = ahead + Math.abs(dx * y + dy * x) * ASIDE;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

/** In the order of reading: rows from the top, each from the left. */
export function inReadingOrder<T extends Point>(points: readonly T[]): T[] {
  return [...points].sort((a, b) => (Math.abs(a.y - b.y) > 30 ? a.y - b.y : a.x - b.x));
}
