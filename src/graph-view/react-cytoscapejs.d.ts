declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType } from 'react';

  interface CytoscapeProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly className: string;
    readonly cy: (cy: Core) => void;
    readonly textureOnViewport?: boolean;
    readonly hideEdgesOnViewport?: boolean;
    readonly wheelSensitivity?: number;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly autounselectify?: boolean;
    readonly boxSelectionEnabled?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeProps>;
  export default CytoscapeComponent;
}
