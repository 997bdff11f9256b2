import { availableParallelism, cpus, totalmem } from 'node:os';
import { median } from './repetitions';
import type { Times } from './repetitions';

/** One line of the table: reached where `ratio` is at most `target`. */
export interface Row {
  readonly name: string;
  /** How many people are on the map, where it is about one. */
  readonly n?: number;
  readonly value: number;
  readonly reference: number;
  readonly ratio: number;
  readonly target: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
  readonly chromium: string;
}

export interface Compared {
  readonly name: string;
  readonly n?: number;
  readonly target: number;
}

/** The medians of both sides. */
export function rowOf(compared: Compared, { ours, bare }: Times): Row {
  const [value, reference] = [median(ours), median(bare)];
  return {
    ...compared,
    value: rounded(value),
    reference: rounded(reference),
    ratio: rounded(value / reference),
  };
}

export function machine(chromium: string): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    chromium,
  };
}

const HEAD = ['what', 'n', 'value', 'reference', 'ratio', 'target', 'reached'];

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, n, value, reference, ratio, target }) => [
    name,
    String(n ?? ''),
    String(value),
    String(reference),
    ratio.toFixed(2),
    `≤ ${target}`,
    ratio <= target ? 'yes' : 'no',
  ]);
  const widths = HEAD.map((_, at) =>
    Math.max(...[HEAD, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  return [HEAD, ...lines]
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
