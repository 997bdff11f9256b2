import { ATTITUDES } from '../domain/attitude';
import type { Attitude } from '../domain/attitude';
import { TIE_KINDS } from '../domain/vocabulary';
import type { TieKind } from '../domain/vocabulary';

export type Theme = 'light' | 'dark';

/** The colours of the canvas, as `#rrggbb`. */
export interface Palette {
  readonly attitude: Readonly<Record<Attitude, string>>;
  readonly onAttitude: Readonly<Record<Attitude, string>>;
  readonly tie: Readonly<Record<TieKind, string>>;
  readonly ringMet: string;
  readonly ringUnmet: string;
  readonly ringPlanned: string;
  readonly rival: string;
  readonly canvas: string;
  readonly band: string;
  readonly bandAlternate: string;
  readonly bandText: string;
  readonly label: string;
  readonly labelQuiet: string;
  readonly tableLine: string;
  readonly focus: string;
  readonly accent: string;
}

/** What a colour is where the page defines none: visible on light and dark. */
const UNDEFINED_COLOUR = '#808080';

/**
 * Reads the colours of one theme from the page's custom properties, whichever theme the screen
 * shows: from an element of its own that carries `data-theme`.
 */
export function paletteOf(theme: Theme): Palette {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim() || UNDEFINED_COLOUR;
  const palette: Palette = {
    attitude: each(ATTITUDES, (attitude) => read(`attitude-${attitude}`)),
    onAttitude: each(ATTITUDES, (attitude) => read(`on-attitude-${attitude}`)),
    tie: each(TIE_KINDS, (kind) => read(`tie-${TIE_NAMES[kind]}`)),
    ringMet: read('ring-met'),
    ringUnmet: read('ring-unmet'),
    ringPlanned: read('ring-planned'),
    rival: read('rival'),
    canvas: read('canvas'),
    band: read('band'),
    bandAlternate: read('band-alternate'),
    bandText: read('band-text'),
    label: read('label'),
    labelQuiet: read('label-quiet'),
    tableLine: read('table-line'),
    focus: read('focus'),
    accent: read('accent'),
  };
  probe.remove();
  return palette;
}

const TIE_NAMES: Readonly<Record<TieKind, string>> = {
  'reports-to': 'reports',
  influences: 'influences',
  trusts: 'trusts',
  conflicts: 'conflicts',
  informs: 'informs',
  introduces: 'introduces',
};

function each<K extends string>(keys: readonly K[], value: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, string>;
}

/** `share` (0–1) of the second colour mixed into the first, in sRGB. */
export function mixed(colour: string, other: string, share: number): string {
  const from = channels(colour);
  const to = channels(other);
  const mix = from.map((value, at) => Math.round(value + ((to[at] ?? value) - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio of WCAG 2.2, 1–21. */
function contrast(a: string, b: string): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The first of the colours that reaches 3 : 1 on the ground, else the one that comes nearest. */
export function readableOn(ground: string, colours: readonly string[]): string {
  const good = colours.find((colour) => contrast(colour, ground) >= 3);
  return (
    good ??
    colours.reduce((best, colour) =>
      contrast(colour, ground) > contrast(best, ground) ? colour : best,
    )
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1] ?? '808080';
  const pairs = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return (pairs.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
