import { lazy } from 'react';
import type { ComponentType } from 'react';
import { bringWords } from './language';
import type { LateArea } from './language';

/** A lazy part of the app that is shown once its words are there as well. */
export function lazyWithWords<P>(
  areas: LateArea | readonly LateArea[],
  load: () => Promise<{ readonly default: ComponentType<P> }>,
) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), ...[areas].flat().map(bringWords)]);
    return part;
  });
}
