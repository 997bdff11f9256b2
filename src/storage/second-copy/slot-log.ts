import { bodyOf, encodeFrame, readFrames } from './frames';
import type { Frame } from './frames';
import type { Head, LogRecord } from './records';

/** A file that is written in place, as a browser's SyncAccessHandle is. Everything may throw. */
export interface LogFile {
  size(): number;
  read(at: number, length: number): Uint8Array;
  write(bytes: Uint8Array, at: number): void;
  truncate(size: number): void;
  /** Returns once what was written is on the disk. */
  flush(): void;
}

export type LogFiles = readonly [LogFile, LogFile];

interface Kept {
  readonly frame: Frame;
  readonly record: LogRecord;
}

/** The records of one slot: two files made beforehand, of which one is in use and the other empty. */
export class SlotLog {
  #file: LogFile;
  #other: LogFile;
  #kept: Kept[] = [];
  #end = 0;

  /** Cuts off what is not whole, and takes over what a rewriting that was cut off left in both. */
  constructor(files: LogFiles) {
    const [first, second] = files;
    const inFirst = readFrames(first.read(0, first.size()));
    const inSecond = readFrames(second.read(0, second.size()));
    const onlySecond = inFirst.frames.length === 0 && inSecond.frames.length > 0;
    [this.#file, this.#other] = onlySecond ? [second, first] : files;
    const { frames, end } = onlySecond ? inSecond : inFirst;
    this.#end = end;
    if (this.#file.size() > end) this.#file.truncate(end);
    for (const frame of frames) this.#keep(frame);
    if (!onlySecond && inSecond.end > 0) this.addFrames(second.read(0, inSecond.end));
    if (this.#other.size() > 0) this.#other.truncate(0);
  }

  records(): LogRecord[] {
    return this.#kept.map(({ record }) => record);
  }

  /** In bytes. */
  size(): number {
    return this.#end;
  }

  /** On the disk when this returns; when it throws, nothing was added. */
  add(head: Head, body?: unknown): void {
    this.addFrames(encodeFrame(head, body));
  }

  /** Whole frames, one behind the other, as another log has them. */
  addFrames(bytes: Uint8Array): void {
    const { frames } = readFrames(bytes);
    try {
      this.#file.write(bytes, this.#end);
      this.#file.flush();
    } catch (error) {
      // What is half there would hide what is written behind it.
      this.#file.truncate(this.#end);
      throw error;
    }
    for (const frame of frames) this.#keep({ ...frame, at: this.#end + frame.at });
    this.#end += bytes.length;
  }

  /** All of it, to be added to another log. */
  frames(): Uint8Array {
    return this.#file.read(0, this.#end);
  }

  /** Keeps these records only, its own and new ones: in the other file first, and only then no longer in this one. */
  rewrite(records: readonly LogRecord[]): void {
    const places = new Map(this.#kept.map(({ record, frame }) => [record, frame]));
    this.#other.truncate(0);
    const kept: Frame[] = [];
    let end = 0;
    for (const record of records) {
      const place = places.get(record);
      const bytes =
        place === undefined
          ? encodeFrame(record.head, record.body())
          : this.#file.read(place.at, place.length);
      this.#other.write(bytes, end);
      kept.push(...readFrames(bytes).frames.map((frame) => ({ ...frame, at: end })));
      end += bytes.length;
    }
    this.#other.flush();
    this.#file.truncate(0);
    this.#file.flush();
    [this.#file, this.#other] = [this.#other, this.#file];
    this.#kept = [];
    this.#end = end;
    for (const frame of kept) this.#keep(frame);
  }

  #keep(frame: Frame): void {
    const file = this.#file;
    const record: LogRecord = {
      head: frame.head as Head,
      bytes: frame.length,
      body: () => bodyOf(frame, file.read(frame.at, frame.length)),
    };
    this.#kept.push({ frame, record });
  }
}
