/** Before a name, in characters as a reader counts them; behind it twice as many. */
const AROUND = 60;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The part of a text round the first of the names that stands in it, cut between characters. */
export function excerpt(text: string, names: readonly string[]): string {
  const found = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  const start = Math.min(...found, text.length);
  const pieces = Array.from(graphemes.segment(text));
  const at = found.length === 0 ? 0 : pieces.findLastIndex(({ index }) => index <= start);
  const from = Math.max(0, at - AROUND);
  const to = at + 2 * AROUND;
  const shown = pieces.slice(from, to).map(({ segment }) => segment);
  return `${from > 0 ? '… ' : ''}${shown.join('')}${to < pieces.length ? ' …' : ''}`;
}
