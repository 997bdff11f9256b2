import type { Person } from '../../domain/account-map';
import { departmentOf } from '../../domain/departments';
import { CELL } from '../geometry';

/** A department's column: how many people stand beside each other in it. */
export interface Column {
  readonly department: string;
  readonly width: number;
}

/** Below this share of people in departments of two or more, columns would mostly be empty. */
const SHARE_IN_COMPANY = 0.6;

/**
 * The departments as columns, in the order given, or nothing where columns make no sense.
 * `fit` rates a total size (px): columns are widened for as long as it grows.
 */
export function columnsFor(
  rows: readonly (readonly Person[])[],
  order: ReadonlyMap<string, number>,
  fit: (width: number, rowsOfBands: readonly number[]) => number,
): { columns: readonly Column[]; score: number } | undefined {
  const counts = countsOf(rows);
  if (!areTelling(counts)) return undefined;
  const middles = new Map(
    [...counts.keys()].map((name) => [name, middleOf(name, rows.flat(), order)]),
  );
  const departments = [...middles]
    .sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .map(([name]) => name);
  const widths = new Map(departments.map((department) => [department, 1]));
  let best = new Map(widths);
  let score = 0;
  const without = rows.map((row) => row.filter((person) => departmentOf(person) === '').length);
  for (;;) {
    const heights = rows.map((_, band) =>
      Math.max(0, ...departments.map((name) => rowsIn(counts, name, band, widths))),
    );
    const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
    const rating = fit(
      total * CELL.width,
      heights.map((height, band) => height + Math.ceil((without[band] ?? 0) / total)),
    );
    if (rating > score) {
      score = rating;
      best = new Map(widths);
    }
    const tallest = tallestDepartment(departments, counts, widths, heights);
    if (tallest === undefined) break;
    widths.set(tallest, (widths.get(tallest) ?? 1) + 1);
  }
  return {
    columns: departments.map((department) => ({ department, width: best.get(department) ?? 1 })),
    score,
  };
}

type Counts = ReadonlyMap<string, readonly number[]>;

function countsOf(rows: readonly (readonly Person[])[]): Counts {
  const counts = new Map<string, number[]>();
  rows.forEach((row, band) => {
    for (const person of row) {
      const department = departmentOf(person);
      if (department === '') continue;
      const count = counts.get(department) ?? rows.map(() => 0);
      count[band] = (count[band] ?? 0) + 1;
      counts.set(department, count);
    }
  });
  return counts;
}

function areTelling(counts: Counts): boolean {
  const sizes = [...counts.values()].map((count) => count.reduce((sum, n) => sum + n, 0));
  const inCompany = sizes.filter((size) => size >= 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return (
    inCompany.length >= 2 &&
    inCompany.reduce((sum, size) => sum + size, 0) >= total * SHARE_IN_COMPANY &&
    total >= sizes.length * 2
  );
}

function middleOf(
  department: string,
  people: readonly Person[],
  order: ReadonlyMap<string, number>,
): number {
  const places = people.flatMap((person) => {
    const place = order.get(person.id);
    return departmentOf(person) === department && place !== undefined ? [place] : [];
  });
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

function rowsIn(
  counts: Counts,
  department: string,
  band: number,
  widths: ReadonlyMap<string, number>,
): number {
  return Math.ceil((counts.get(department)?.[band] ?? 0) / (widths.get(department) ?? 1));
}

function tallestDepartment(
  departments: readonly string[],
  counts: Counts,
  widths: ReadonlyMap<string, number>,
  heights: readonly number[],
): string | undefined {
  const tallest = Math.max(...heights);
  if (tallest <= 1) return undefined;
  const band = heights.indexOf(tallest);
  return departments.find((name) => rowsIn(counts, name, band, widths) === tallest);
}
