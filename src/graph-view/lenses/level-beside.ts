import type { Person, Tie } from '../../domain/account-map';
import { CELL } from '../geometry';
import type { Point } from '../geometry';
import type { Fold } from './lens';
import { GAP, HEAD, bandHeight, besideColumns, rowMiddle } from './level-bands';
import type { Placed } from './level-bands';

/** Whoever stands beside stands on the side of those he is tied to. */
export function tiedToTheLeft(
  placed: Placed,
  outside: readonly Person[],
  ties: readonly Tie[],
): boolean {
  const beside = new Set(outside.map(({ id }) => id));
  const ends = ties.flatMap(({ fromId, toId }) =>
    beside.has(fromId) ? [toId] : beside.has(toId) ? [fromId] : [],
  );
  const xs = ends.flatMap((id) => placed.positions.get(id)?.x ?? []);
  return xs.length > 0 && xs.reduce((sum, x) => sum + x, 0) / xs.length < placed.width * 0.45;
}

/** The strip of those who are not the buyer's own; returns the whole width with it. */
export function placeBeside(
  placed: Placed,
  outside: readonly Person[],
  onTheLeft: boolean,
): number {
  if (outside.length === 0) return placed.width;
  const height = Math.max(placed.height, HEAD + CELL.height);
  const columns = besideColumns(outside.length, height);
  const rows = Math.ceil(outside.length / columns);
  const width = columns * CELL.width;
  const gap = placed.width === 0 ? 0 : GAP;
  const left = onTheLeft ? -gap - width : placed.width + gap;
  placed.decorations.push({
    kind: 'band',
    id: 'band:outside',
    band: 'outside',
    alternate: true,
    x: left + width / 2,
    y: height / 2,
    width,
    height,
  });
  outside.forEach(({ id }, at) => {
    const column = Math.floor(at / rows);
    const step = (height - HEAD) / rows;
    placed.positions.set(id, {
      x: left + (column + 0.5) * CELL.width,
      y: HEAD + step * ((at % rows) + 0.5) - (CELL.below - CELL.above) / 2,
    });
  });
  return placed.width + gap + width;
}

/** The departments that are folded, as a grid under everything else; `beside` is the whole width. */
export function placeFolds(
  placed: Placed,
  folds: readonly Fold[],
  aspect: number,
  beside: number,
): Map<string, Fold & Point> {
  if (folds.length === 0) return new Map();
  const square = Math.ceil(Math.sqrt((folds.length * aspect * CELL.height) / CELL.width));
  const columns = Math.max(3, square, Math.floor(beside / CELL.width));
  const width = Math.max(beside, columns * CELL.width);
  const top = placed.height === 0 ? 0 : placed.height + GAP;
  const height = bandHeight(Math.ceil(folds.length / columns));
  placed.decorations.push({
    kind: 'band',
    id: 'band:departments',
    band: 'departments',
    alternate: false,
    x: width / 2,
    y: top + height / 2,
    width,
    height,
  });
  const inLast = folds.length % columns || columns;
  return new Map(
    folds.map((fold, at) => {
      const row = Math.floor(at / columns);
      const last = row === Math.ceil(folds.length / columns) - 1;
      const step = width / (last && row === 0 ? inLast : columns);
      return [
        fold.department,
        { ...fold, x: ((at % columns) + 0.5) * step, y: rowMiddle(top, row) },
      ];
    }),
  );
}
