import type { AccountMap } from '../domain/account-map';
import { comparableText } from '../domain/comparable-text';

/**
 * What is worth knowing of the names in a file. `same-name`: more than one person is called that, or
 * looks as if. `turning-marks`: the name holds marks that turn the direction of reading, behind which
 * another name can hide.
 */
export interface NameHint {
  readonly code: 'same-name' | 'turning-marks';
  readonly name: string;
}

const TURNING_MARKS = /[\u202a-\u202e\u2066-\u2069]/;
/** Stands for a name that nobody knows. */
const UNNAMED = '?';

export function nameHints({ people }: AccountMap): NameHint[] {
  const names = people.map(({ name }) => name).filter((name) => name !== UNNAMED);
  const turning = names.filter((name) => TURNING_MARKS.test(name));
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
