import type { Day } from '../../../domain/day';

/** The states of the one case, in the order of its story. */
export const EXAMPLE_MAPS = ['on-paper', 'all-there-was', 'acting-on-the-gaps'] as const;
export type ExampleMap = (typeof EXAMPLE_MAPS)[number];

/** The identity of an example map made on that day. */
export function exampleId(which: ExampleMap, today: Day): string {
  return `example-${today}-${which}`;
}

/** Which of the example's maps this is, if it is one. */
export function exampleOf(mapId: string): ExampleMap | null {
  if (!mapId.startsWith('example-')) return null;
  return EXAMPLE_MAPS.find((which) => mapId.endsWith(which)) ?? null;
}

/** Another map of the same example. */
export function siblingId(mapId: string, which: ExampleMap, other: ExampleMap): string {
  return mapId.slice(0, -which.length) + other;
}
