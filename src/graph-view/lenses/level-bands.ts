import type { Person } from '../../domain/account-map';
import type { Band } from '../canvas-words';
import { CELL } from '../geometry';
import type { Point } from '../geometry';
import type { Decoration } from './lens';
import type { Pulls } from './level-order';

export const HEAD = 34;
const EMPTY_BAND = 96;
export const COLUMN_HEAD = 26;
export const GAP = 18;

/** One level and who is on it. */
export interface Row {
  readonly band: Band;
  readonly people: readonly Person[];
}

/** What has been put down so far. */
export interface Placed {
  readonly positions: Map<string, Point>;
  readonly decorations: Decoration[];
  readonly width: number;
  readonly height: number;
}

/** All that the bands are made from. */
export interface Frame {
  readonly rows: readonly Row[];
  readonly ordered: readonly (readonly string[])[];
  readonly pulls: Pulls;
  readonly aspect: number;
  readonly beside: number;
}

export function bandHeight(rows: number): number {
  return rows === 0 ? EMPTY_BAND : HEAD + rows * CELL.height;
}

export function besideWidth(beside: number, height: number): number {
  if (beside === 0) return 0;
  return GAP + besideColumns(beside, height) * CELL.width;
}

export function besideColumns(beside: number, height: number): number {
  return Math.ceil(beside / Math.max(1, Math.floor((height - HEAD) / CELL.height)));
}

export function emptyPlaced(width: number, height: number): Placed {
  return { positions: new Map(), decorations: [], width, height };
}

export function bandWidth({ aspect, beside }: Frame, least: number, height: number): number {
  return Math.max(least, height * aspect - besideWidth(beside, height), CELL.width * 3);
}

export function rowMiddle(top: number, row: number): number {
  return top + HEAD + CELL.above - 12 + row * CELL.height;
}

export function addBand(
  placed: Placed,
  band: Band,
  index: number,
  top: number,
  rows: number,
): void {
  const height = bandHeight(rows);
  placed.decorations.push({
    kind: 'band',
    id: `band:${band}`,
    band,
    alternate: index % 2 === 1,
    x: placed.width / 2,
    y: top + height / 2,
    width: placed.width,
    height,
  });
}

export function rowCounts(people: readonly (readonly Person[])[], perRow: number): number[] {
  return people.map((row) => Math.ceil(row.length / perRow));
}
