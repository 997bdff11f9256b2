import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { coarseAspect } from './viewport';

export interface CanvasShape {
  /** Width over height in coarse steps. */
  readonly aspect: number;
  readonly width: number;
  readonly height: number;
}

/** The size of the canvas, told to cytoscape as well; null until it has one. */
export function useShape(
  frame: RefObject<HTMLElement | null>,
  cy: Core | null,
): CanvasShape | null {
  const [shape, setShape] = useState<CanvasShape | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !cy) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      if (width === 0 || height === 0 || cy.destroyed()) return;
      cy.resize();
      setShape({ aspect: coarseAspect(width, height), width, height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame, cy]);
  return shape;
}
