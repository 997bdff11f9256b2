import type { Person, Tie } from '../../domain/account-map';

/** Sweeps are cheap and settle within a few rounds. */
const SWEEPS = 6;

/** Beyond this many lines between rows only reporting lines are counted. */
const COUNTED_LINES = 400;

/** How much a tie pulls its two people together across levels. */
const PULL: Readonly<Record<Tie['kind'], number>> = {
  'reports-to': 1,
  influences: 0.3,
  trusts: 0.15,
  conflicts: 0.1,
  informs: 0.15,
  introduces: 0.15,
};

export type Pulls = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Who pulls whom, both ways, summed over ties. Ties to others than `people` are left out. */
export function pullsBetween(people: readonly Person[], ties: readonly Tie[]): Pulls {
  const pulls = new Map<string, Map<string, number>>(people.map(({ id }) => [id, new Map()]));
  for (const { kind, fromId, toId } of ties) {
    const from = pulls.get(fromId);
    const to = pulls.get(toId);
    if (!from || !to || fromId === toId) continue;
    from.set(toId, (from.get(toId) ?? 0) + PULL[kind]);
    to.set(fromId, (to.get(fromId) ?? 0) + PULL[kind]);
  }
  return pulls;
}

/**
 * Orders each row so that few lines between rows cross: the barycentre sweeps of Sugiyama, Tagawa
 * and Toda 1981, keeping the best order seen. Rows must come in an order that does not depend on
 * how the map lists its people; equal places keep it.
 */
export function orderRows(rows: readonly (readonly string[])[], pulls: Pulls): string[][] {
  let best = rows.map((row) => [...row]);
  let fewest = crossings(best, pulls);
  let current = best;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    current = sweepOnce(current, pulls, sweep % 2 === 0);
    const count = crossings(current, pulls);
    if (count < fewest) {
      fewest = count;
      best = current;
    }
  }
  return best;
}

function sweepOnce(rows: readonly string[][], pulls: Pulls, down: boolean): string[][] {
  const next = rows.map((row) => [...row]);
  const order = next.map((_, index) => index);
  if (!down) order.reverse();
  const placed = new Map<string, number>();
  for (const index of order) {
    const row = next[index] ?? [];
    const wish = new Map(
      row.map((id, place) => [id, barycentre(id, pulls, placed) ?? share(place, row.length)]),
    );
    row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    row.forEach((id, place) => placed.set(id, share(place, row.length)));
  }
  return next;
}

// Places run from 0 to 1 in every row, so that rows of different length compare.
function share(place: number, length: number): number {
  return (place + 0.5) / length;
}

/** The weighted mean of where those who pull `id` have been placed, if any have. */
export function barycentre(
  id: string,
  pulls: Pulls,
  placed: ReadonlyMap<string, number>,
): number | undefined {
  let sum = 0;
  let weight = 0;
  for (const [other, pull] of pulls.get(id) ?? []) {
    const place = placed.get(other);
    if (place === undefined) continue;
    sum += place * pull;
    weight += pull;
  }
  return weight === 0 ? undefined : sum / weight;
}

function crossings(rows: readonly (readonly string[])[], pulls: Pulls): number {
  const place = new Map(
    rows.flatMap((row) => row.map((id, index) => [id, share(index, row.length)])),
  );
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index])));
  let count = 0;
  for (let upper = 0; upper < rows.length; upper += 1) {
    const lines: [number, number, number][] = [];
    for (const id of rows[upper] ?? []) {
      for (const [other, pull] of pulls.get(id) ?? []) {
        if ((rowOf.get(other) ?? -1) <= upper) continue;
        lines.push([place.get(id) ?? 0, place.get(other) ?? 0, pull]);
      }
    }
    count += crossed(lines);
  }
  return count;
}

function crossed(all: readonly (readonly [number, number, number])[]): number {
  const lines = all.length > COUNTED_LINES ? all.filter(([, , pull]) => pull >= 1) : all;
  let count = 0;
  for (let a = 0; a < lines.length; a += 1) {
    for (let b = a + 1; b < lines.length; b += 1) {
      const [from, to, pull] = lines[a] ?? [0, 0, 0];
      const [otherFrom, otherTo, otherPull] = lines[b] ?? [0, 0, 0];
      if ((from - otherFrom) * (to - otherTo) < 0) count += pull * otherPull;
    }
  }
  return count;
}
