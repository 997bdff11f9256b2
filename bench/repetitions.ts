/** Times of the app and of its reference, measured in turns, ms. */
export interface Times {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

interface Sides<T> {
  readonly ours: (input: T, round: number) => Promise<number>;
  readonly bare: (input: T, round: number) => Promise<number>;
}

/**
 * Measures both sides with each input, one right after the other, so that whatever else the machine
 * does falls on both; who begins changes with every round.
 */
export async function inTurns<T>(inputs: readonly T[], { ours, bare }: Sides<T>): Promise<Times> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (const [round, input] of inputs.entries()) {
    const sides = [
      async () => times.ours.push(await ours(input, round)),
      async () => times.bare.push(await bare(input, round)),
    ];
    for (const side of round % 2 === 0 ? sides : sides.reverse()) await side();
  }
  return times;
}

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}
