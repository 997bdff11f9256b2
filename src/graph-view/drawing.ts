import type { Core } from 'cytoscape';
import { applyElements } from './diff';
import type { ElementSpec } from './element-spec';
import type { Point } from './geometry';
import { extentOf, viewportFor } from './viewport';

/** Whether the system asks for less movement. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface DrawOptions {
  readonly animated: boolean;
  /** Bring everything into view as well. */
  readonly fitted: boolean;
}

const FIT_MS = 300;

/** Draws, and resolves once everything is in its place, its pictures are there and it is on screen. */
export async function draw(
  cy: Core,
  elements: readonly ElementSpec[],
  { animated, fitted }: DrawOptions,
): Promise<void> {
  const moved = applyElements(cy, elements, { animated });
  const viewed = fitted ? fit(cy, elements, animated) : undefined;
  await Promise.all([moved, viewed, picturesOf(elements)]);
  if (!cy.destroyed()) await rendered(cy);
}

/** Brings the whole drawing into view. */
export function fit(cy: Core, elements: readonly ElementSpec[], animated: boolean): Promise<void> {
  const extent = extentOf(elements);
  const [width, height] = [cy.width(), cy.height()];
  if (!extent || width === 0 || height === 0) return Promise.resolve();
  const { zoom, pan } = viewportFor(extent, width, height);
  return glide(cy, { zoom, pan: { ...pan } }, animated);
}

/** Takes the view to another place, in about 300 ms or at once. */
function glide(
  cy: Core,
  view: { zoom?: number; pan: { x: number; y: number } },
  animated: boolean,
): Promise<void> {
  cy.stop(true, false);
  if (!animated || document.hidden) {
    cy.viewport({ zoom: view.zoom ?? cy.zoom(), pan: view.pan });
    return Promise.resolve();
  }
  return new Promise((arrived) => {
    // A later movement stops this one, and then it never says that it is done.
    const timer = setTimeout(arrived, FIT_MS * 2);
    cy.animate(
      { ...(view.zoom !== undefined && { zoom: view.zoom }), pan: view.pan },
      {
        duration: FIT_MS,
        easing: 'ease-in-out-cubic',
        complete: () => {
          clearTimeout(timer);
          arrived();
        },
      },
    );
  });
}

function rendered(cy: Core): Promise<void> {
  return new Promise((done) => {
    cy.one('render', () => done());
    cy.one('destroy', () => done());
    cy.forceRender();
  });
}

const loading = new Map<string, Promise<void>>();
const REMEMBERED = 2000;

/** Resolves when every picture of the elements can be drawn at once. */
export async function picturesOf(elements: readonly ElementSpec[]): Promise<void> {
  const addresses = new Set(
    elements.flatMap(({ data }) => (typeof data.picture === 'string' ? [data.picture] : [])),
  );
  await Promise.all([...addresses].map(loaded));
}

function loaded(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  if (loading.size >= REMEMBERED) loading.clear();
  const image = new Image();
  image.src = address;
  // A picture that cannot be shown leaves the coloured dot: nothing to wait for.
  const promise = image.decode().catch(() => undefined);
  loading.set(address, promise);
  return promise;
}

const IN_VIEW_PX = 60;

/** Moves the view just as far as it takes to show a place, px of the canvas. */
export function bringIntoView(cy: Core, { x, y }: Point): void {
  const missing = (at: number, size: number) =>
    at < IN_VIEW_PX ? IN_VIEW_PX - at : Math.min(0, size - IN_VIEW_PX - at);
  const dx = missing(x, cy.width());
  const dy = missing(y, cy.height());
  if (dx === 0 && dy === 0) return;
  const pan = cy.pan();
  void glide(cy, { pan: { x: pan.x + dx, y: pan.y + dy } }, !prefersStillness());
}
