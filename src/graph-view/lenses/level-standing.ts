import { departmentOf } from '../../domain/departments';
import { CELL } from '../geometry';
import {
  COLUMN_HEAD,
  addBand,
  bandHeight,
  bandWidth,
  emptyPlaced,
  rowCounts,
  rowMiddle,
} from './level-bands';
import type { Frame, Placed } from './level-bands';
import { barycentre } from './level-order';
import type { Pulls } from './level-order';
import { spread } from './spread';

/** How far people follow those they are tied to, rather than standing at equal distances. */
const FOLLOW = 0.55;

/** Every band across its whole width, at most `perRow` beside each other. */
export function placeRows(frame: Frame, perRow: number): Placed {
  const counts = rowCounts(
    frame.rows.map((row) => row.people),
    perRow,
  );
  const height = counts.reduce((sum, count) => sum + bandHeight(count), 0);
  const width = bandWidth(frame, perRow * CELL.width, height);
  const placed = emptyPlaced(width, height);
  const shares = new Map<string, number>();
  let top = 0;
  frame.rows.forEach((row, index) => {
    const rows = counts[index] ?? 0;
    addBand(placed, row.band, index, top, rows);
    standAcross(placed, frame.pulls, frame.ordered[index] ?? [], rows, top, shares);
    top += bandHeight(rows);
  });
  return placed;
}

/** One band over its whole width: `rows` deep, each place as near to the people's ties as fits. */
function standAcross(
  placed: Placed,
  pulls: Pulls,
  ids: readonly string[],
  rows: number,
  top: number,
  shares: Map<string, number>,
): void {
  const columns = Math.ceil(ids.length / Math.max(1, rows));
  const wishes = Array.from({ length: columns }, (_, column) => {
    const even = (column + 0.5) / columns;
    const members = ids.slice(column * rows, (column + 1) * rows);
    const near = members.flatMap((id) => barycentre(id, pulls, shares) ?? []);
    if (near.length === 0) return even * placed.width;
    const mean = near.reduce((sum, place) => sum + place, 0) / near.length;
    return (even * (1 - FOLLOW) + mean * FOLLOW) * placed.width;
  });
  const distance = Math.min(CELL.width * 1.1, placed.width / Math.max(1, columns));
  const xs = within(spread(wishes, distance), placed.width, distance);
  ids.forEach((id, at) => {
    const x = xs[Math.floor(at / rows)] ?? 0;
    placed.positions.set(id, { x, y: rowMiddle(top, at % rows) });
    shares.set(id, x / placed.width);
  });
}

function within(xs: readonly number[], width: number, distance: number): number[] {
  const half = CELL.width / 2;
  return xs.map((x, at) =>
    Math.min(Math.max(x, half + at * distance), width - half - (xs.length - 1 - at) * distance),
  );
}

/** Departments side by side; those without one stand in a row of their own across them all. */
export function placeColumns(
  frame: Frame,
  columns: readonly { readonly department: string; readonly width: number }[],
): Placed {
  const slots = columns.reduce((sum, { width }) => sum + width, 0);
  const bands = frame.rows.map((row, index) => {
    const departments = new Map(row.people.map((person) => [person.id, departmentOf(person)]));
    const of = (department: string) =>
      (frame.ordered[index] ?? []).filter((id) => departments.get(id) === department);
    const across = of('');
    const members = columns.map(({ department }) => of(department));
    const acrossRows = Math.ceil(across.length / slots);
    const memberRows = columns.map(({ width }, at) =>
      Math.ceil((members[at]?.length ?? 0) / width),
    );
    return { across, members, acrossRows, rows: acrossRows + Math.max(0, ...memberRows) };
  });
  const height = bands.reduce((sum, { rows }) => sum + bandHeight(rows), 0);
  const width = bandWidth(frame, slots * CELL.width, height);
  const placed = emptyPlaced(width, height);
  const blocks = blocksOf(columns, width / slots);
  for (const { department, left, size } of blocks) {
    placed.decorations.push({
      kind: 'column',
      id: `column:${department}`,
      name: department,
      x: left + size / 2,
      y: (height - COLUMN_HEAD) / 2,
      width: size,
      height: height + COLUMN_HEAD,
    });
  }
  const shares = new Map<string, number>();
  const tops = bands.map((_, index) =>
    bands.slice(0, index).reduce((sum, { rows }) => sum + bandHeight(rows), 0),
  );
  bands.forEach(({ members, acrossRows, rows }, index) => {
    const top = tops[index] ?? 0;
    addBand(placed, frame.rows[index]?.band ?? 'unknown', index, top, rows);
    blocks.forEach((block, at) => {
      standInBlock(placed, block, members[at] ?? [], top + acrossRows * CELL.height, shares);
    });
  });
  bands.forEach(({ across, acrossRows }, index) => {
    standAcross(placed, frame.pulls, across, acrossRows, tops[index] ?? 0, shares);
  });
  return placed;
}

interface Block {
  readonly department: string;
  /** How many people stand beside each other. */
  readonly width: number;
  readonly left: number;
  readonly size: number;
}

function blocksOf(
  columns: readonly { readonly department: string; readonly width: number }[],
  slot: number,
): Block[] {
  let left = 0;
  return columns.map((column) => {
    const block = { ...column, left, size: column.width * slot };
    left += block.size;
    return block;
  });
}

function standInBlock(
  placed: Placed,
  { width, left, size }: Block,
  ids: readonly string[],
  top: number,
  shares: Map<string, number>,
): void {
  ids.forEach((id, place) => {
    const line = Math.floor(place / width);
    const inLine = Math.min(width, ids.length - line * width);
    const x = left + (((place % width) + 0.5) / inLine) * size;
    placed.positions.set(id, { x, y: rowMiddle(top, line) });
    shares.set(id, x / placed.width);
  });
}
