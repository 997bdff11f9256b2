import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import { fail, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { definitionOf } from './diff';
import { picturesOf } from './drawing';
import type { ElementSpec } from './element-spec';
import { isolated, textWidth, wrapped } from './label-text';
import { legendSwatch } from './legend';
import type { LegendItem } from './legend';
import type { Palette, Theme } from './palette';
import { FONTS, styleOf } from './style';

export interface PictureRequest {
  /** The whole map, or only what is on screen. */
  readonly extent: 'whole' | 'screen';
  /** Pixels of the picture for one px of the screen at a zoom of 1; 1–4. */
  readonly scale: number;
  readonly theme: Theme;
  readonly title: string;
  readonly dateLine: string;
  readonly legend: readonly { readonly item: LegendItem; readonly text: string }[];
}

export interface Picture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** The scale that was used: less than asked for where the picture would have grown too large. */
  readonly scale: number;
  readonly reduced: boolean;
}

/** Browsers fail above about 18,000 px a side, and many programs far below that. */
export const GREATEST_SIDE = 8192;

/** The trial drawing that makes pictures load is no larger than this. */
const SAMPLE_SIDE = 200;
const MARGIN = 24;
const LEAST_WIDTH = 560;
const TITLE = 20;
const DATE = 13;
const HEAD = 64;
const LEGEND_LINE = 30;
const LEGEND_TEXT = 12.5;
const SWATCH = 24;

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Draws the elements in the colours given, apart from the screen, which keeps its own, and puts
 * title, date and legend round them.
 */
export async function takePicture(
  live: Core,
  elements: readonly ElementSpec[],
  palette: Palette,
  request: PictureRequest,
): Promise<Result<Picture>> {
  if (!elements.some(({ group, classes }) => group === 'nodes' && /^(person|fold)/.test(classes))) {
    return fail({ code: 'nothing-drawn' });
  }
  const studio = document.createElement('div');
  studio.style.cssText = `position:fixed;left:-100000px;top:0;width:${live.width()}px;height:${live.height()}px;visibility:hidden`;
  document.body.append(studio);
  let copy: Core | undefined;
  try {
    copy = copyOf(live, elements, palette, studio);
    return ok(await compose(copy, elements, palette, request));
  } catch {
    return fail({ code: 'picture-failed' });
  } finally {
    copy?.destroy();
    studio.remove();
  }
}

function copyOf(
  live: Core,
  elements: readonly ElementSpec[],
  palette: Palette,
  container: HTMLElement,
): Core {
  const copy = cytoscape({
    container,
    elements: elements.map(definitionOf),
    style: styleOf(palette),
    layout: { name: 'preset' },
    pixelRatio: 1,
    zoom: live.zoom(),
    pan: { ...live.pan() },
  });
  // Dots that were dragged stand where the user sees them.
  copy.nodes().forEach((node) => {
    const seen = live.getElementById(node.id());
    if (seen.nonempty()) node.position({ ...seen.position() });
  });
  copy.viewport({ zoom: live.zoom(), pan: { ...live.pan() } });
  return copy;
}

async function compose(
  copy: Core,
  elements: readonly ElementSpec[],
  palette: Palette,
  request: PictureRequest,
): Promise<Picture> {
  const whole = request.extent === 'whole';
  const box = whole ? copy.elements().boundingBox() : { w: copy.width(), h: copy.height() };
  await allPictures(copy, elements, whole, SAMPLE_SIDE / Math.max(box.w, box.h, SAMPLE_SIDE));
  const layout = layOut(box.w, box.h, request);
  const most = Math.min(GREATEST_SIDE / layout.width, GREATEST_SIDE / layout.height);
  const scale = Math.min(Math.max(request.scale, 0.1), 4, most);
  const drawing = await copy.png({
    output: 'blob-promise',
    full: whole,
    scale,
    bg: palette.canvas,
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(GREATEST_SIDE, Math.round(layout.width * scale));
  canvas.height = Math.min(GREATEST_SIDE, Math.round(layout.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.scale(scale, scale);
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, layout.width, layout.height);
  const bitmap = await createImageBitmap(drawing);
  context.drawImage(bitmap, (layout.width - box.w) / 2, HEAD + MARGIN / 2, box.w, box.h);
  bitmap.close();
  drawHead(context, layout, palette, request);
  await drawLegend(context, layout, palette, request);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture came out empty');
  return {
    blob,
    width: canvas.width,
    height: canvas.height,
    scale,
    reduced: scale < request.scale,
  };
}

/** Draws once in small, which makes cytoscape load its pictures, until none is missing. */
async function allPictures(
  copy: Core,
  elements: readonly ElementSpec[],
  full: boolean,
  scale: number,
): Promise<void> {
  await picturesOf(elements);
  for (let round = 0; round < 40; round += 1) {
    await copy.png({ output: 'blob-promise', full, scale });
    if (copy.nodes(':backgrounding').empty()) return;
    await new Promise((later) => setTimeout(later, 15));
  }
}

/** Sizes at a scale of 1: the legend flows in lines under the drawing. */
function layOut(contentWidth: number, contentHeight: number, { legend }: PictureRequest): Layout {
  const width = Math.max(LEAST_WIDTH, contentWidth + MARGIN * 2);
  const top = HEAD + MARGIN + contentHeight;
  let x = MARGIN;
  let y = top + LEGEND_LINE / 2;
  const places = legend.map(({ text }) => {
    const entry = SWATCH + 8 + textWidth(text, LEGEND_TEXT) + 22;
    if (x > MARGIN && x + entry > width - MARGIN) {
      x = MARGIN;
      y += LEGEND_LINE;
    }
    const place = { x, y };
    x += entry;
    return place;
  });
  const bottom = places.length === 0 ? top : y + LEGEND_LINE / 2;
  return { width, height: bottom + MARGIN / 2, legend: places };
}

function drawHead(
  context: CanvasRenderingContext2D,
  { width }: Layout,
  palette: Palette,
  { title, dateLine }: PictureRequest,
): void {
  context.textBaseline = 'middle';
  write(context, title, MARGIN, 26, `bold ${TITLE}px ${FONTS}`, palette.label, TITLE * 1.06, width);
  write(context, dateLine, MARGIN, 50, `${DATE}px ${FONTS}`, palette.labelQuiet, DATE, width);
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  size: number,
  width: number,
): void {
  context.font = font;
  context.fillStyle = colour;
  const [line = ''] = wrapped(text, size, width - MARGIN * 2, 1);
  context.fillText(isolated(line), x, y);
}

async function drawLegend(
  context: CanvasRenderingContext2D,
  layout: Layout,
  palette: Palette,
  { legend }: PictureRequest,
): Promise<void> {
  const swatches = await Promise.all(
    legend.map(async ({ item }) => {
      const image = new Image();
      image.src = legendSwatch(item, palette);
      await image.decode();
      return image;
    }),
  );
  legend.forEach(({ text }, index) => {
    const place = layout.legend[index];
    const swatch = swatches[index];
    if (!place || !swatch) return;
    context.drawImage(swatch, place.x, place.y - SWATCH / 2, SWATCH, SWATCH);
    context.font = `${LEGEND_TEXT}px ${FONTS}`;
    context.fillStyle = palette.label;
    context.fillText(isolated(text), place.x + SWATCH + 8, place.y);
  });
}
