import type { Situation } from './situation';

/** Works something out when a rule first asks for it, and remembers it for that situation. */
export function once<T>(compute: (situation: Situation) => T): (situation: Situation) => T {
  const known = new WeakMap<Situation, { readonly value: T }>();
  return (situation) => {
    const kept = known.get(situation);
    if (kept) return kept.value;
    const value = compute(situation);
    known.set(situation, { value });
    return value;
  };
}
