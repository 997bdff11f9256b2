import type { TieKind } from './vocabulary';

/** Trust and conflict stand between two people; every other tie leads from one to the other. */
export function isMutual(kind: TieKind): boolean {
  return kind === 'trusts' || kind === 'conflicts';
}
