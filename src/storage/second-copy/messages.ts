import type { Result } from '../../domain/result';
import type { SecondCopy } from './second-copy';

/** What a page asks of its worker: first to `open`, then methods of the second copy. */
export interface Ask {
  readonly number: number;
  readonly method: 'open' | keyof SecondCopy;
  readonly arguments: readonly unknown[];
}

export interface Answer {
  readonly number: number;
  readonly result: Result<unknown>;
}
