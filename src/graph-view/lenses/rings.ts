import { CELL, RING_SPACE } from '../geometry';
import type { Point } from '../geometry';
import { evenOnEllipse } from './ellipse';
import type { Pulls } from './level-order';

/** A dot that wants a place, with the radius it is drawn with, px. */
export interface RingDot {
  readonly id: string;
  readonly radius: number;
}

/** Places on the first ring, and how many more each further ring has. */
const FIRST_RING = 8;
const MORE_PER_RING = 6;
/** A dot stands in the middle if its area is so many times that of the next. */
const STANDS_OUT = 1.3;
/** The rings grow by so much until nobody overlaps, px. */
const GROWTH = 8;
/** The room a dot of the greatest usual size leaves in a cell of its own, px. */
const SLACK = CELL.above - RING_SPACE - 35;
const LABEL_HEIGHT = CELL.below - RING_SPACE - 35;

/**
 * Places for dots that come greatest first, without overlaps: whoever stands out in the middle, the
 * others evenly round it on ellipses, the greater the nearer, beside those who pull them. `flat` is
 * width over height. O(dots²) for each growth of a ring.
 */
export function rings(dots: readonly RingDot[], pulls: Pulls, flat: number): Map<string, Point> {
  const [first, second] = dots;
  const inMiddle =
    first && first.radius ** 2 >= STANDS_OUT * (second?.radius ?? 0) ** 2 ? [first] : [];
  const placed: Placed[] = inMiddle.map((dot) => ({ dot, x: 0, y: 0 }));
  let radiusY = 0;
  split(dots.slice(inMiddle.length)).forEach((ring, index) => {
    const seat =
      index === 0 ? inOrder(chained(ring, pulls)) : nearPlaced(ring, placed, pulls, flat);
    // Nobody straight over the middle: a line down to it would run through his name.
    const start = index % 2 === 0 ? 0.5 : 0;
    for (let isApart = false; !isApart;) {
      radiusY += GROWTH;
      const seated = seat(evenOnEllipse(ring.length, { radiusX: radiusY * flat, radiusY }, start));
      isApart = apart(seated, placed);
      if (isApart) placed.push(...seated);
    }
  });
  return new Map(placed.map(({ dot, x, y }) => [dot.id, { x, y }]));
}

/** Who sits where on a ring, given its places clockwise. */
type Seating = (places: readonly Point[]) => Placed[];

interface Placed extends Point {
  readonly dot: RingDot;
}

/** As many rings as it takes, each filled as much as the others. */
function split(dots: readonly RingDot[]): RingDot[][] {
  const capacities: number[] = [];
  let capacity = 0;
  while (capacity < dots.length) {
    const ofRing = FIRST_RING + capacities.length * MORE_PER_RING;
    capacities.push(ofRing);
    capacity += ofRing;
  }
  let from = 0;
  return capacities.map((ofRing) => {
    const ring = dots.slice(from, from + Math.ceil((ofRing / capacity) * dots.length));
    from += ring.length;
    return ring;
  });
}

/** The greatest first, then always whoever is pulled most by the last one. */
function chained(dots: readonly RingDot[], pulls: Pulls): RingDot[] {
  const left = [...dots];
  const chain: RingDot[] = [];
  while (left.length > 0) {
    const last = chain.at(-1);
    const strength = (dot: RingDot) => (last && pulls.get(last.id)?.get(dot.id)) ?? 0;
    const next = left.reduce((best, dot) => (strength(dot) > strength(best) ? dot : best));
    left.splice(left.indexOf(next), 1);
    chain.push(next);
  }
  return chain;
}

function inOrder(dots: readonly RingDot[]): Seating {
  return (places) => dots.map((dot, at) => ({ dot, ...(places[at] ?? NOWHERE) }));
}

const NOWHERE: Point = { x: 0, y: 0 };

/** In the order of the directions they wish for, turned to where that fits best. */
function nearPlaced(
  dots: readonly RingDot[],
  placed: readonly Placed[],
  pulls: Pulls,
  flat: number,
): Seating {
  const direction = ({ x, y }: Point) => Math.atan2(y * flat, x);
  const outside = placed.filter(({ x, y }) => x !== 0 || y !== 0);
  const wishes = wishesOf(
    dots,
    new Map(outside.map((other) => [other.dot.id, direction(other)])),
    pulls,
  );
  const wished = [...wishes.keys()].flatMap((id) => dots.find((dot) => dot.id === id) ?? []);
  // Of the same wish, whoever got it through another stands beside him.
  const rounded = ({ id }: RingDot) => Math.round((wishes.get(id) ?? 0) * 1e6);
  const ordered = [
    ...wished.sort((one, other) => rounded(one) - rounded(other)),
    ...dots.filter(({ id }) => !wishes.has(id)),
  ];
  const turned = (places: readonly Point[], turn: number): Placed[] =>
    ordered.map((dot, at) => ({ dot, ...(places[(at + turn) % places.length] ?? NOWHERE) }));
  const cost = (seated: readonly Placed[]) =>
    seated.reduce((sum, { dot, ...at }) => {
      const wish = wishes.get(dot.id);
      return sum + (wish === undefined ? 0 : 1 - Math.cos(wish - direction(at)));
    }, 0);
  return (places) =>
    places
      .map((_, turn) => turned(places, turn))
      .reduce((best, other) => (cost(other) < cost(best) - 1e-9 ? other : best));
}

/**
 * The direction in which each would like to be, in radians: that of those who pull him, the placed
 * ones first, then whoever got a wish by them. Nobody is in it whom nobody pulls.
 */
function wishesOf(
  dots: readonly RingDot[],
  directions: ReadonlyMap<string, number>,
  pulls: Pulls,
): ReadonlyMap<string, number> {
  const known = new Map(directions);
  const wishes = new Map<string, number>();
  for (let hasMore = true; hasMore;) {
    const found = dots
      .filter(({ id }) => !wishes.has(id))
      .flatMap(({ id }) => {
        let [x, y] = [0, 0];
        for (const [other, pull] of pulls.get(id) ?? []) {
          const angle = known.get(other);
          if (angle === undefined) continue;
          x += pull * Math.cos(angle);
          y += pull * Math.sin(angle);
        }
        return x === 0 && y === 0 ? [] : [[id, Math.atan2(y, x)] as const];
      });
    for (const [id, angle] of found) {
      known.set(id, angle);
      wishes.set(id, angle);
    }
    hasMore = found.length > 0;
  }
  return wishes;
}

/** The room that a dot needs with marks and label; its middle is `above` the top of it. */
function roomOf({ radius }: RingDot) {
  return {
    width: Math.max(CELL.width, 2 * (radius + RING_SPACE + SLACK)),
    above: radius + RING_SPACE + SLACK,
    below: radius + RING_SPACE + LABEL_HEIGHT,
  };
}

function apart(seated: readonly Placed[], placed: readonly Placed[]): boolean {
  return seated.every((one, at) =>
    [...placed, ...seated.slice(at + 1)].every((other) => !overlap(one, other)),
  );
}

function overlap(one: Placed, other: Placed): boolean {
  const [a, b] = [roomOf(one.dot), roomOf(other.dot)];
  return (
    Math.abs(one.x - other.x) < (a.width + b.width) / 2 &&
    one.y - a.above < other.y + b.below &&
    other.y - b.above < one.y + a.below
  );
}
