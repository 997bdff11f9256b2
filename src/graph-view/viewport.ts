import type { ElementSpec } from './element-spec';
import { CELL } from './geometry';
import type { Point } from './geometry';

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export const LEAST_ZOOM = 0.05;
export const GREATEST_ZOOM = 4;
/** A small map is not blown up to fill a large screen. */
const GREATEST_FIT = 1.35;
const PADDING = 28;

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What all elements together cover when they are at their places, px of the model. */
export function extentOf(elements: readonly ElementSpec[]): Extent | undefined {
  const boxes = elements.flatMap(({ position, data, classes }): Extent[] => {
    if (!position || data.owner !== undefined) return [];
    const { x, y } = position;
    if (typeof data.height === 'number' && typeof data.width === 'number') {
      const { width, height } = data;
      return [around(x - width / 2, y - height / 2, width, height)];
    }
    if (classes.startsWith('text')) return [around(x, y - 10, Number(data.width ?? 0) * 1.1, 20)];
    return [around(x - CELL.width / 2, y - CELL.above, CELL.width, CELL.height)];
  });
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function around(left: number, top: number, width: number, height: number): Extent {
  return { left, top, right: left + width, bottom: top + height };
}

/** The zoom and pan at which the extent lies in the middle of a canvas of that size, px. */
export function viewportFor(extent: Extent, width: number, height: number): Viewport {
  const padding = Math.min(PADDING, width / 10, height / 10);
  const wide = Math.max(1, extent.right - extent.left);
  const high = Math.max(1, extent.bottom - extent.top);
  const fit = Math.min((width - padding * 2) / wide, (height - padding * 2) / high, GREATEST_FIT);
  const zoom = Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, fit));
  return {
    zoom,
    pan: {
      x: width / 2 - ((extent.left + extent.right) / 2) * zoom,
      y: height / 2 - ((extent.top + extent.bottom) / 2) * zoom,
    },
  };
}

/** Width over height in coarse steps, so that dragging a panel does not lay everything out again. */
export function coarseAspect(width: number, height: number): number {
  const steps = [0.5, 0.7, 0.9, 1.15, 1.45, 1.8, 2.2];
  const aspect = width / Math.max(1, height);
  return steps.reduce((best, step) =>
    Math.abs(Math.log(step / aspect)) < Math.abs(Math.log(best / aspect)) ? step : best,
  );
}
