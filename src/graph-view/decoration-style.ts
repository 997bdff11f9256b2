import type { StylesheetJson } from 'cytoscape';
import { SMALL_SIZE, TABLE_NAME_SIZE, TABLE_WORDS_SIZE } from './decoration-elements';
import type { Palette } from './palette';

/** A node that is there for its label or its picture only. */
export const BARE = {
  events: 'no',
  'background-opacity': 0,
  'border-width': 0,
} as const;

const BOX = {
  events: 'no',
  width: 'data(width)',
  height: 'data(height)',
} as const;

/** The look of bands, table, ghosts and words. */
export function decorationStyle(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.band',
      style: { ...BOX, 'z-index': 0, shape: 'rectangle', 'background-color': palette.band },
    },
    { selector: 'node.alternate', style: { 'background-color': palette.bandAlternate } },
    {
      selector: 'node.column',
      style: {
        ...BOX,
        ...BARE,
        'z-index': 1,
        shape: 'rectangle',
        'border-width': 1,
        'border-color': palette.tableLine,
        'border-opacity': 0.45,
      },
    },
    {
      selector: 'node.line',
      style: { ...BOX, 'z-index': 1, shape: 'rectangle', 'background-color': palette.tableLine },
    },
    {
      selector: 'node.table',
      style: {
        ...BOX,
        'z-index': 1,
        shape: 'ellipse',
        'background-color': palette.band,
        'border-width': 2,
        'border-color': palette.tableLine,
      },
    },
    {
      selector: 'node.text',
      style: {
        ...BARE,
        'z-index': 8,
        width: 1,
        height: 1,
        label: 'data(label)',
        'font-size': SMALL_SIZE,
        color: palette.bandText,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-outline-color': 'data(ground)',
        'text-outline-width': 3,
      },
    },
    {
      selector: 'node.caption',
      style: { 'text-transform': 'uppercase', 'font-size': SMALL_SIZE - 0.5 },
    },
    {
      selector: 'node.heading, node.table-name, node.table-words',
      style: { 'text-halign': 'center' },
    },
    {
      selector: 'node.table-name',
      style: {
        'font-size': TABLE_NAME_SIZE,
        'font-weight': 'bold',
        'line-height': 1.25,
        color: palette.label,
        'text-outline-color': palette.band,
        'text-outline-width': 4,
      },
    },
    {
      selector: 'node.table-words',
      style: {
        'font-size': TABLE_WORDS_SIZE,
        'line-height': 1.6,
        color: palette.labelQuiet,
        'text-outline-color': palette.band,
        'text-outline-width': 4,
      },
    },
    {
      selector: 'node.guest',
      style: { 'font-size': 14, color: palette.label },
    },
    { selector: 'node.rival', style: { color: palette.rival, 'font-weight': 'bold' } },
    { selector: 'node.uninvited', style: { color: palette.ringUnmet } },
    {
      selector: 'node.guest-mark',
      style: {
        ...BARE,
        'z-index': 8,
        width: 24,
        height: 24,
        'background-image': 'data(picture)',
        'background-width': '24px',
        'background-height': '24px',
      },
    },
    {
      selector: 'node.ghost',
      style: {
        'z-index': 10,
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': palette.band,
        'border-width': 2.4,
        'border-style': 'dashed',
        'border-dash-pattern': [6, 4],
        'border-color': palette.labelQuiet,
        label: 'data(label)',
        color: palette.labelQuiet,
        'font-size': 15,
        'font-weight': 'bold',
        'text-valign': 'center',
      },
    },
    {
      selector: 'node.us',
      style: {
        events: 'no',
        'z-index': 10,
        shape: 'round-rectangle',
        width: 64,
        height: 40,
        'background-color': palette.accent,
        label: 'data(label)',
        color: palette.canvas,
        'font-size': 15,
        'font-weight': 'bold',
        'text-valign': 'center',
      },
    },
    {
      selector: 'node.ghost.small',
      style: { 'text-valign': 'bottom', 'text-margin-y': 4 },
    },
    {
      selector: 'node.tip',
      style: { ...BARE, width: 1, height: 1 },
    },
  ];
}
