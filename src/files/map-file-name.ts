import type { Day } from '../domain/day';

// Controls, lone surrogates, marks that turn or hide text, and what a path, a shell or Windows takes
// as its own. A joiner inside an emoji goes too: a file name may lose its looks, never its ending.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029<>:"/\\|?*]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const LONGEST = 80;

/** A name for a file made of a map, on any system: `Harbour cranes 2026-11-21.json`. */
export function mapFileName(
  map: { readonly name: string },
  today: Day,
  ending: 'json' | 'png' | 'sealed' = 'json',
): string {
  return `${safeName(map.name)} ${today}.${ending}`;
}

function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  const graphemes = [...new Intl.Segmenter().segment(plain)].map(({ segment }) => segment);
  let cut = '';
  for (const grapheme of graphemes) {
    if (cut.length + grapheme.length > LONGEST) break;
    cut += grapheme;
  }
  const trimmed = cut.replace(/^[\s.]+|[\s.]+$/g, '');
  if (trimmed === '') return 'map';
  return RESERVED.test(trimmed) ? `${trimmed}_` : trimmed;
}
