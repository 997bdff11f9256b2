import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette';

/** The look of the six kinds of ties: colour, line and arrow differ together, never colour alone. */
export function tieStyle(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': 4,
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'overlay-opacity': 0,
        'source-distance-from-node': 8,
        'target-distance-from-node': 8,
        'line-cap': 'butt',
      },
    },
    {
      selector: 'edge.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight', events: 'no' } },
    {
      selector: 'edge.reports-to',
      style: {
        width: 1.3,
        'line-color': palette.tie['reports-to'],
        'target-arrow-color': palette.tie['reports-to'],
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'z-index': 3,
      },
    },
    {
      selector: 'edge.influences',
      style: {
        width: 2.4,
        'line-color': palette.tie.influences,
        'target-arrow-color': palette.tie.influences,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1,
        'z-index': 5,
      },
    },
    {
      selector: 'edge.trusts',
      style: { width: 2.2, 'line-color': palette.tie.trusts },
    },
    {
      selector: 'edge.conflicts',
      style: {
        width: 2.6,
        'line-color': palette.tie.conflicts,
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [0.1, 6],
        'z-index': 5,
      },
    },
    {
      selector: 'edge.informs',
      style: {
        width: 1.8,
        'line-color': palette.tie.informs,
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
        'target-arrow-color': palette.tie.informs,
        'target-arrow-shape': 'vee',
        'arrow-scale': 0.95,
      },
    },
    {
      selector: 'edge.introduces',
      style: {
        width: 1.5,
        'line-color': palette.tie.introduces,
        'target-arrow-color': palette.tie.introduces,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
      },
    },
    ...strengths(),
    {
      selector: 'edge.added',
      style: {
        width: 'data(width)',
        'line-color': palette.tie['reports-to'],
        'curve-style': 'straight',
        'line-opacity': 0.25,
        events: 'no',
      },
    },
    {
      selector: 'edge.route',
      style: {
        width: 6,
        'line-color': palette.accent,
        'line-cap': 'round',
        'target-arrow-color': palette.accent,
        'target-arrow-shape': 'triangle',
        // Coming from below, the head at the end is hidden by the name.
        'mid-target-arrow-color': palette.accent,
        'mid-target-arrow-shape': 'triangle',
        'arrow-scale': 1.3,
        'z-index': 7,
        events: 'no',
      },
    },
    { selector: 'edge.guess', style: { 'line-opacity': 0.5 } },
    { selector: 'edge.dense', style: { opacity: 0.12, 'arrow-scale': 0.6 } },
    { selector: 'edge.dense.reports-to', style: { opacity: 0.85, width: 1.5, 'arrow-scale': 0.7 } },
    {
      selector: 'edge.thin',
      style: { opacity: 0.45, 'arrow-scale': 0.7 },
    },
    { selector: 'edge.thin.reports-to', style: { opacity: 0.3 } },
  ];
}

// Width is strength for the kinds whose strength is felt; reporting lines stay thin.
function strengths(): StylesheetJson {
  const widths = [1.6, 2.5, 3.8];
  return widths.flatMap((width, index) => [
    { selector: `edge.influences.strength-${index + 1}`, style: { width } },
    { selector: `edge.trusts.strength-${index + 1}`, style: { width: width * 0.9 } },
    { selector: `edge.conflicts.strength-${index + 1}`, style: { width: width + 0.4 } },
    { selector: `edge.informs.strength-${index + 1}`, style: { width: width * 0.75 } },
    { selector: `edge.introduces.strength-${index + 1}`, style: { width: 0.7 + width * 0.35 } },
  ]);
}
