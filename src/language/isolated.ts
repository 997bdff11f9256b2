/** Letters written from right to left, and the marks that set or turn a direction. */
const DIRECTED =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISOLATE_MARKS = /[\u2066-\u2069]/g;

/**
 * Somebody's text made safe to stand in a sentence: one with a direction of its own is closed off,
 * so that it cannot turn round the words beside it. Any other text is given back as it is.
 */
export function isolated(text: string): string {
  return DIRECTED.test(text) ? FIRST_STRONG_ISOLATE + balanced(text) + POP_ISOLATE : text;
}

/** An end without a beginning would end ours, and a beginning without an end would take it. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(ISOLATE_MARKS, (mark) => {
    if (mark !== POP_ISOLATE) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return kept + POP_ISOLATE.repeat(open);
}
