import type { ElementSpec } from './element-spec';
import { bows } from './bows';
import { decorationNode, personNode } from './element-spec';
import { CELL } from './geometry';
import type { Point } from './geometry';
import type { Places } from './lenses/lens';
import { dotRadius } from './measure';
import type { PersonMarks } from './person-marks';
import type { Picturing, Route } from './picturing';

const NOWHERE: Point = { x: 0, y: 0 };
/** From the edge of the lens to the column beside it, px. */
const LANE_DISTANCE = 16;
const US_RADIUS = 22;

/**
 * The places of a lens with everybody on the route among them: whoever it does not show stands in a
 * column beside it, and so do we, where the way begins with us. Not below: a line that comes from
 * there would end behind a name.
 */
export function withRoute(places: Places, route: Route | null): Places {
  if (!route) return places;
  const missing = route.people.filter((id) => !places.positions.has(id));
  const first = route.startsWithUs ? 1 : 0;
  const anchor = route.people.map((id) => places.positions.get(id)).find(Boolean) ?? NOWHERE;
  const { left, right } = sidesOf(places);
  const aside = CELL.width / 2 + LANE_DISTANCE;
  const x = anchor.x - left < right - anchor.x ? left - aside : right + aside;
  const top = anchor.y - ((first + missing.length - 1) / 2) * CELL.height;
  const stop = (at: number): Point => ({ x, y: top + at * CELL.height });
  return {
    ...places,
    positions: new Map([
      ...places.positions,
      ...missing.map((id, at) => [id, stop(first + at)] as const),
    ]),
    decorations: route.startsWithUs
      ? [...places.decorations, { kind: 'us', id: 'us', ...stop(0) }]
      : places.decorations,
  };
}

/** How far the lens reaches to the left and to the right, px. */
function sidesOf({ positions, decorations, folds }: Places) {
  const spans = [
    ...[...positions.values(), ...folds.values()].map(({ x }) => [x, CELL.width] as const),
    ...decorations.map((each) => [each.x, 'width' in each ? each.width : CELL.width] as const),
  ];
  return {
    left: Math.min(0, ...spans.map(([x, width]) => x - width / 2)),
    right: Math.max(0, ...spans.map(([x, width]) => x + width / 2)),
  };
}

/** The steps of the route, over the ties of the map; drawn whether or not a tie is shown there. */
export function routeElements(
  route: Route | null,
  shown: readonly PersonMarks[],
  { places, measure }: Picturing,
): ElementSpec[] {
  if (!route) return [];
  const drawn = new Set(shown.map(({ personId }) => personId));
  if (!route.people.every((id) => drawn.has(id))) return [];
  const us = places.decorations.find(({ kind }) => kind === 'us');
  const stops = [...(us ? [decorationNode(us.id)] : []), ...route.people.map(personNode)];
  const steps = stops.slice(1).map((to, at) => ({ from: stops[at] ?? to, to }));
  const dots = [
    ...(us ? [{ id: decorationNode(us.id), radius: US_RADIUS, x: us.x, y: us.y }] : []),
    ...shown.map((marks) => ({
      id: personNode(marks.personId),
      radius: dotRadius(marks, measure),
      ...(places.positions.get(marks.personId) ?? NOWHERE),
    })),
  ];
  const curves = bows(steps, dots);
  return steps.map(({ from, to }, at) => {
    const bow = curves[at] ?? 0;
    return {
      group: 'edges',
      data: { id: `r:${at}`, source: from, target: to, ...(bow !== 0 && { bow }) },
      classes: bow === 0 ? 'route' : 'route bowed',
    };
  });
}
