import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { draw, fit, prefersStillness } from './drawing';
import type { Drawn } from './elements';
import type { Palette } from './palette';
import { styleOf } from './style';
import type { CanvasShape } from './use-shape';

interface Drawing {
  readonly cy: Core | null;
  readonly drawn: Drawn;
  /** The lens in its shape, and what is drawn over it: with a new one everything is brought into view. */
  readonly scene: unknown;
  readonly palette: Palette;
  readonly shape: CanvasShape | null;
  /** Called with null when drawing begins, and with the numbers once it is settled. Must stay the same. */
  readonly onSettled: (numbers: Numbers | null) => void;
}

export interface Numbers {
  readonly people: number;
  readonly ties: number;
}

/** The user's say over what is in view. */
export interface View {
  /** The user has moved: nothing is brought into view by itself until the lens changes. */
  readonly keep: () => void;
  readonly showAll: () => void;
}

interface Laid {
  readonly cy: Core;
  readonly scene: unknown;
  readonly elements: number;
}

/**
 * Keeps the canvas as `drawn` says, and everything in view until the user moves it.
 */
export function useDrawing(drawing: Drawing): View {
  const { cy, drawn, scene, palette, shape, onSettled } = drawing;
  const aspect = shape?.aspect ?? null;
  const moved = useRef(false);
  const laid = useRef<Laid | null>(null);
  const elements = useRef(drawn.elements);

  useEffect(() => {
    if (cy && !cy.destroyed()) cy.style().fromJson(styleOf(palette)).update();
  }, [cy, palette]);

  useEffect(() => {
    elements.current = drawn.elements;
    if (!cy || cy.destroyed() || aspect === null) return undefined;
    let current = true;
    const last = laid.current;
    const count = drawn.elements.length;
    const anew = last?.cy !== cy || last.scene !== scene;
    if (anew) moved.current = false;
    const fitted = anew || (!moved.current && last.elements !== count);
    laid.current = { cy, scene, elements: count };
    onSettled(null);
    const animated = last?.cy === cy && !prefersStillness();
    void draw(cy, drawn.elements, { animated, fitted }).then(() => {
      if (!current || cy.destroyed()) return;
      onSettled({
        people: cy.nodes('.person, .fold').length,
        ties: cy.edges('.tie, .added').length,
      });
    });
    return () => {
      current = false;
    };
  }, [cy, scene, drawn, aspect, onSettled]);

  useEffect(() => {
    if (cy && !cy.destroyed() && shape !== null && !moved.current) {
      void fit(cy, elements.current, false);
    }
  }, [cy, shape]);

  return {
    keep: () => {
      moved.current = true;
    },
    showAll: () => {
      moved.current = false;
      if (cy && !cy.destroyed()) void fit(cy, drawn.elements, !prefersStillness());
    },
  };
}
