import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { rowId } from './element-spec';
import type { Point } from './geometry';
import { placeFollowers } from './movement';

/** What is done with the pointer, in the words of the canvas. */
export interface GestureHandlers {
  readonly onPerson: (personId: string) => void;
  readonly onOpenPerson: (personId: string) => void;
  readonly onFold: (department: string) => void;
  readonly onGhost: () => void;
  readonly onTie: (tieId: string) => void;
  readonly onBackground: () => void;
  readonly onAddAt: (point: Point) => void;
  readonly onConnect: (fromId: string, toId: string) => void;
  readonly onDropped: (personId: string, point: Point) => void;
  /** The pointer rests on an element, or (null) has left it. The place is in px of the canvas. */
  readonly onHover: (elementId: string | null, at: Point) => void;
  readonly onViewport: () => void;
}

/** A drag that starts between these distances from a dot's edge (px on screen) draws a tie. */
const EDGE_ZONE = { inside: 4, outside: 13 } as const;

/** Listens to the pointer; `handlers` is asked anew with every event. Returns how to stop. */
export function listenToPointer(
  cy: Core,
  frame: HTMLElement,
  handlers: () => GestureHandlers,
): () => void {
  cy.on('tap', (event: EventObject) => {
    const target: unknown = event.target;
    if (target === cy) handlers().onBackground();
  });
  cy.on('dbltap', (event: EventObject) => {
    if (event.target === cy) handlers().onAddAt({ ...event.position });
  });
  cy.on('tap', 'node.person', (event) => handlers().onPerson(rowId(idOf(event))));
  cy.on('dbltap', 'node.person', (event) => handlers().onOpenPerson(rowId(idOf(event))));
  cy.on('dbltap', 'node.fold', (event) => handlers().onFold(rowId(idOf(event))));
  cy.on('tap', 'node.ghost', () => handlers().onGhost());
  cy.on('tap', 'edge.tie', (event) => handlers().onTie(rowId(idOf(event))));
  cy.on('drag', 'node', () => placeFollowers(cy));
  cy.on('dragfree', 'node.person', (event) => {
    const node = event.target as NodeSingular;
    handlers().onDropped(rowId(node.id()), { ...node.position() });
  });
  listenToHovering(cy, handlers);
  cy.on('dragpan scrollzoom pinchzoom', () => handlers().onViewport());
  const stopConnecting = listenToConnecting(cy, frame, (from, to) =>
    handlers().onConnect(from, to),
  );
  return () => {
    stopConnecting();
    if (!cy.destroyed()) cy.removeAllListeners();
  };
}

function idOf(event: EventObject): string {
  return (event.target as NodeSingular).id();
}

function listenToHovering(cy: Core, handlers: () => GestureHandlers): void {
  cy.on('mouseover', 'node.person, node.fold, node.ghost, edge.tie', (event) => {
    const element = event.target as NodeSingular;
    element.addClass('hovered');
    if (element.isNode()) element.connectedEdges().addClass('lit-by-pointer');
    handlers().onHover(element.id(), event.renderedPosition);
  });
  cy.on('mouseout', 'node.person, node.fold, node.ghost, edge.tie', (event) => {
    const element = event.target as NodeSingular;
    element.removeClass('hovered');
    cy.edges('.lit-by-pointer').removeClass('lit-by-pointer');
    handlers().onHover(null, { x: 0, y: 0 });
  });
  cy.on('grab viewport', () => handlers().onHover(null, { x: 0, y: 0 }));
}

/**
 * A drag that begins on the rim of a dot draws a tie. The frame sees the pointer before the canvas
 * does, so that the canvas neither grabs the dot nor pans meanwhile.
 */
function listenToConnecting(
  cy: Core,
  frame: HTMLElement,
  onConnect: (fromId: string, toId: string) => void,
): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let ready: string | null = null;
  const mark = (id: string | null) => {
    if (ready === id) return;
    if (ready !== null) cy.getElementById(ready).removeClass('connectable');
    if (id !== null) cy.getElementById(id).addClass('connectable');
    ready = id;
    frame.style.cursor = id === null ? '' : 'crosshair';
  };
  frame.addEventListener(
    'mousemove',
    (event) => {
      if (event.buttons === 0 && !cy.destroyed()) mark(rimAt(cy, pointIn(frame, event)));
    },
    { signal, capture: true },
  );
  frame.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0 || cy.autoungrabify()) return;
      const from = rimAt(cy, pointIn(frame, event));
      if (from === null) return;
      event.stopPropagation();
      drawTie(cy, frame, from, signal, (to) => onConnect(rowId(from), rowId(to)));
    },
    { signal, capture: true },
  );
  return () => stopping.abort();
}

const TIP = 'd:tip';
const LINE = 'd:connecting';

function drawTie(
  cy: Core,
  frame: HTMLElement,
  from: string,
  outer: AbortSignal,
  onDone: (to: string) => void,
): void {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  signal.addEventListener('abort', () => {
    if (cy.destroyed()) return;
    cy.getElementById(LINE).remove();
    cy.getElementById(TIP).remove();
    cy.nodes('.connect-target').removeClass('connect-target connectable');
  });
  const follow = (event: MouseEvent) => {
    const at = pointIn(frame, event);
    const zoom = cy.zoom();
    const position = { x: (at.x - cy.pan().x) / zoom, y: (at.y - cy.pan().y) / zoom };
    const tip = cy.getElementById(TIP);
    if (tip.nonempty()) tip.position(position);
    else {
      cy.add([
        { group: 'nodes', data: { id: TIP }, classes: 'tip', position, grabbable: false },
        { group: 'edges', data: { id: LINE, source: from, target: TIP }, classes: 'connecting' },
      ]);
    }
    const over = dotAt(cy, at);
    cy.nodes('.connect-target').removeClass('connect-target connectable');
    if (over !== null && over !== from) {
      cy.getElementById(over).addClass('connect-target connectable');
    }
  };
  window.addEventListener('mousemove', follow, { signal });
  window.addEventListener(
    'mouseup',
    (event) => {
      const to = dotAt(cy, pointIn(frame, event));
      ending.abort();
      if (to !== null && to !== from) onDone(to);
    },
    { signal, capture: true },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      ending.abort();
    },
    { signal, capture: true },
  );
}

function pointIn(frame: HTMLElement, event: MouseEvent): Point {
  const box = frame.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function rimAt(cy: Core, point: Point): string | null {
  return personAt(
    cy,
    point,
    (distance, radius) =>
      Math.abs(distance - radius - (EDGE_ZONE.outside - EDGE_ZONE.inside) / 2) <=
      (EDGE_ZONE.outside + EDGE_ZONE.inside) / 2,
  );
}

function dotAt(cy: Core, point: Point): string | null {
  return personAt(cy, point, (distance, radius) => distance <= radius + EDGE_ZONE.outside);
}

function personAt(
  cy: Core,
  point: Point,
  isHit: (distance: number, radius: number) => boolean,
): string | null {
  let hit: string | null = null;
  let nearest = Infinity;
  cy.nodes('.person').forEach((node) => {
    const { x, y } = node.renderedPosition();
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < nearest && isHit(distance, node.renderedWidth() / 2)) {
      nearest = distance;
      hit = node.id();
    }
  });
  return hit;
}
