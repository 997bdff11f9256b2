import type { AccountMap } from '../domain/account-map';
import { UNNAMED } from '../domain/called';
import { comparableText } from '../domain/comparable-text';
import { isTurned } from '../domain/turned-text';

/**
 * What is worth knowing of the names in a file. `same-name`: more than one person is called that, or
 * looks as if. `turning-marks`: the name holds marks that turn the direction of reading, behind which
 * another name can hide.
 */
export interface NameHint {
  readonly code: 'same-name' | 'turning-marks';
  readonly name: string;
}

export function nameHints({ people }: AccountMap): NameHint[] {
  const names = people.map(({ name }) => name).filter((name) => name !== UNNAMED);
  const turning = names.filter(isTurned);
  const count = new Map<string, number>();
  const repeated = names.filter((name) => {
    const seen = (count.get(comparableText(name)) ?? 0) + 1;
    count.set(comparableText(name), seen);
    return seen === 2;
  });
  return [
    ...turning.map((name) => ({ code: 'turning-marks', name }) as const),
    ...repeated.map((name) => ({ code: 'same-name', name }) as const),
  ];
}
