// U+2068 and U+2069 keep the direction of one text from turning round what stands beside it.
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const ELLIPSIS = '…';
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff]/;
const NARROW = /^[ijlI.,:;'|!()[\]\s-]$/;

// Splitting into graphemes is slow, and every edit asks for everybody's label again.
const REMEMBERED = 5000;
const remembered = new Map<string, readonly string[]>();

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Somebody else's text made safe to stand beside other text on the canvas. */
export function isolated(text: string): string {
  return text === '' ? '' : `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** About how wide a text is drawn, in px, without a canvas to measure on: never much too small. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text)) ems += widthOf(segment);
  return ems * fontSize;
}

function widthOf(grapheme: string): number {
  if (WIDE.test(grapheme)) return 1;
  if (NARROW.test(grapheme)) return 0.32;
  return /[A-ZМШЩЮmwMW@%]/.test(grapheme) ? 0.72 : 0.56;
}

/**
 * A text in at most `lines` lines of `width` px, the rest behind an ellipsis. A line ends between
 * words, or anywhere between two graphemes where there is no space (Chinese, an endless word).
 */
export function wrapped(
  text: string,
  fontSize: number,
  width: number,
  lines: number,
): readonly string[] {
  const key = `${fontSize} ${width} ${lines} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const result = wrap(text, fontSize, width, lines);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, result);
  return result;
}

function wrap(text: string, fontSize: number, width: number, lines: number): string[] {
  const room = width / fontSize;
  const pieces = Array.from(graphemes.segment(text.replace(/\s+/gu, ' ').trim()), (s) => s.segment);
  const result: string[] = [];
  let start = 0;
  while (start < pieces.length && result.length < lines) {
    const last = result.length === lines - 1;
    const end = endOfLine(pieces, start, room, last);
    const whole = end >= pieces.length;
    result.push(pieces.slice(start, end).join('').trim() + (last && !whole ? ELLIPSIS : ''));
    start = end;
    while (pieces[start] === ' ') start += 1;
  }
  return result;
}

function endOfLine(pieces: readonly string[], start: number, room: number, last: boolean): number {
  let used = 0;
  let end = start;
  let afterSpace = -1;
  while (end < pieces.length) {
    const width = widthOf(pieces[end] ?? '');
    if (used + width > room) break;
    used += width;
    end += 1;
    if (pieces[end - 1] === ' ') afterSpace = end;
  }
  if (end >= pieces.length) return end;
  if (last) return Math.max(start + 1, end - 1);
  if (pieces[end] === ' ') return end;
  return afterSpace > start ? afterSpace : Math.max(start + 1, end);
}
