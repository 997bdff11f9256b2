import { byId } from '../../domain/account-map';
import type { AccountMap, Person, Tie } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { onTheMap } from '../../domain/presence';
import { departmentOf } from '../../domain/departments';
import { CELL } from '../geometry';
import { folding } from './fold';
import type { Places, Shape } from './lens';
import { bandHeight, besideWidth, emptyPlaced, rowCounts } from './level-bands';
import type { Placed, Row } from './level-bands';
import { placeBeside, placeFolds, tiedToTheLeft } from './level-beside';
import { columnsFor } from './level-columns';
import { orderRows, pullsBetween } from './level-order';
import { placeColumns, placeRows } from './level-standing';

/** Columns may make the picture this much smaller before rows are taken instead. */
const WORTH_OF_COLUMNS = 0.7;

/** Three bands, decision on top; departments as columns where that fits; others beside. */
export function levels(map: AccountMap, today: Day, shape: Shape): Places {
  const present = map.people.filter((person) => onTheMap(person, today)).sort(byId);
  const { shown, folds } = folding(present, shape.unfolded ?? new Set());
  const buyers = shown.filter((person) => person.side === 'buyer');
  const outside = shown.filter((person) => person.side !== 'buyer');
  // Sums of fractions differ by the order of adding: ties are taken in the order of their ids.
  const ties = [...map.ties].sort(byId);
  const rows = rowsOf(buyers, folds.length === 0);
  const placed = placeBands(rows, ties, shape.aspect, outside.length);
  const left = tiedToTheLeft(placed, outside, ties);
  const beside = placeBeside(placed, outside, left);
  return {
    positions: placed.positions,
    decorations: placed.decorations,
    hiddenPeople: new Set(folds.flatMap(({ personIds }) => personIds)),
    folds: placeFolds(placed, folds, shape.aspect, beside),
    ...(present.length === 0 && { empty: 'nobody' as const }),
  };
}

function rowsOf(buyers: readonly Person[], always: boolean): Row[] {
  if (buyers.length === 0 && !always) return [];
  const at = (level: Person['level'] | null) =>
    buyers.filter((person) => (person.level ?? null) === level);
  const unknown = at(null);
  return [
    { band: 'decision', people: at('decision') },
    { band: 'management', people: at('management') },
    { band: 'operation', people: at('operation') },
    ...(unknown.length > 0 ? [{ band: 'unknown', people: unknown } as const] : []),
  ];
}

function placeBands(rows: Row[], ties: readonly Tie[], aspect: number, beside: number): Placed {
  if (rows.length === 0) return emptyPlaced(0, 0);
  const people = rows.map((row) => row.people);
  const pulls = pullsBetween(people.flat(), ties);
  const ordered = orderRows(people.map(startOrder), pulls);
  const order = new Map(
    ordered.flatMap((row) => row.map((id, at) => [id, (at + 0.5) / row.length])),
  );
  const fit = (width: number, heights: readonly number[]) => {
    const height = heights.reduce((sum, count) => sum + bandHeight(count), 0);
    return Math.min(aspect / (width + besideWidth(beside, height)), 1 / height);
  };
  const perRow = bestPerRow(people, fit);
  const columns = columnsFor(people, order, fit);
  const asRows = fit(perRow * CELL.width, rowCounts(people, perRow));
  const frame = { rows, ordered, pulls, aspect, beside };
  return columns && columns.score >= asRows * WORTH_OF_COLUMNS
    ? placeColumns(frame, columns.columns)
    : placeRows(frame, perRow);
}

// Colleagues stand together to begin with; ids decide the rest, so the order of the list does not.
function startOrder(people: readonly Person[]): string[] {
  return [...people]
    .sort((a, b) => {
      const first = departmentOf(a);
      const second = departmentOf(b);
      return first === second ? byId(a, b) : first < second ? -1 : 1;
    })
    .map(({ id }) => id);
}

function bestPerRow(
  people: readonly (readonly Person[])[],
  fit: (width: number, heights: readonly number[]) => number,
): number {
  const longest = Math.max(1, ...people.map((row) => row.length));
  let best = 1;
  let score = 0;
  for (let perRow = 1; perRow <= longest; perRow += 1) {
    const rating = fit(perRow * CELL.width, rowCounts(people, perRow));
    if (rating >= score) {
      score = rating;
      best = perRow;
    }
  }
  return best;
}
