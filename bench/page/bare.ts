import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import type { AccountMap } from '../../src/domain/account-map';
import type { CanvasWords } from '../../src/graph-view/canvas-words';
import { definitionOf } from '../../src/graph-view/diff';
import { picturesOf } from '../../src/graph-view/drawing';
import type { ElementSpec } from '../../src/graph-view/element-spec';
import { desiredElements } from '../../src/graph-view/elements';
import type { Lens } from '../../src/graph-view/lenses/lens';
import { placesOf } from '../../src/graph-view/lenses/places-of';
import { paletteOf } from '../../src/graph-view/palette';
import type { Palette } from '../../src/graph-view/palette';
import { personMarks } from '../../src/graph-view/person-marks';
import { styleOf } from '../../src/graph-view/style';
import { STRAIGHT_FROM } from '../../src/graph-view/tie-elements';
import {
  GREATEST_ZOOM,
  LEAST_ZOOM,
  coarseAspect,
  extentOf,
  viewportFor,
} from '../../src/graph-view/viewport';
import canvas from '../../src/graph-view/map-canvas.module.css';
import { BENCH_DAY } from '../make-map';
import { drawn } from './pixels';

/** The same drawing as the app's, ready for cytoscape: what is measured against does none of this. */
export interface BareDrawing {
  readonly elements: readonly ElementSpec[];
  readonly palette: Palette;
  readonly large: boolean;
}

export function bareDrawing(
  map: AccountMap,
  lens: Lens,
  words: CanvasWords,
  container: HTMLElement,
): BareDrawing {
  const { clientWidth, clientHeight } = container;
  const aspect = coarseAspect(clientWidth, clientHeight);
  const places = placesOf(lens, 'levels', { aspect, unfolded: new Set() })(map, BENCH_DAY);
  const palette = paletteOf('light');
  const { elements } = desiredElements({
    map,
    marks: personMarks(map, BENCH_DAY),
    lens,
    places,
    palette,
    words,
    hidden: { attitudes: new Set(), tieKinds: new Set(), contact: new Set() },
    selected: null,
    highlight: null,
    measure: null,
    route: null,
  });
  return { elements, palette, large: map.ties.length >= STRAIGHT_FROM };
}

/** Puts the drawing up with cytoscape alone; `complete` resolves when it is drawn with all its pictures. */
export function drawBare(
  container: HTMLElement,
  { elements, palette, large }: BareDrawing,
): { cy: Core; complete: Promise<void> } {
  container.className = canvas.canvas ?? '';
  const { clientWidth, clientHeight } = container;
  const extent = extentOf(elements);
  const cy = cytoscape({
    container,
    elements: elements.map(definitionOf),
    style: styleOf(palette),
    layout: { name: 'preset', fit: false },
    ...(extent && viewportFor(extent, clientWidth, clientHeight)),
    minZoom: LEAST_ZOOM,
    maxZoom: GREATEST_ZOOM,
    textureOnViewport: large,
    hideEdgesOnViewport: large,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const complete = async () => {
    await picturesOf(elements);
    const rendered = drawn(cy, () => true);
    cy.forceRender();
    await rendered;
  };
  return { cy, complete: complete() };
}
