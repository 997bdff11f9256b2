import type { Point } from './geometry';

/** A dot in the way of a line. */
export interface Obstacle extends Point {
  readonly id: string;
  readonly radius: number;
}

const CLEARANCE = 14;
const GREATEST = 260;
const APART = 30;

/**
 * How far the control point of each line lies beside its middle, px, so that the line passes no
 * dot but its own two; 0 is straight. Positive is to the left as seen along the line on screen.
 */
export function bows(
  lines: readonly { readonly from: string; readonly to: string }[],
  dots: readonly Obstacle[],
): number[] {
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const taken = new Map<string, number>();
  return lines.map(({ from, to }) => {
    const start = at.get(from);
    const end = at.get(to);
    if (!start || !end) return 0;
    const bow = bowOf(start, end, dots);
    if (bow === 0) return 0;
    const key = [from, to].sort().join('\n');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return bow + Math.sign(bow) * before * APART;
  });
}

function bowOf(start: Obstacle, end: Obstacle, dots: readonly Obstacle[]): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return 0;
  let left = 0;
  let right = 0;
  let blocked = false;
  for (const dot of dots) {
    if (dot === start || dot === end) continue;
    const along = ((dot.x - start.x) * dx + (dot.y - start.y) * dy) / (length * length);
    if (along <= 0.04 || along >= 0.96) continue;
    const beside = ((dot.x - start.x) * -dy + (dot.y - start.y) * dx) / length;
    const need = dot.radius + CLEARANCE;
    if (Math.abs(beside) >= need) continue;
    if (Math.abs(beside) < dot.radius + 2) blocked = true;
    // A quadratic curve is 2t(1−t) of its control point's distance away from the chord.
    const reach = 2 * along * (1 - along);
    right = Math.max(right, (beside + need) / reach);
    left = Math.max(left, (need - beside) / reach);
  }
  if (!blocked) return 0;
  const bow = right <= left ? right : -left;
  return Math.abs(bow) > GREATEST ? Math.sign(bow) * GREATEST : bow;
}
