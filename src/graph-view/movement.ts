import type { Core } from 'cytoscape';
import type { Point } from './geometry';

/** A dot and the place it travels to. */
export interface Move {
  readonly id: string;
  readonly to: Point;
}

const DURATION_MS = 300;
/** Beyond so many dots on the move the single steps would be seen. */
const ANIMATED_UP_TO = 400;

interface Journey {
  readonly moves: readonly Move[];
  readonly stop: () => void;
}

const journeys = new WeakMap<Core, Journey>();

/**
 * Moves dots to their places, at once or in about 300 ms. Dots that are still on their way from
 * the last call travel on with these. Resolves when they have arrived or others have taken over.
 */
export async function moveNodes(
  cy: Core,
  moves: readonly Move[],
  animated: boolean,
): Promise<void> {
  const before = journeys.get(cy);
  before?.stop();
  journeys.delete(cy);
  const renewed = new Set(moves.map(({ id }) => id));
  const all = [...moves, ...(before?.moves ?? []).filter(({ id }) => !renewed.has(id))];
  if (all.length === 0) return;
  // A hidden page gets no frames: nobody would see the dots travel, and they would never arrive.
  if (!animated || all.length > ANIMATED_UP_TO || document.hidden) place(cy, all);
  else await travel(cy, all);
}

/** Puts every label that follows a dot under it again. */
export function placeFollowers(cy: Core): void {
  cy.nodes('.title').forEach((follower) => {
    const owner = cy.getElementById(String(follower.data('owner')));
    if (owner.empty()) return;
    const { x, y } = owner.position();
    const below = y + Number(follower.data('below'));
    const at = follower.position();
    if (at.x !== x || at.y !== below) follower.position({ x, y: below });
  });
}

function place(cy: Core, places: readonly Move[]): void {
  cy.batch(() => {
    for (const { id, to } of places) {
      const node = cy.getElementById(id);
      if (!node.grabbed()) node.position({ x: to.x, y: to.y });
    }
    placeFollowers(cy);
  });
}

function travel(cy: Core, moves: readonly Move[]): Promise<void> {
  const from = new Map(moves.map(({ id }) => [id, { ...cy.getElementById(id).position() }]));
  return new Promise((arrived) => {
    let frame = 0;
    let start: number | undefined;
    const step = (now: number) => {
      if (cy.destroyed()) return finish();
      start ??= now;
      const share = Math.min(1, (now - start) / DURATION_MS);
      place(
        cy,
        moves.map(({ id, to }) => ({ id, to: between(from.get(id), to, eased(share)) })),
      );
      if (share < 1) frame = requestAnimationFrame(step);
      else finish();
    };
    const finish = () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', hurry);
      if (journeys.get(cy) === journey) journeys.delete(cy);
      arrived();
    };
    const hurry = () => {
      if (!document.hidden) return;
      if (!cy.destroyed()) place(cy, moves);
      finish();
    };
    const journey: Journey = { moves, stop: finish };
    journeys.set(cy, journey);
    document.addEventListener('visibilitychange', hurry);
    frame = requestAnimationFrame(step);
  });
}

function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

// A dot that joined after the start has nowhere to come from.
function between(from: Point | undefined, to: Point, share: number): Point {
  if (!from) return to;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
