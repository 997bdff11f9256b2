import { inTurns } from './repetitions';
import type { Times } from './repetitions';

/** Rounds that do not count, in which the engine comes to know code that it has run before. */
const WARMING = 3;

interface Works<T> {
  readonly ours: (input: T) => unknown;
  readonly bare: (input: T) => unknown;
  /** More rounds that do not count, for code that has not run yet. */
  readonly warming?: number;
}

/**
 * How long both sides compute, ms, in turns, each round with what `inputOf` makes for it. Time of
 * the processor and not of the clock: on a busy machine whoever takes longer is interrupted more.
 */
export async function computingTimes<T>(
  rounds: number,
  inputOf: () => T,
  { ours, bare, warming = WARMING }: Works<T>,
): Promise<Times> {
  const inputs = Array.from({ length: rounds + warming }, inputOf);
  const times = await inTurns(inputs, {
    ours: (input) => timed(() => ours(input)),
    bare: (input) => timed(() => bare(input)),
  });
  return { ours: times.ours.slice(warming), bare: times.bare.slice(warming) };
}

let kept: unknown;

/** The result is kept, so that no work can be left out as unused. */
function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  kept = work();
  const { user, system } = process.cpuUsage(start);
  return Promise.resolve(kept === undefined ? NaN : (user + system) / 1000);
}
