import type { Core } from 'cytoscape';
import { StrictMode, createRef } from 'react';
import { expect, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../src/ui/tokens.css';
import MapCanvas from '../../src/graph-view/map-canvas';
import type { MapCanvasApi, MapCanvasProps } from '../../src/graph-view/map-canvas';
import type { AccountMap } from '../../src/domain/account-map';
import { WORDS } from './canvas-words';
import { TODAY } from './maps';

/** The canvas put up under StrictMode at a fixed size, with a listener for everything it says. */
export async function mountCanvas(first: AccountMap, over: Partial<MapCanvasProps> = {}) {
  const errors = vi.spyOn(console, 'error');
  const warnings = vi.spyOn(console, 'warn');
  const api = createRef<MapCanvasApi>();
  const said = {
    onSelectPerson: vi.fn(),
    onSelectTie: vi.fn(),
    onClearSelection: vi.fn(),
    onOpenPerson: vi.fn(),
    onNameSeat: vi.fn(),
    onAddPersonAt: vi.fn(),
    onConnect: vi.fn(),
    onStartTie: vi.fn(),
    onMove: vi.fn(() => 'kept' as const),
    onDelete: vi.fn(),
  };
  let props: MapCanvasProps = {
    map: first,
    today: TODAY,
    lens: 'levels',
    theme: 'light',
    words: WORDS,
    selected: null,
    highlight: null,
    hidden: { attitudes: new Set(), tieKinds: new Set(), contact: new Set() },
    measure: null,
    route: null,
    singleKeys: true,
    empty: <p>Nothing to show</p>,
    apiRef: api,
    ...said,
    ...over,
  };
  const view = () => (
    <StrictMode>
      <div style={{ width: 1000, height: 700 }}>
        <MapCanvas {...props} />
      </div>
    </StrictMode>
  );
  const screen = await render(view());
  const region = () => screen.getByRole('region', { name: 'Map' }).element() as HTMLElement;
  const settled = async () => {
    await expect.poll(() => region().dataset.people, { timeout: 5000 }).toBeDefined();
  };
  await settled();
  return {
    screen,
    said,
    api,
    region,
    settled,
    errors,
    warnings,
    cy: () => canvasIn(region()),
    show: async (changed: Partial<MapCanvasProps>) => {
      props = { ...props, ...changed };
      await screen.rerender(view());
      await settled();
    },
  };
}

/** Cytoscape leaves itself on the element it draws in. */
function canvasIn(region: HTMLElement): Core {
  const container = region.querySelector('.__________cytoscape_container');
  return (container as unknown as { _cyreg: { cy: Core } })._cyreg.cy;
}

/** The ids of people and ties on the canvas, sorted; an element drawn twice would be there twice. */
export function idsOf(cy: Core): string[] {
  return cy
    .elements('.person, .tie')
    .map((element) => element.id())
    .sort();
}

export function idsIn({ people, ties }: AccountMap): string[] {
  return [...people.map(({ id }) => `p:${id}`), ...ties.map(({ id }) => `t:${id}`)].sort();
}

/** Presses, moves and lets go of the mouse between two points of the canvas. */
export async function drag(region: HTMLElement, from: Point, to: Point): Promise<void> {
  const target = region.querySelector('canvas') ?? region;
  const box = region.getBoundingClientRect();
  const at = ({ x, y }: Point, buttons: number) => ({
    bubbles: true,
    cancelable: true,
    button: 0,
    buttons,
    clientX: box.left + x,
    clientY: box.top + y,
  });
  target.dispatchEvent(new MouseEvent('mousemove', at(from, 0)));
  target.dispatchEvent(new MouseEvent('mousedown', at(from, 1)));
  for (const share of [0.2, 0.5, 0.8, 1]) {
    const step = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    target.dispatchEvent(new MouseEvent('mousemove', at(step, 1)));
    await new Promise((next) => requestAnimationFrame(next));
  }
  target.dispatchEvent(new MouseEvent('mouseup', at(to, 0)));
}

interface Point {
  readonly x: number;
  readonly y: number;
}
