/** Where a JSON text breaks the grammar or names a key twice. */
export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate-key';
  /** Code units from the start of the text. */
  readonly offset: number;
  /** The way from the outermost value to the fault. */
  readonly path: readonly (string | number)[];
}

interface Level {
  readonly closing: '}' | ']';
  readonly keys: Set<string>;
  step: string | number;
}

/**
 * The first fault of the text, or null. Slower than `JSON.parse` and only asked when that has failed
 * or has swallowed a key: engines word the place of a syntax error differently, some not at all.
 */
export function findJsonFault(text: string): JsonFault | null {
  return new FaultFinder(text).find();
}

// No regular expressions over whole tokens: they overflow their stack on a string of some megabytes.
class FaultFinder {
  private at = 0;
  private fault: JsonFault | null = null;
  private readonly levels: Level[] = [];

  constructor(private readonly text: string) {}

  find(): JsonFault | null {
    this.skipSpace();
    do this.readValue();
    while (this.fault === null && this.movedToNextValue());
    return this.fault;
  }

  /** A scalar, an empty list or object, or the way into a full one up to its first value. */
  private readValue(): void {
    const first = this.text[this.at];
    if (first === '"') this.readString();
    else if (first === '{' || first === '[') {
      const level: Level = { closing: first === '{' ? '}' : ']', keys: new Set(), step: 0 };
      this.levels.push(level);
      this.at++;
      this.skipSpace();
      if (this.text[this.at] === level.closing) return;
      if (first === '{') this.readKey(level);
      if (this.fault === null) this.readValue();
    } else this.readWord();
  }

  /** Closes what ends here and steps over the comma; false at the end of the text or at a fault. */
  private movedToNextValue(): boolean {
    this.skipSpace();
    while (this.levels.length > 0 && this.text[this.at] === this.levels.at(-1)?.closing) {
      this.at++;
      this.levels.pop();
      this.skipSpace();
    }
    const level = this.levels.at(-1);
    if (level === undefined) {
      if (this.at < this.text.length) this.broken('syntax', this.at);
      return false;
    }
    if (this.text[this.at] !== ',') {
      this.broken('syntax', this.at);
      return false;
    }
    this.at++;
    this.skipSpace();
    if (typeof level.step === 'number') level.step++;
    else this.readKey(level);
    return this.fault === null;
  }

  private readKey(level: Level): void {
    const start = this.at;
    const key = this.text[start] === '"' ? this.readString() : null;
    if (key === null) {
      this.broken('syntax', start);
      return;
    }
    level.step = key;
    if (level.keys.has(key)) this.broken('duplicate-key', start);
    level.keys.add(key);
    this.skipSpace();
    if (this.text[this.at] === ':') this.at++;
    else this.broken('syntax', this.at);
    this.skipSpace();
  }

  private readString(): string | null {
    const start = this.at++;
    for (; this.at < this.text.length; this.at++) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 0x22) {
        this.at++;
        return JSON.parse(this.text.slice(start, this.at)) as string;
      }
      const escape = unit === 0x5c ? this.escapeLength() : 1;
      if (unit < 0x20 || escape === 0) break;
      this.at += escape - 1;
    }
    this.broken('syntax', this.at);
    return null;
  }

  /** The length of the escape sequence here, 0 when there is no such sequence. */
  private escapeLength(): number {
    const next = this.text[this.at + 1];
    if (next === undefined) return 0;
    if (next !== 'u') return '"\\/bfnrt'.includes(next) ? 2 : 0;
    return /^[\da-fA-F]{4}$/.test(this.text.slice(this.at + 2, this.at + 6)) ? 6 : 0;
  }

  /** A number, true, false or null. */
  private readWord(): void {
    const start = this.at;
    while (this.at < this.text.length && !' \t\n\r,:[]{}"'.includes(this.text[this.at] ?? '')) {
      this.at++;
    }
    try {
      JSON.parse(this.text.slice(start, this.at));
    } catch {
      this.broken('syntax', start);
    }
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '-')) this.at++;
  }

  private broken(kind: JsonFault['kind'], offset: number): void {
    const path = this.levels.map((level) => level.step);
    this.fault ??= { kind, offset: Math.min(offset, this.text.length), path };
  }
}
