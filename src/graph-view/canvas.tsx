import type { Core } from 'cytoscape';
import { memo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { GREATEST_ZOOM, LEAST_ZOOM } from './viewport';

interface CanvasProps {
  /** Set when the canvas is put up; it keeps its drawing habits for its whole life. */
  readonly large: boolean;
  readonly className: string;
  /** Called with every new canvas, which under StrictMode is two. Must stay the same function. */
  readonly onCanvas: (cy: Core) => void;
}

/**
 * Puts up an empty canvas and takes it down. The component changes the props it is given and runs
 * its own comparison with every new one, so it gets its own copies once and nothing afterwards:
 * all drawing goes through `applyElements`.
 */
export const Canvas = memo(function Canvas({ large, className, onCanvas }: CanvasProps) {
  const [props] = useState(() => ({
    elements: [],
    stylesheet: [],
    textureOnViewport: large,
    hideEdgesOnViewport: large,
  }));
  return (
    <CytoscapeComponent
      {...props}
      className={className}
      cy={onCanvas}
      minZoom={LEAST_ZOOM}
      maxZoom={GREATEST_ZOOM}
      autounselectify
      boxSelectionEnabled={false}
    />
  );
});
