/** What one quick pass over the text tells before it is parsed. */
export interface JsonScan {
  /** Keys written in the text. More than the parsed value holds: some key is there twice. */
  readonly keys: number;
  /** Where the nesting passes the limit, or -1. The pass ends there. */
  readonly tooDeepAt: number;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Counts keys and measures nesting. The text may be anything; the counts hold for JSON only. */
export function scanJson(text: string, depthLimit: number): JsonScan {
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= SPACE) continue;
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === COLON) keys++;
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      if (++depth > depthLimit) return { keys, tooDeepAt: at };
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth--;
  }
  return { keys, tooDeepAt: -1 };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === BACKSLASH) at++;
  }
  return text.length;
}

/** The number of keys in a parsed value, however deep. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += countKeys(item);
    return count;
  }
  for (const key of Object.keys(value)) {
    count++;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object') count += countKeys(item);
  }
  return count;
}
