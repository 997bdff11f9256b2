import type { Point } from './geometry';

/** One element as it should be on the canvas; `data.id` is its id, prefixed by what it is. */
export interface ElementSpec {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
  /** Class names separated by single spaces. */
  readonly classes: string;
  /** Of nodes only. */
  readonly position?: Point;
}

// A person and a tie may have the same id in the map; on the canvas all elements share one table.
export const personNode = (personId: string) => `p:${personId}`;
export const titleNode = (personId: string) => `d:title:${personId}`;
export const tieEdge = (tieId: string) => `t:${tieId}`;
export const foldNode = (department: string) => `f:${department}`;
export const foldTitleNode = (department: string) => `d:fold:${department}`;
export const decorationNode = (id: string) => `d:lens:${id}`;

/** The id in the map of an element that stands for a row of it. */
export function rowId(elementId: string): string {
  return elementId.slice(2);
}
