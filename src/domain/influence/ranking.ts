import { codeUnitOrder } from '../code-unit-order';
import type { EffectiveInfluence } from './effective-influence';
import { influenceWord } from './influence-word';
import type { InfluenceWord } from './influence-word';

/** A place in the order of those who move the decision. */
export interface Mover {
  /** One person, or all heads that nobody can name: they have the same share each. */
  readonly ids: readonly string[];
  readonly isUnnamed: boolean;
  readonly word: InfluenceWord;
  /** Effective influence of each, 0 … 1. */
  readonly share: number;
}

/**
 * Who moves the decision, whoever moves it most first; of equals by id. Whoever does not move it is
 * left out, and unnamed heads stand together.
 */
export function rankingOf({
  influence,
  unnamed,
}: Pick<EffectiveInfluence, 'influence' | 'unnamed'>): readonly Mover[] {
  const greatest = Math.max(0, ...influence.values());
  const moverOf = (ids: readonly string[], share: number, isUnnamed: boolean): Mover => ({
    ids,
    isUnnamed,
    share,
    word: influenceWord(share, greatest),
  });
  const heads = new Set(unnamed);
  const people = [...influence]
    .filter(([id]) => !heads.has(id))
    .map(([id, share]) => moverOf([id], share, false));
  const [first] = unnamed;
  const together = first === undefined ? [] : [moverOf(unnamed, influence.get(first) ?? 0, true)];
  return [...people, ...together]
    .filter(({ word }) => word !== 'none')
    .sort((a, b) => b.share - a.share || codeUnitOrder(a.ids[0] ?? '', b.ids[0] ?? ''));
}
