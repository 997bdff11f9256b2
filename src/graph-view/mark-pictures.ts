import { FLAG, BADGE_ICONS, SIGNS } from './mark-shapes';
import type { MarkShape } from './mark-shapes';
import type { Camp } from './measure';
import { mixed, readableOn } from './palette';
import type { Palette } from './palette';
import type { Badge, Founding, Freshness, PersonMarks, Ring } from './person-marks';
import type { Attitude } from '../domain/attitude';

/** How far flag, badge and rings reach beyond the dot, px. */
export const MARK_REACH = 28;

const FADE: Readonly<Record<Freshness, number>> = { fresh: 0, fading: 0.38, faded: 0.62 };
const EDGE = 5;
const REMEMBERED = 1000;

/** What the drawing of one dot depends on. */
export interface DotLook {
  readonly radius: number;
  readonly attitude: Attitude;
  readonly hatched: boolean;
  readonly founding: Founding;
  readonly freshness: Freshness;
  readonly ring: Ring;
  readonly planned: boolean;
  readonly rival: boolean;
  readonly badge: Badge | null;
  readonly moreBadges: number;
  /** Several people behind one dot. */
  readonly stacked: boolean;
  readonly camp: Camp | null;
}

export function dotLook(marks: PersonMarks, radius: number, camp: Camp | null): DotLook {
  return {
    radius,
    attitude: marks.attitude,
    hatched: marks.hatched,
    founding: marks.founding,
    freshness: marks.freshness,
    ring: marks.ring,
    planned: marks.plannedOn !== undefined,
    rival: marks.metByRivalOn !== undefined,
    badge: marks.badges[0] ?? null,
    moreBadges: Math.max(0, marks.badges.length - 1),
    stacked: false,
    camp,
  };
}

const pictures = new WeakMap<Palette, Map<string, string>>();

/** The whole dot with its marks as the address of a square picture, `2 × (radius + MARK_REACH)` px wide. */
export function dotPicture(look: DotLook, palette: Palette): string {
  const key = Object.values(look).join('|');
  const known = pictures.get(palette) ?? new Map<string, string>();
  pictures.set(palette, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const half = look.radius + MARK_REACH;
  const address = svgAddress(drawDot(look, palette), -half, -half, half * 2, half * 2);
  const oldest = known.keys().next();
  if (known.size >= REMEMBERED && !oldest.done) known.delete(oldest.value);
  known.set(key, address);
  return address;
}

/** The colour of the dot under its marks, as the first frame shows it. */
export function dotFill(look: DotLook, palette: Palette): string {
  if (look.founding === 'hollow') return palette.band;
  return mixed(palette.attitude[look.attitude], palette.band, FADE[look.freshness]);
}

/** A drawing as an address that a picture may load under the content security policy. */
export function svgAddress(
  body: string,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width * 2}" height="${height * 2}">${body}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

export function drawDot(look: DotLook, palette: Palette): string {
  const { radius } = look;
  const reach = radius * 0.72;
  return [
    look.stacked ? stack(look, palette) : '',
    rings(look, palette),
    body(look, palette),
    sign(look, palette),
    look.rival ? flag(palette, -reach, -radius * 0.55) : '',
    look.badge ? badgeMark(look.badge, look.moreBadges, palette, reach, -reach) : '',
    look.camp ? campMark(look.camp, palette, -reach, reach) : '',
  ].join('');
}

function stack({ radius, attitude }: DotLook, palette: Palette): string {
  const behind = circle(radius, palette.band, palette.attitude[attitude], 2.2);
  return `<g transform="translate(0 7)">${behind}</g>${circle(radius + 2.5, palette.band)}`;
}

function rings({ radius, ring, planned }: DotLook, palette: Palette): string {
  let at = radius + 6;
  let drawn = '';
  if (ring === 'met') drawn += circle(at, 'none', palette.ringMet, 2.6);
  if (ring === 'unmet-seat') drawn += circle(at, 'none', palette.ringUnmet, 2.8, dashes(at, 5, 4));
  if (ring !== 'none') at += 5;
  if (planned) drawn += circle(at, 'none', palette.ringPlanned, 2.4, dashes(at, 11, 7));
  return drawn;
}

function body(look: DotLook, palette: Palette): string {
  const { radius, founding, hatched } = look;
  const strong = palette.attitude[look.attitude];
  const edge = mixed(strong, palette.band, FADE[look.freshness] / 2);
  const fill = dotFill(look, palette);
  const faded = look.freshness !== 'fresh';
  const drawn = {
    solid: circle(radius, fill) + (faded ? circle(radius - 1, 'none', edge, 2) : ''),
    striped:
      circle(radius, palette.band) +
      circle(radius - EDGE + 0.5, fill) +
      circle(radius - EDGE / 2, 'none', edge, EDGE, dashes(radius - EDGE / 2, 3.5, 3)),
    hollow: circle(radius, palette.band) + circle(radius - 2.25, 'none', edge, 4.5),
  }[founding];
  return hatched ? drawn + hatching(look, palette) : drawn;
}

function hatching(look: DotLook, palette: Palette): string {
  const inner = look.radius - EDGE;
  const colour = look.founding === 'hollow' ? palette.attitude[look.attitude] : palette.band;
  let lines = '';
  for (let at = -inner * 2 + 4; at < inner * 2; at += 8) {
    // A chord of the circle along the diagonal x − y = at.
    const half = Math.sqrt(Math.max(0, inner * inner - (at * at) / 2)) / Math.SQRT2;
    if (half > 0)
      lines += `M${n(at / 2 - half)} ${n(-at / 2 - half)}L${n(at / 2 + half)} ${n(-at / 2 + half)}`;
  }
  return `<path d="${lines}" stroke="${colour}" stroke-width="2" stroke-opacity="0.55" fill="none"/>`;
}

function sign(look: DotLook, palette: Palette): string {
  const fill = dotFill(look, palette);
  const wanted =
    look.founding === 'hollow'
      ? [palette.attitude[look.attitude], palette.label]
      : [palette.onAttitude[look.attitude], palette.label, palette.band];
  const scale = look.radius / 22;
  const colour = readableOn(fill, wanted);
  const backing = look.hatched ? circle(look.radius * 0.52, fill) : '';
  return backing + shape(SIGNS[look.attitude], colour, 3.1, scale);
}

export function flag(palette: Palette, x: number, y: number): string {
  return `<g transform="translate(${n(x)} ${n(y)})"><path d="${FLAG.pole}" stroke="${palette.band}" stroke-width="5" stroke-linecap="round"/><path d="${FLAG.cloth}" fill="${palette.rival}" stroke="${palette.band}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/><path d="${FLAG.pole}" stroke="${palette.rival}" stroke-width="2.2" stroke-linecap="round"/></g>`;
}

export function badgeMark(
  badge: Badge,
  more: number,
  palette: Palette,
  x: number,
  y: number,
): string {
  const rest =
    more === 0
      ? ''
      : `<rect x="4" y="-7.5" width="22" height="15" rx="7.5" fill="${palette.band}" stroke="${palette.label}" stroke-width="1.2"/><text x="17.5" y="3.8" font-family="system-ui, sans-serif" font-size="10.5" font-weight="700" text-anchor="middle" fill="${palette.label}">+${more}</text>`;
  return `<g transform="translate(${n(x)} ${n(y)})">${rest}${circle(10, palette.band, palette.label, 1.3)}${shape(BADGE_ICONS[badge], palette.label, 1.5, 1.02)}</g>`;
}

/** A tag with the number of a camp: the first filled, the second hollow. */
export function campMark(camp: Camp, palette: Palette, x: number, y: number): string {
  const [fill, ink] = camp === 1 ? [palette.label, palette.band] : [palette.band, palette.label];
  return `<g transform="translate(${n(x)} ${n(y)})"><rect x="-9" y="-9" width="18" height="18" rx="3" fill="${fill}" stroke="${camp === 1 ? palette.band : palette.label}" stroke-width="1.6"/><text y="4.4" font-family="system-ui, sans-serif" font-size="12.5" font-weight="700" text-anchor="middle" fill="${ink}">${camp}</text></g>`;
}

function shape({ path, filled }: MarkShape, colour: string, width: number, scale: number): string {
  const paint = filled
    ? `fill="${colour}"`
    : `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${path}" ${paint} transform="scale(${n(scale)})"/>`;
}

export function circle(
  radius: number,
  fill: string,
  stroke?: string,
  width?: number,
  dash?: string,
): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}"`;
  const pattern = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<circle r="${n(radius)}" fill="${fill}"${line}${pattern}/>`;
}

/** Dashes of about the wished length that close evenly round the circle. */
export function dashes(radius: number, dash: number, gap: number): string {
  const round = 2 * Math.PI * radius;
  const count = Math.max(4, Math.round(round / (dash + gap)));
  const step = round / count;
  return `${n((step * dash) / (dash + gap))} ${n((step * gap) / (dash + gap))}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
