import { expect } from 'vitest';
import { comparableText } from '../../../src/domain/comparable-text';
import { serializeMapFile } from '../../../src/files/map-file';
import { mapFileName } from '../../../src/files/map-file-name';
import { nameHints } from '../../../src/files/name-hints';
import { isolated as isolatedOnCanvas, wrapped } from '../../../src/graph-view/label-text';
import { isolated } from '../../../src/language/isolated';
import { bent, kept, liOf, refused, taken, warned, withLi } from './bad-input';
import type { BadInput } from './bad-input';

const TODAY = '2026-11-22';

/** A name that is kept to the last unit, also through a file of our own. */
function keptName(
  number: number,
  name: string,
  text: string,
  look: () => void = () => undefined,
): BadInput {
  return {
    number,
    name,
    answer: 'kept',
    check: async () => {
      const { map, repairs } = await taken(withLi({ name: text }));
      expect(repairs).toEqual([]);
      expect(liOf(map).name).toBe(text);
      const again = serializeMapFile(map, { exportedAt: '2026-11-22T00:00:00Z' });
      expect(liOf((await taken(new Blob([again]))).map).name).toBe(text);
      look();
    },
  };
}

const turned = 'Li\u202egnp.exe';
const nfc = 'Ren\u00e9';
const nfd = 'Rene\u0301';
const family = '👩‍👩‍👧‍👦';

export const NAMES: readonly BadInput[] = [
  {
    ...keptName(42, 'name-bidi-U+202E', turned),
    check: async () => {
      await keptName(42, '', turned).check();
      expect(isolatedOnCanvas(turned)).toBe(`\u2068${turned}\u2069`);
      expect(isolated(turned)).toBe(`\u2068${turned}\u2069`);
      expect(mapFileName({ name: turned }, TODAY)).toBe(`Li gnp.exe ${TODAY}.json`);
      const { map } = await taken(withLi({ name: turned }));
      expect(nameHints(map)).toEqual([{ code: 'turning-marks', name: turned }]);
    },
  },
  {
    number: 43,
    name: 'name-zero-width',
    answer: 'kept',
    check: async () => {
      const hidden = 'Chen\u200b Bo';
      await keptName(43, '', hidden).check();
      expect(comparableText(hidden)).toBe(comparableText('chen bo'));
      const { map } = await taken(withLi({ name: hidden }));
      expect(nameHints(map)).toEqual([{ code: 'same-name', name: hidden }]);
    },
  },
  keptName(44, 'name-arabic-hebrew', 'محمد (Sales) דוד'),
  keptName(45, 'name-cjk-rare-𠮷/䶮', '𠮷田䶮', () => {
    expect(wrapped('𠮷'.repeat(20), 14, 60, 1)).toEqual([`${'𠮷'.repeat(3)}…`]);
  }),
  keptName(46, 'name-emoji-zwj', family, () => {
    expect(wrapped(family.repeat(20), 14, 60, 1)).toEqual([`${family.repeat(3)}…`]);
  }),
  {
    ...keptName(47, 'name-NFC-vs-NFD', nfd),
    check: async () => {
      const { map } = await taken(
        bent(({ map: { people } }) => {
          Object.assign(people[1] ?? {}, { name: nfc });
          Object.assign(people[2] ?? {}, { name: nfd });
        }),
      );
      expect(map.people.map(({ name }) => name)).toEqual(expect.arrayContaining([nfc, nfd]));
      expect(comparableText(nfc)).toBe(comparableText(nfd));
      expect(nameHints(map).map(({ code }) => code)).toEqual(['same-name']);
    },
  },
  warned(
    48,
    'name-lone-surrogate',
    withLi({ name: 'Li \ud800 Na' }),
    [['text-cleaned', 'map.people[1].name']],
    (map) => {
      expect(liOf(map).name).toBe('Li \ufffd Na');
    },
  ),
  warned(
    49,
    'name-NUL-and-C0',
    withLi({ name: 'Li\u0000 \u0007Na' }),
    [['text-cleaned', 'map.people[1].name']],
    (map) => {
      expect(liOf(map).name).toBe('Li Na');
    },
  ),
  {
    number: 50,
    name: 'name-zalgo-300-marks',
    answer: 'kept',
    check: async () => {
      const within = `Z${'\u0301'.repeat(199)}`;
      await keptName(50, '', within).check();
      expect(wrapped(within, 14, 118, 1)).toHaveLength(1);
      const over = withLi({ name: `Z${'\u0301'.repeat(300)}` });
      await refused(50, '', over, 'too-long', { at: 'map.people[1].name' }).check();
    },
  },
  {
    number: 51,
    name: 'name-only-spaces',
    answer: 'refused',
    check: async () => {
      // What takes no room is seen as little as what takes some.
      for (const name of [' \u3000 ', '\u200b', ' \u200d\u2060 ', '\ufeff', '\u00ad\u202e']) {
        const at = 'map.people[1].name';
        await refused(51, '', withLi({ name }), 'blank-name', { at }).check();
      }
    },
  },
  refused(52, 'note-10MB', withLi({ notes: 'n'.repeat(10_000_000) }), 'too-long', {
    at: 'map.people[1].notes',
    facts: { limit: 50_000, length: 10_000_000 },
  }),
  refused(53, 'label-100k-nowrap', withLi({ name: 'x'.repeat(100_000) }), 'too-long', {
    at: 'map.people[1].name',
    facts: { limit: 200, length: 100_000 },
  }),
];

/** Kept as text by the reader; that the screen runs none of it is seen in tests/e2e/hostile-files. */
function keptMarkup(number: number, name: string, fields: Record<string, string>): BadInput {
  return kept(number, name, withLi(fields), (map) => {
    expect(liOf(map)).toMatchObject(fields);
  });
}

function unsafeLink(number: number, name: string, link: string): BadInput {
  return warned(number, name, withLi({ link }), [['unsafe-link', 'map.people[1].link']], (map) => {
    expect(liOf(map)).not.toHaveProperty('link');
  });
}

/** Markup, links and styles, as the screen is given them too. */
export const HOSTILE_FIELDS = {
  'label-img-onerror': { name: '<img src=x onerror=alert(1)>' },
  'tooltip-script': { title: '<script>alert(2)</script>' },
  'note-svg-onload': { notes: '<svg onload=alert(3)>' },
} as const;

export const MARKUP: readonly BadInput[] = [
  keptMarkup(54, 'label-img-onerror', HOSTILE_FIELDS['label-img-onerror']),
  keptMarkup(55, 'tooltip-script', HOSTILE_FIELDS['tooltip-script']),
  keptMarkup(56, 'note-svg-onload', HOSTILE_FIELDS['note-svg-onload']),
  unsafeLink(57, 'url-javascript', 'javascript:alert(1)'),
  unsafeLink(58, 'url-java-tab-script', 'java\tscript:alert(1)'),
  unsafeLink(59, 'url-data-html', 'data:text/html,<script>alert(1)</script>'),
  unsafeLink(60, 'url-userinfo-spoof', 'https://bank.example@evil.example/'),
  unsafeLink(61, 'url-//host', '//evil.example/'),
  warned(
    62,
    'element-style-remote-image',
    withLi({ style: null, 'background-image': 'https://evil.example/a.png' }),
    [['unknown-key', 'map.people[1].background-image']],
  ),
  refused(
    63,
    'svg-file-with-script',
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>']),
    'other-kind',
    { facts: { found: 'markup' } },
  ),
];
