import type { Point } from '../geometry';

/** An ellipse round the middle of the canvas, px. */
export interface Ellipse {
  readonly radiusX: number;
  readonly radiusY: number;
}

const OUTLINE_STEPS = 720;

/**
 * `count` places clockwise at equal steps along an ellipse; the first lies `start` steps after the
 * top.
 */
export function evenOnEllipse(
  count: number,
  { radiusX, radiusY }: Ellipse,
  start: number,
): Point[] {
  const outline = Array.from({ length: OUTLINE_STEPS + 1 }, (_, step) => {
    const angle = (step / OUTLINE_STEPS) * 2 * Math.PI - Math.PI / 2;
    return { x: radiusX * Math.cos(angle), y: radiusY * Math.sin(angle) };
  });
  const lengths = [0];
  for (let step = 1; step <= OUTLINE_STEPS; step += 1) {
    const from = outline[step - 1] ?? { x: 0, y: 0 };
    const to = outline[step] ?? from;
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const whole = lengths[OUTLINE_STEPS] ?? 1;
  return Array.from({ length: count }, (_, at) => {
    const along = ((at + start) / count) * whole;
    return outline[lengths.findIndex((length) => length >= along - 1e-9)] ?? { x: 0, y: 0 };
  });
}
