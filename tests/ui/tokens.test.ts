import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const THEMES = { light: tokensOf('light'), dark: tokensOf('dark') };

const ATTITUDES = ['partner', 'friend', 'stranger', 'opponent', 'unknown'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const RINGS = ['ring-met', 'ring-unmet', 'ring-planned', 'rival'];
const TIES = ['reports', 'influences', 'trusts', 'conflicts', 'informs', 'introduces'];
const CANVAS = ['canvas', 'band', 'band-alternate'];
const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'page'];

/** What must be read: 4.5 to 1. */
const TEXT_PAIRS: [text: string, surface: string][] = [
  ...pairs(['text', 'text-quiet', 'text-faint'], [...SURFACES, 'surface-hover']),
  ...pairs(['text', 'text-selected'], ['surface-selected', 'surface', 'surface-raised']),
  ...pairs(['text', 'text-quiet', 'accent-text'], ['accent-tint', 'surface-pressed']),
  ...pairs(['accent-text', 'danger-text', 'rival-text'], SURFACES),
  ...pairs(['text', 'text-quiet'], ['danger-tint', 'warning-tint', 'rival-tint']),
  ...pairs(
    ATTITUDES.map((name) => `attitude-${name}-text`),
    ['surface', 'surface-raised', 'surface-hover'],
  ),
  ...pairs(
    SEVERITIES.map((name) => `severity-${name}-text`),
    ['surface', 'surface-raised', 'surface-sunken'],
  ),
  ...pairs(['band-text', 'label', 'label-quiet', 'rival-text'], CANVAS),
  ...pairs(['on-accent'], ['accent', 'accent-hover', 'accent-pressed']),
  ...pairs(['on-danger'], ['danger', 'danger-hover', 'danger-pressed']),
  ['accent-text', 'surface-hover'],
  ['text-inverse', 'surface-inverse'],
  ['danger-text', 'danger-tint'],
  ['success-text', 'success-tint'],
  ['warning-text', 'warning-tint'],
  ['rival-text', 'rival-tint'],
  ...SEVERITIES.flatMap((name): [string, string][] => [
    [`severity-${name}-text`, `severity-${name}-tint`],
    ['text', `severity-${name}-tint`],
    ['text-quiet', `severity-${name}-tint`],
  ]),
];

/** What must be seen: 3 to 1. */
const MARK_PAIRS: [mark: string, ground: string][] = [
  ...ATTITUDES.map((name): [string, string] => [`on-attitude-${name}`, `attitude-${name}`]),
  ...pairs(
    [
      ...ATTITUDES.map((name) => `attitude-${name}`),
      ...RINGS,
      ...TIES.map((name) => `tie-${name}`),
    ],
    CANVAS,
  ),
  ...pairs(
    SEVERITIES.map((name) => `severity-${name}`),
    ['surface', 'surface-raised'],
  ),
  ...pairs(['focus', 'border-control', 'accent'], ['surface', 'surface-raised']),
  ['focus', 'page'],
  ['border-control', 'surface-sunken'],
];

describe.each(Object.entries(THEMES))('the %s theme', (_name, tokens) => {
  it.each(TEXT_PAIRS)('lets %s be read on %s', (text, surface) => {
    expect(contrast(tokens, text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_PAIRS)('lets %s be seen on %s', (mark, ground) => {
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('gives every colour as plain hex', () => {
    const others = [...tokens].filter(
      ([name, value]) => !name.startsWith('shadow') && !/^#[\da-f]{6}([\da-f]{2})?$/.test(value),
    );
    expect(others).toEqual([]);
  });
});

describe('the two themes', () => {
  it('define the same names', () => {
    expect([...THEMES.dark.keys()]).toEqual([...THEMES.light.keys()]);
  });

  it('measure contrast as WCAG does', () => {
    const known = new Map([
      ['black', '#000000'],
      ['white', '#ffffff'],
      ['grey', '#777777'],
    ]);
    expect(contrast(known, 'black', 'white')).toBeCloseTo(21, 5);
    expect(contrast(known, 'grey', 'white')).toBeCloseTo(4.48, 2);
  });
});

function pairs(fronts: string[], grounds: string[]): [string, string][] {
  return fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));
}

function tokensOf(theme: string): Map<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const declarations = block.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
}

function contrast(tokens: ReadonlyMap<string, string>, front: string, ground: string): number {
  const [darker = 0, lighter = 0] = [front, ground]
    .map((name) => luminance(tokens.get(name) ?? `no such token: ${name}`))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

// Relative luminance, WCAG 2.2.
function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
