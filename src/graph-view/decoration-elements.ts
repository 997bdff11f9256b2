import type { CanvasWords } from './canvas-words';
import { decorationNode } from './element-spec';
import type { ElementSpec } from './element-spec';
import { GHOST_RADIUS } from './geometry';
import type { Box, Point } from './geometry';
import { isolated, textWidth, wrapped } from './label-text';
import type { Decoration } from './lenses/lens';
import { circle, dashes, flag, svgAddress } from './mark-pictures';
import type { Palette } from './palette';
import type { Picturing } from './picturing';
import { classes } from './title-element';

export const TABLE_NAME_SIZE = 17;
export const TABLE_WORDS_SIZE = 13;
export const SMALL_SIZE = 13;
const TABLE_LINE = 21;

/** What a lens draws besides people and ties, as elements that nobody can drag. */
export function decorationElements(picturing: Picturing): ElementSpec[] {
  return picturing.places.decorations.flatMap((decoration) => elementsOf(decoration, picturing));
}

/** The colour on which something at that place stands. */
export function groundAt(
  point: Point,
  decorations: readonly Decoration[],
  palette: Palette,
): string {
  const band = decorations.find((each) => each.kind === 'band' && contains(each, point));
  if (band?.kind !== 'band') return palette.canvas;
  return band.alternate ? palette.bandAlternate : palette.band;
}

function contains(box: Box, { x, y }: Point): boolean {
  return Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2;
}

function elementsOf(decoration: Decoration, { words, palette, route }: Picturing): ElementSpec[] {
  const id = decorationNode(decoration.id);
  switch (decoration.kind) {
    case 'band': {
      const { x, y, width, height, alternate, band } = decoration;
      const corner = { x: x - width / 2 + 16, y: y - height / 2 + 18 };
      return [
        box(id, decoration, alternate ? 'band alternate' : 'band'),
        text(
          `${id}:name`,
          words.bands[band],
          corner,
          'caption',
          alternate ? palette.bandAlternate : palette.band,
        ),
      ];
    }
    case 'column': {
      const name = wrapped(decoration.name, SMALL_SIZE, decoration.width - 16, 1);
      const top = { x: decoration.x, y: decoration.y - decoration.height / 2 + 12 };
      return [
        box(id, decoration, 'column'),
        text(`${id}:name`, isolated(name.join('')), top, 'heading', palette.canvas),
      ];
    }
    case 'table':
      return tableElements(id, decoration, words, palette);
    case 'ghost':
      return [
        {
          group: 'nodes',
          data: { id, label: words.who, size: decoration.radius * 2 },
          classes: classes(
            'ghost',
            // The word does not fit into a smaller one.
            decoration.radius < GHOST_RADIUS && 'small',
            // No way leads to somebody nobody can name.
            route !== null && 'dimmed',
          ),
          position: at(decoration),
        },
      ];
    case 'us':
      return [
        { group: 'nodes', data: { id, label: words.us }, classes: 'us', position: at(decoration) },
      ];
    case 'observers':
      return [text(id, words.observers, decoration, 'heading', palette.canvas)];
    case 'door':
      return [
        text(id, words.door, decoration, 'caption', palette.canvas),
        box(
          `${id}:line`,
          { x: decoration.x + 70, y: decoration.y + 16, width: 140, height: 2 },
          'line',
        ),
      ];
    case 'guest': {
      const label = words.guest(decoration.guest);
      const { by, invited } = decoration.guest;
      return [
        {
          group: 'nodes',
          data: { id: `${id}:mark`, picture: guestMark(by, invited, palette) },
          classes: 'guest-mark',
          position: { x: decoration.x + 10, y: decoration.y },
        },
        text(
          id,
          isolated(label),
          { x: decoration.x + 28, y: decoration.y },
          by === 'rival' ? 'guest rival' : invited ? 'guest' : 'guest uninvited',
          palette.canvas,
        ),
      ];
    }
  }
}

function tableElements(
  id: string,
  decoration: Decoration & { readonly kind: 'table' },
  words: CanvasWords,
  palette: Palette,
): ElementSpec[] {
  const room = decoration.width * 0.74;
  const [name = '', ...rest] = words.table(decoration.meeting);
  const title = wrapped(name, TABLE_NAME_SIZE * 1.06, room, 2);
  const lines = rest.flatMap((line) => wrapped(line, TABLE_WORDS_SIZE, room, 2));
  const top = -((title.length + lines.length) * TABLE_LINE) / 2;
  const middle = (from: number, count: number) => ({
    x: decoration.x,
    y: decoration.y + top + (from + count / 2) * TABLE_LINE,
  });
  return [
    box(id, decoration, 'table'),
    text(
      `${id}:name`,
      title.map(isolated).join('\n'),
      middle(0, title.length),
      'table-name',
      palette.band,
    ),
    text(
      `${id}:words`,
      lines.map(isolated).join('\n'),
      middle(title.length, lines.length),
      'table-words',
      palette.band,
    ),
  ];
}

function guestMark(by: 'us' | 'rival', invited: boolean, palette: Palette): string {
  const drawn =
    by === 'rival'
      ? flag(palette, -5, 10)
      : invited
        ? circle(8, palette.ringMet)
        : circle(8, 'none', palette.ringUnmet, 2.2, dashes(8, 4, 3));
  return svgAddress(drawn, -12, -12, 24, 24);
}

function box(id: string, { x, y, width, height }: Box, classes: string): ElementSpec {
  return { group: 'nodes', data: { id, width, height }, classes, position: { x, y } };
}

function text(
  id: string,
  label: string,
  point: Point,
  classes: string,
  ground: string,
): ElementSpec {
  // The width lets a picture of the whole map include the words.
  const width = Math.round(textWidth(label, SMALL_SIZE));
  return {
    group: 'nodes',
    data: { id, label, width, ground },
    classes: `text ${classes}`,
    position: at(point),
  };
}

function at({ x, y }: Point): Point {
  return { x, y };
}
