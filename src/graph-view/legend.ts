import { ATTITUDES } from '../domain/attitude';
import type { Attitude } from '../domain/attitude';
import { TIE_KINDS } from '../domain/vocabulary';
import type { TieKind } from '../domain/vocabulary';
import { badgeMark, campMark, circle, dashes, drawDot, flag, svgAddress } from './mark-pictures';
import type { DotLook } from './mark-pictures';
import type { Camp } from './measure';
import type { Palette } from './palette';
import { BADGES } from './person-marks';
import type { Badge, Founding } from './person-marks';

export type LegendItem =
  | { readonly kind: 'attitude'; readonly attitude: Attitude }
  | { readonly kind: 'ring'; readonly ring: 'met' | 'unmet-seat' | 'planned' }
  | { readonly kind: 'rival' }
  | { readonly kind: 'founding'; readonly founding: Founding }
  | { readonly kind: 'ghost' }
  | { readonly kind: 'size' }
  | { readonly kind: 'camp'; readonly camp: Camp }
  | { readonly kind: 'badge'; readonly badge: Badge }
  | { readonly kind: 'tie'; readonly tie: TieKind };

/** Everything that is drawn and wants a word, in the order of the legend. */
export const LEGEND_ITEMS: readonly LegendItem[] = [
  ...ATTITUDES.map((attitude) => ({ kind: 'attitude', attitude }) as const),
  { kind: 'ring', ring: 'met' },
  { kind: 'ring', ring: 'unmet-seat' },
  { kind: 'ring', ring: 'planned' },
  { kind: 'rival' },
  { kind: 'founding', founding: 'solid' },
  { kind: 'founding', founding: 'striped' },
  { kind: 'founding', founding: 'hollow' },
  { kind: 'ghost' },
  ...BADGES.map((badge) => ({ kind: 'badge', badge }) as const),
  ...TIE_KINDS.map((tie) => ({ kind: 'tie', tie }) as const),
];

/** The two camps of the lens Influence. */
export const CAMPS: readonly Camp[] = [1, 2];

const PLAIN: DotLook = {
  radius: 10,
  attitude: 'unknown',
  hatched: false,
  founding: 'solid',
  freshness: 'fresh',
  ring: 'none',
  planned: false,
  rival: false,
  badge: null,
  moreBadges: 0,
  stacked: false,
  camp: null,
};

/** A sample of the mark as the address of a picture of 24 × 24 px. */
export function legendSwatch(item: LegendItem, palette: Palette): string {
  return svgAddress(draw(item, palette), -12, -12, 24, 24);
}

function draw(item: LegendItem, palette: Palette): string {
  switch (item.kind) {
    case 'attitude':
      return drawDot({ ...PLAIN, attitude: item.attitude }, palette);
    case 'founding':
      return drawDot({ ...PLAIN, attitude: 'friend', founding: item.founding }, palette);
    case 'ring':
      return ring(item.ring, palette);
    case 'rival':
      return flag(palette, -5, 10);
    case 'ghost':
      return circle(9, 'none', palette.labelQuiet, 1.8, dashes(9, 4, 3.5));
    case 'size':
      return sizeSample(palette);
    case 'camp':
      return campMark(item.camp, palette, 0, 0);
    case 'badge':
      return badgeMark(item.badge, 0, palette, 0, 0);
    case 'tie':
      return tieSample(item.tie, palette);
  }
}

/** A small dot beside a large one. */
function sizeSample(palette: Palette): string {
  const dot = (radius: number, x: number) =>
    `<g transform="translate(${x} 0)">${circle(radius, palette.labelQuiet)}</g>`;
  return dot(3, -8) + dot(7.5, 4);
}

function ring(kind: 'met' | 'unmet-seat' | 'planned', palette: Palette): string {
  const dot = circle(4.5, palette.labelQuiet);
  if (kind === 'met') return dot + circle(9, 'none', palette.ringMet, 2.4);
  if (kind === 'planned') return dot + circle(9, 'none', palette.ringPlanned, 2.4, dashes(9, 8, 5));
  return dot + circle(9, 'none', palette.ringUnmet, 2.6, dashes(9, 4, 3));
}

function tieSample(kind: TieKind, palette: Palette): string {
  const colour = palette.tie[kind];
  const width = {
    'reports-to': 1.3,
    influences: 2.8,
    trusts: 2.4,
    conflicts: 2.6,
    informs: 1.8,
    introduces: 1.5,
  }[kind];
  const dash =
    kind === 'conflicts'
      ? ' stroke-dasharray="0.1 5" stroke-linecap="round"'
      : kind === 'informs'
        ? ' stroke-dasharray="4 3"'
        : '';
  const line = `<path d="M-11 0H${kind === 'trusts' || kind === 'conflicts' ? 11 : 7}" stroke="${colour}" stroke-width="${width}" fill="none"${dash}/>`;
  const head = {
    'reports-to': `<path d="M11 0L6 -3V3Z" fill="${colour}"/>`,
    influences: `<path d="M11.5 0L4 -4.5V4.5Z" fill="${colour}"/>`,
    trusts: '',
    conflicts: '',
    informs: `<path d="M6 -4L11 0L6 4" stroke="${colour}" stroke-width="1.6" fill="none"/>`,
    introduces: `<path d="M11 0L5.5 -3.2V3.2Z" fill="${colour}"/>`,
  }[kind];
  return line + head;
}
