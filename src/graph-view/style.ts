import type { StylesheetJson } from 'cytoscape';
import { BARE, decorationStyle } from './decoration-style';
import { LABEL_WIDTH, NAME_LINE, NAME_SIZE, RING_SPACE, TITLE_LINE, TITLE_SIZE } from './geometry';
import { MARK_REACH } from './mark-pictures';
import type { Palette } from './palette';
import { tieStyle } from './tie-style';

/** The same as `--font-text`, so that a name looks alike on the map and beside it. */
export const FONTS = [
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans"',
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',
  '"Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
].join(', ');

/** The look of every element, by class: selectors never hold anything a user wrote. */
export function styleOf(palette: Palette): StylesheetJson {
  return [...dots(palette), ...decorationStyle(palette), ...tieStyle(palette), ...states(palette)];
}

function dots(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'z-index-compare': 'manual',
        'font-family': FONTS,
        'overlay-opacity': 0,
        'min-zoomed-font-size': 5,
        label: '',
      },
    },
    {
      selector: 'node.person, node.fold',
      style: {
        'z-index': 10,
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'background-image': 'data(picture)',
        'background-width': 'data(pictureSize)',
        'background-height': 'data(pictureSize)',
        'background-image-containment': 'over',
        'background-clip': 'none',
        'background-fit': 'none',
        'bounds-expansion': MARK_REACH,
        label: 'data(label)',
        color: palette.label,
        'font-size': NAME_SIZE,
        'font-weight': 'bold',
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL_WIDTH * 2}px`,
        'line-height': NAME_LINE / NAME_SIZE,
        'text-valign': 'bottom',
        'text-margin-y': RING_SPACE,
        'text-outline-color': 'data(ground)',
        'text-outline-width': 3,
        'text-outline-opacity': 0.9,
      },
    },
    {
      selector: 'node.title',
      style: {
        ...BARE,
        'z-index': 9,
        width: 1,
        height: 1,
        label: 'data(label)',
        color: palette.labelQuiet,
        'font-size': TITLE_SIZE,
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL_WIDTH * 2}px`,
        'line-height': TITLE_LINE / TITLE_SIZE,
        'text-valign': 'center',
        'text-outline-color': 'data(ground)',
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.9,
      },
    },
  ];
}

function states(palette: Palette): StylesheetJson {
  const halo = {
    'underlay-shape': 'ellipse',
    'underlay-color': palette.accent,
    'underlay-padding': 15,
  } as const;
  return [
    { selector: 'node.left', style: { opacity: 0.45 } },
    {
      selector: 'edge.lit, edge.lit-by-pointer, edge.hovered',
      style: { opacity: 1, 'z-index': 6 },
    },
    {
      selector: 'edge.hovered',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.16, 'underlay-padding': 5 },
    },
    { selector: 'node.hovered', style: { ...halo, 'underlay-opacity': 0.12 } },
    { selector: 'node.person.selected', style: { ...halo, 'underlay-opacity': 0.26 } },
    {
      selector: 'edge.selected',
      style: {
        opacity: 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 6,
        'z-index': 7,
      },
    },
    { selector: 'node.dimmed', style: { opacity: 0.16 } },
    { selector: 'edge.dimmed', style: { opacity: 0.06 } },
    {
      selector: 'node.focused',
      style: {
        'outline-width': 3,
        'outline-color': palette.focus,
        'outline-style': 'solid',
        'outline-offset': 30,
      },
    },
    {
      selector: 'edge.connecting',
      style: {
        'curve-style': 'straight',
        width: 2.5,
        'line-color': palette.accent,
        'line-style': 'dashed',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.accent,
        'target-distance-from-node': 0,
        events: 'no',
        'z-index': 20,
      },
    },
    {
      selector: 'node.connectable',
      style: { ...halo, 'underlay-opacity': 0.35, 'underlay-padding': 10 },
    },
  ];
}
