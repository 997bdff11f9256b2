/** Model coordinates of the canvas: px at a zoom of 1, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  /** `x` and `y` are the middle. */
  readonly width: number;
  readonly height: number;
}

/** Radius of a dot by influence 1–5, px. */
const RADII = [19, 22, 26, 30, 35] as const;

export function radiusOf(influence: number): number {
  return RADII[Math.min(5, Math.max(1, Math.round(influence))) - 1] ?? RADII[2];
}

/** Radius of an unnamed head at the table, px. */
export const GHOST_RADIUS = 28;

/** From the edge of a dot to the outside of its rings. */
export const RING_SPACE = 13;
export const NAME_SIZE = 14;
export const NAME_LINE = 18;
export const TITLE_SIZE = 11.5;
export const TITLE_LINE = 15;
export const LABEL_WIDTH = 118;

/** The room that one person needs with rings and label; the dot's middle is `above` its top. */
export const CELL = { width: 142, height: 146, above: 50, below: 96 } as const;

/** Radius of a department folded into one dot. */
export function foldRadius(people: number): number {
  return Math.min(44, 22 + Math.sqrt(people) * 2);
}
